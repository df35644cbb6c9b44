import {
  type Action,
  createClassifier,
  inspectors,
  type JsonObject,
  type JsonValue,
  loadInspectors,
} from '@runplane/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createActionClassifier } from '../src/classification/action-classifier.ts';
import { type ClassifierThreads, createClassifierThreads } from '../src/classification/classifier-threads.ts';
import { limitInspection } from '../src/classification/limit-inspection.ts';
import { guard } from '../src/guard/guard.ts';
import { conformanceActions } from './conformance-actions.ts';
import { startGateway, type TestGateway } from './start-gateway.ts';

function call(requested: string, args: JsonObject): Action {
  return { requested, target: 'somewhere', args, agent: null, environment: null, session: null };
}

/** A statement of about so many characters, understood by every grammar. */
function longSelect(length: number): string {
  return `SELECT name FROM users WHERE id IN (${'1000001, '.repeat(Math.max(0, length / 9 - 5))}7)`;
}

const classifyAlone = createClassifier(inspectors);
const faulty = new URL('./faulty-classifier.ts', import.meta.url);
const usual = { threads: 1, limitMs: 30_000, waitMs: 60_000, maxWaiting: 64 };

beforeAll(loadInspectors);

describe('the limit on the main thread', () => {
  const limited = limitInspection(inspectors, 1_000);
  const classify = createClassifier(limited);
  const unreadOf = (action: Action) => {
    limited.begin();
    classify(action);
    return limited.unread();
  };

  it.each([
    ['one long text', 'execute_sql', { sql: longSelect(1_100) }, 'context.sql'],
    ['many short ones', 'read_file', { paths: Array.from({ length: 100 }, (_, i) => `/f${i}`) }, 'context.paths[14]'],
    ['two that are long together', 'bash', { command: 'ls', commands: ['a'.repeat(900)] }, 'context.commands[0]'],
    [
      'a body inside a request',
      'http_request',
      { url: 'https://a.example', method: 'POST', body: { query: ['x'.repeat(1_000)] } },
      'context.url',
    ],
    ['what may be SQL', 'search_docs', { query: `${longSelect(1_000)}; DELETE FROM users` }, 'context.query'],
  ])('leaves %s unread', (_, requested, args, path) => {
    expect(unreadOf(call(requested, args))).toBe(path);
  });

  it.each([
    ['a short text', 'execute_sql', { sql: longSelect(500) }],
    ['long text that nobody parses', 'send_email', { to: 'a@example.com', body: 'word '.repeat(10_000) }],
    ['many facts', 'send_email', { to: Array.from({ length: 5_000 }, (_, i) => `user${i}@example.com`) }],
  ])('does not mind %s', (_, requested, args) => {
    expect(unreadOf(call(requested, args))).toBeNull();
  });

  it('leaves unread what an inspector fails at', () => {
    const fail = () => {
      throw new Error('a fault of the inspector');
    };
    const failing = limitInspection({ ...inspectors, inspectSql: fail }, 1_000);
    const { problems } = createClassifier(failing)(call('execute_sql', { sql: 'SELECT 1' }));
    expect(failing.unread()).toBe('context.sql');
    expect(problems).toMatchObject([{ code: 'argument_unparsable', path: 'context.sql' }]);
  });

  it('begins anew with every action', () => {
    expect(unreadOf(call('execute_sql', { sql: longSelect(2_000) }))).toBe('context.sql');
    expect(unreadOf(call('execute_sql', { sql: longSelect(500) }))).toBeNull();
  });
});

describe('a thread', () => {
  const reports: string[] = [];
  let threads: ClassifierThreads;
  beforeAll(() => {
    const program = new URL('../src/classification/classifier-worker.ts', import.meta.url);
    threads = createClassifierThreads({ ...usual, program, report: (detail) => reports.push(detail) });
  });
  afterAll(() => threads.close());

  it('comes to what the main thread comes to, on every conformance case', async () => {
    const actions = conformanceActions();
    expect(actions.length).toBeGreaterThan(600);
    for (const action of actions) expect(await threads.classify([action])).toStrictEqual(classifyAlone(action));
  });

  it('survives a fault of the classifier', async () => {
    const broken = { ...call('execute_sql', {}), requested: null as never };
    expect(await threads.classify([broken])).toBeNull();
    expect(reports).toEqual([expect.stringContaining('an argument was left unread: TypeError')]);
    expect(await threads.classify([call('execute_sql', { sql: 'SELECT 1' })])).not.toBeNull();
  });

  it('does so on long arguments', async () => {
    const texts = [longSelect(60_000), 'INSERT INTO t VALUES (1);'.repeat(2_000), `${'('.repeat(20_000)}1`];
    for (const sql of texts) {
      const action = call('execute_sql', { sql });
      expect(await threads.classify([action])).toStrictEqual(classifyAlone(action));
    }
  });
});

describe('an action classifier', () => {
  it('answers short arguments at once, and all alike', async () => {
    const classifier = createActionClassifier({ ...usual, report: () => {} });
    const statement = fc.constantFrom(
      'SELECT 1',
      'DELETE FROM users WHERE id = 1',
      "INSERT INTO t VALUES ('x')",
      'oops',
    );
    const texts = fc.array(statement, { minLength: 1, maxLength: 100 }).map((list) => list.join('; '));
    await fc.assert(
      fc.asyncProperty(texts, async (sql) => {
        const action = call('execute_sql', { sql });
        const answer = classifier.classify(action);
        expect(answer instanceof Promise).toBe(sql.length > 1_024 - 64);
        expect(await answer).toStrictEqual(classifyAlone(action));
      }),
    );
    await classifier.close();
  });

  it.each(['hang', 'die', 'exhaust'])('takes what makes a thread %s for unreadable, and goes on', async (fault) => {
    const reports: string[] = [];
    const report = (detail: string) => reports.push(detail);
    const classifier = createActionClassifier({ ...usual, program: faulty, limitMs: 3_000, report });
    const sql = longSelect(2_000);
    const answers = [fault, 'execute_sql'].map((name) => classifier.classify(call(name, { sql })));
    expect(await answers[0]).toMatchObject({
      problems: expect.arrayContaining([
        { code: 'argument_unparsable', path: 'context.sql', detail: 'was not read in time' },
      ]),
    });
    expect(await answers[1]).toStrictEqual(classifyAlone(call('execute_sql', { sql })));
    expect(reports).toEqual([expect.stringContaining('a thread for long arguments ended')]);
    await classifier.close();
  });

  it('lets a bounded number wait, and no longer than so long', async () => {
    const reports: string[] = [];
    const report = (detail: string) => reports.push(detail);
    const limits = { maxWaiting: 2, waitMs: 50, limitMs: 60_000 };
    const classifier = createActionClassifier({ ...usual, ...limits, program: faulty, report });
    const ask = () => classifier.classify(call('hang', { sql: longSelect(2_000) })) as Promise<unknown>;
    const unread = expect.objectContaining({
      problems: expect.arrayContaining([expect.objectContaining({ code: 'argument_unparsable' })]),
    });
    // one more than may wait; none is ready within the time
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([unread, unread, unread]);
    expect(reports.sort()).toEqual([
      'an argument was left unread: 2 wait already',
      'an argument was left unread: it waited longer than 50 ms',
      'an argument was left unread: it waited longer than 50 ms',
    ]);
    await classifier.close();
  });

  it('does not try for ever to start a thread that cannot start', async () => {
    const reports: string[] = [];
    const program = new URL('./no-such-program.ts', import.meta.url);
    const classifier = createActionClassifier({ ...usual, program, report: (detail) => reports.push(detail) });
    const answer = await classifier.classify(call('execute_sql', { sql: longSelect(2_000) }));
    expect(answer.problems).toMatchObject([{ code: 'argument_unparsable', path: 'context.sql' }]);
    expect(reports).toHaveLength(1);
    await classifier.close();
  });

  it('reads nothing more once it is closed, and leaves nobody waiting', async () => {
    const classifier = createActionClassifier({ ...usual, program: faulty, report: () => {} });
    const action = call('hang', { sql: longSelect(2_000) });
    const waiting = classifier.classify(action);
    await classifier.close();
    expect(await waiting).toEqual(classifier.classifyUnread(action));
    expect(await classifier.classify(action)).toEqual(classifier.classifyUnread(action));
  });

  it('never takes for harmless what was not read', () => {
    const classifier = createActionClassifier({ report: () => {} });
    for (const action of conformanceActions()) {
      const long = lengthened(action);
      if (long === null) continue;
      const { problems } = classifier.classifyUnread(long);
      expect(problems[0], action.requested).toMatchObject({ code: 'argument_unparsable' });
    }
  });
});

/** The same with long texts; null where none of its arguments is inspected. */
function lengthened(action: Action): Action | null {
  const limited = limitInspection(inspectors, 0);
  createClassifier(limited)(action);
  if (limited.unread() === null) return null;
  const pad = (key: string, value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return value.map((each) => pad(key, each));
    return typeof value === 'string' && key !== 'method' ? value + ' '.repeat(1_100) : value;
  };
  return {
    ...action,
    args: Object.fromEntries(Object.entries(action.args).map(([key, value]) => [key, pad(key, value)])),
  };
}

/** On a machine that is busy with other tests a thread may take longer to start than calls wait for it. */
async function threadIsReady({ services }: TestGateway): Promise<void> {
  const long = call('execute_sql', { sql: longSelect(2_000) });
  while ((await services.classifier.classify(long)).problems.length > 0);
}

describe('a guard call with a long argument', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway();
    await threadIsReady(gateway);
  });
  afterAll(() => gateway[Symbol.asyncDispose]());

  const ask = (sql: string) => gateway.guard({ action: 'execute_sql', target: 'crm', context: { sql } });

  it('is decided by what the argument says', async () => {
    const harmless = await ask(longSelect(60_000));
    expect(harmless.json).toMatchObject({ decision: 'ALLOW', action: { type: 'query_database' } });
    const harmful = await ask(`${longSelect(60_000)}; DROP TABLE users`);
    expect(harmful.json).toMatchObject({ decision: 'BLOCK', action: { type: 'bulk_delete_records' } });
  });

  it('keeps nobody else waiting', async () => {
    const answered: string[] = [];
    const long = Array.from({ length: 8 }, () => ask(longSelect(60_000)).then(() => answered.push('long')));
    await ask('SELECT 1').then(() => answered.push('short'));
    await ask('SELECT 2').then(() => answered.push('short'));
    await Promise.all(long);
    expect(answered.lastIndexOf('short')).toBeLessThan(answered.lastIndexOf('long'));
    expect(answered).toHaveLength(10);
  });

  it('is not read any more by a gateway that was closed', async () => {
    const closing = await startGateway();
    const action = call('execute_sql', { sql: longSelect(2_000) });
    const { classifier } = closing.services;
    await threadIsReady(closing);
    await closing[Symbol.asyncDispose]();
    expect(await classifier.classify(action)).toEqual(classifier.classifyUnread(action));
  });

  it('is blocked, recorded and explained when nobody could read the argument', async () => {
    const classifier = createActionClassifier({ ...usual, program: faulty, limitMs: 100, report: () => {} });
    const { ledger, services } = gateway;
    const key = [...ledger.state.keys.values()].find(({ role }) => role === 'agent')!;
    const parts = {
      store: services.store,
      permits: services.permits,
      outcomeWithinMs: 60_000,
      classify: classifier.classify,
      takeRandom: services.randomBytes,
      now: Date.now,
      asked: () => {},
    };
    const body = { action: 'hang', target: 'crm', context: { sql: longSelect(2_000), environment: 'development' } };
    const answer = JSON.parse(
      await guard(parts, { ledger, key, body, idempotencyKey: undefined, prefersReference: false }),
    );
    expect(answer).toMatchObject({ decision: 'BLOCK', policy: { id: 'unparsable-argument' } });
    expect(answer.reasons).toContainEqual(
      expect.objectContaining({ code: 'argument_unparsable', path: 'context.sql' }),
    );
    const { json } = await gateway.call('GET', `/api/v1/decisions/${answer.decisionId}`);
    expect(json.trace).toContainEqual(expect.objectContaining({ policyId: 'unparsable-argument', result: 'matched' }));
    await classifier.close();
  });
});
