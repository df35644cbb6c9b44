import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const folder = new URL('../../../../conformance/', import.meta.url);

export interface RequestCase {
  readonly method?: string;
  readonly url?: string;
  readonly body?: unknown;
}

export interface ArgumentCase {
  readonly language: string;
  readonly text?: string;
  readonly request?: RequestCase;
}

interface CallCase {
  readonly request: { readonly [member: string]: unknown };
}

/** Texts of one language, by what they amount to and by id. */
type TextsByType = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function read<T>(name: string): T {
  return parse(readFileSync(new URL(name, folder), 'utf8')) as T;
}

function readArguments(name: string): readonly ArgumentCase[] {
  const cases = read<readonly ArgumentCase[] | TextsByType>(name);
  if (Array.isArray(cases)) return cases;
  const texts = Object.values(cases).flatMap((byId) => Object.values(byId));
  return texts.flatMap((text) => (typeof text === 'string' ? [{ language: 'sql', text }] : []));
}

/** What an agent might hand to a tool that runs it: harmless, dangerous and disguised. */
export const argumentCases: readonly ArgumentCase[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?:^arguments\/|-arguments).*\.yaml$/.test(name.replaceAll('\\', '/')))
  .flatMap(readArguments);

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
    read<readonly CallCase[]>(name).flatMap(({ request }) => {
      const { action, target: _, context, ...flat } = request;
      return typeof action === 'string' ? [{ requested: action, args: { ...flat, ...(context as object) } }] : [];
    }),
  );
}

interface DefinitionSeed {
  readonly name: string;
  readonly description?: string | null;
  readonly parameters?: unknown;
}

/** The definitions of tools, deceiving ones included. */
export function definitionsIn(): readonly DefinitionSeed[] {
  const tools = new URL('tools/', folder);
  return readdirSync(tools)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(new URL(name, tools), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as DefinitionSeed);
}
