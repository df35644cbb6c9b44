import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const folder = new URL('../../../../conformance/', import.meta.url);

export interface RequestCase {
  readonly method?: string;
  readonly url?: string;
  readonly body?: unknown;
}

interface ArgumentCase {
  readonly language: string;
  readonly text?: string;
  readonly request?: RequestCase;
}

interface CallCase {
  readonly request: { readonly [member: string]: unknown };
}

function read<T>(name: string): readonly T[] {
  return parse(readFileSync(new URL(name, folder), 'utf8')) as T[];
}

const argumentCases: readonly ArgumentCase[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?:^arguments\/|-arguments).*\.yaml$/.test(name.replaceAll('\\', '/')))
  .flatMap((name) => read<ArgumentCase>(name));

export function textsIn(language: string): readonly string[] {
  return argumentCases.flatMap((each) => (each.language === language && each.text !== undefined ? [each.text] : []));
}

export function requestsIn(): readonly RequestCase[] {
  return argumentCases.flatMap(({ request }) => (request === undefined ? [] : [request]));
}

export interface CallSeed {
  readonly requested: string;
  readonly args: { readonly [name: string]: unknown };
}

/** The calls of the guard cases and the everyday ones, in their flat or their context form. */
export function callsIn(): readonly CallSeed[] {
  return ['guard-cases.yaml', 'benign-calls.yaml'].flatMap((name) =>
    read<CallCase>(name).flatMap(({ request }) => {
      const { action, target: _, context, ...flat } = request;
      return typeof action === 'string' ? [{ requested: action, args: { ...flat, ...(context as object) } }] : [];
    }),
  );
}
