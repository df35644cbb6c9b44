import { readFileSync } from 'node:fs';
import type { Action, JsonValue } from '@runplane/core';
import { parse } from 'yaml';
import { type ArgumentCase, argumentCases } from '../../../packages/core/test/fuzz/read-cases.ts';
import { noPins } from '../src/guard/pins.ts';
import { readGuardRequest } from '../src/guard/read-guard-request.ts';

interface CallCase {
  readonly request: JsonValue;
  readonly expect: { readonly status?: number };
}

function readCalls(name: string): readonly CallCase[] {
  return parse(readFileSync(new URL(`../../../conformance/${name}`, import.meta.url), 'utf8')) as CallCase[];
}

/** The argument as an agent would hand it to a tool that runs it. */
function toCall({ language, text = '', request = {} }: ArgumentCase): JsonValue {
  switch (language) {
    case 'sql':
      return { action: 'execute_sql', target: 'crm', context: { sql: text } };
    case 'shell':
      return { action: 'run_shell_command', target: 'ci-runner', context: { command: text } };
    case 'http':
      return { action: 'http_request', target: 'api', context: request as JsonValue };
    case 'path':
      return { action: 'read_file', target: 'disk', context: { path: text } };
    default:
      throw new Error(`no tool runs ${language}`);
  }
}

/** Every action that the conformance cases speak of. */
export function conformanceActions(): readonly Action[] {
  const calls = ['guard-cases.yaml', 'benign-calls.yaml'].flatMap(readCalls);
  const bodies = [
    ...calls.filter(({ expect }) => expect.status === undefined).map(({ request }) => request),
    ...argumentCases.map(toCall),
  ];
  return bodies.map((body) => readGuardRequest(body, undefined, noPins).action);
}
