import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Action, JsonValue } from '@runplane/core';
import { parse } from 'yaml';
import { noPins } from '../src/guard/pins.ts';
import { readGuardRequest } from '../src/guard/read-guard-request.ts';

const folder = new URL('../../../conformance/', import.meta.url);

interface ArgumentCase {
  readonly language: 'sql' | 'shell' | 'http' | 'path';
  readonly text?: string;
  readonly request?: JsonValue;
}

interface CallCase {
  readonly request: JsonValue;
  readonly expect: { readonly status?: number };
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
  return texts.flatMap((text) => (typeof text === 'string' ? [{ language: 'sql' as const, text }] : []));
}

/** The argument as an agent would hand it to a tool that runs it. */
function toCall({ language, text = '', request = {} }: ArgumentCase): JsonValue {
  switch (language) {
    case 'sql':
      return { action: 'execute_sql', target: 'crm', context: { sql: text } };
    case 'shell':
      return { action: 'run_shell_command', target: 'ci-runner', context: { command: text } };
    case 'http':
      return { action: 'http_request', target: 'api', context: request };
    case 'path':
      return { action: 'read_file', target: 'disk', context: { path: text } };
  }
}

function argumentFiles(): readonly string[] {
  const newer = new URL('arguments/', folder);
  const names = existsSync(newer) ? readdirSync(newer).filter((name) => name.endsWith('.yaml')) : [];
  return ['benign-arguments.yaml', 'dangerous-arguments.yaml', ...names.map((name) => `arguments/${name}`)];
}

/** Every action that the conformance cases speak of. */
export function conformanceActions(): readonly Action[] {
  const calls = ['guard-cases.yaml', 'benign-calls.yaml'].flatMap((name) => read<readonly CallCase[]>(name));
  const bodies = [
    ...calls.filter(({ expect }) => expect.status === undefined).map(({ request }) => request),
    ...argumentFiles().flatMap((name) => readArguments(name).map(toCall)),
  ];
  return bodies.map((body) => readGuardRequest(body, undefined, noPins).action);
}
