import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { startGateway, type TestGateway } from './start-gateway.ts';

interface BenignCall {
  readonly id: string;
  readonly request: Readonly<Record<string, unknown>>;
}

interface BenignArgument {
  readonly id: string;
  readonly language: 'sql' | 'shell' | 'http' | 'path';
  readonly text?: string;
  readonly request?: Readonly<Record<string, unknown>>;
}

function read<T>(name: string): readonly T[] {
  return readOne<T[]>(name);
}

function readOne<T>(name: string): T {
  return parse(readFileSync(new URL(`../../../conformance/${name}`, import.meta.url), 'utf8')) as T;
}

const calls = read<BenignCall>('benign-calls.yaml');
const args = read<BenignArgument>('benign-arguments.yaml');

/** Ordinary SQL of every dialect, in files that group it by the type that it amounts to. */
const sql = ['postgresql', 'mysql', 'sqlite', 'tsql'].flatMap((dialect) =>
  Object.values(readOne<Record<string, Record<string, string>>>(`arguments/sql-ordinary-${dialect}.yaml`)).flatMap(
    Object.entries,
  ),
);

/** What agents run, request and read all day in development. */
const ordinary = ['shell', 'http', 'path'].map((language) => ({
  language,
  cases: read<BenignArgument>(`arguments/${language}-ordinary.yaml`),
}));

/** The argument as an agent would hand it to a tool that runs it; environment not stated, so production. */
function toCall({ language, text, request }: BenignArgument): Readonly<Record<string, unknown>> {
  if (language === 'sql') return { action: 'execute_sql', target: 'crm', context: { sql: text } };
  if (language === 'shell') return { action: 'run_shell_command', target: 'ci-runner', context: { command: text } };
  if (language === 'path') return { action: 'read_file', target: 'workspace', context: { path: text } };
  return { action: 'http_request', target: 'api', context: request };
}

describe('the ordinary passes', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway[Symbol.asyncDispose]());

  async function measure(list: readonly (readonly [id: string, body: unknown])[]) {
    const held: string[] = [];
    let unparsable = 0;
    for (const [id, body] of list) {
      const { status, json } = await gateway.guard(body);
      expect(status, id).toBe(200);
      if (json.decision !== 'ALLOW') held.push(`${id} ${json.decision} ${json.action.type}`);
      if (json.reasons.some(({ code }: { code: string }) => code === 'argument_unparsable')) unparsable += 1;
    }
    return { allowed: 1 - held.length / list.length, unparsable: unparsable / list.length, held };
  }

  const percent = (rate: number) => `${(100 * rate).toFixed(1)} %`;

  it(`of ${calls.length} everyday calls at least 90 % are allowed`, async () => {
    expect(calls.length).toBeGreaterThanOrEqual(200);
    const { allowed, unparsable, held } = await measure(calls.map(({ id, request }) => [id, request]));
    console.log(
      `everyday calls: ${percent(allowed)} ALLOW, ${percent(unparsable)} argument_unparsable (${calls.length})`,
    );
    expect(allowed, held.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(unparsable).toBeLessThanOrEqual(0.02);
  });

  it(`of ${args.length} ordinary arguments at least 90 % are allowed`, async () => {
    expect(args.length).toBeGreaterThanOrEqual(200);
    const { allowed, unparsable, held } = await measure(args.map((argument) => [argument.id, toCall(argument)]));
    console.log(
      `ordinary arguments: ${percent(allowed)} ALLOW, ${percent(unparsable)} argument_unparsable (${args.length})`,
    );
    expect(allowed, held.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(unparsable).toBeLessThanOrEqual(0.02);
  });

  it(`of ${sql.length} reads and small writes in SQL at most 2 % are held in development`, async () => {
    expect(sql.length).toBeGreaterThanOrEqual(800);
    const { allowed, unparsable, held } = await measure(
      sql.map(([id, text]) => [
        id,
        { action: 'execute_sql', target: 'crm', environment: 'development', context: { sql: text } },
      ]),
    );
    console.log(`ordinary SQL: ${percent(allowed)} ALLOW, ${percent(unparsable)} argument_unparsable (${sql.length})`);
    expect(allowed, held.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(unparsable).toBeLessThanOrEqual(0.02);
  });

  it.each(ordinary)('of the ordinary arguments in $language at least 95 % are allowed in development', async (each) => {
    const { allowed, unparsable, held } = await measure(
      each.cases.map((argument) => [argument.id, { ...toCall(argument), environment: 'development' }]),
    );
    console.log(
      `ordinary ${each.language}: ${percent(allowed)} ALLOW, ${percent(unparsable)} argument_unparsable (${each.cases.length}); held: ${held.join(', ')}`,
    );
    expect(allowed, held.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(unparsable).toBe(0);
  });
});
