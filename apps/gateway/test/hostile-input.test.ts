import { connect } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { problemSchema } from '@runplane/protocol';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exchangeRaw } from './raw-exchange.ts';
import { startGateway, type TestGateway, testAgentKey } from './start-gateway.ts';

const runs = process.env.RUNPLANE_TEST_LONG === '1' ? 20_000 : 300;
const transfer = '{"action":"transfer_funds","target":"finance-system","amount":12000,"environment":"production"}';

let gateway: TestGateway;
let url: string;

beforeAll(async () => {
  gateway = await startGateway();
  url = await gateway.listen();
});

afterAll(() => gateway[Symbol.asyncDispose]());

/** What came of a request: the decision, or the code of the problem. Anything else is a failure of the gateway. */
interface Judged {
  readonly status: number;
  readonly result: string;
  readonly path: string | undefined;
}

function judge(status: number, contentType: unknown, text: string): Judged {
  if (status === 200) {
    const { decision, receipt } = JSON.parse(text);
    expect(['ALLOW', 'BLOCK', 'REQUIRE_APPROVAL']).toContain(decision);
    expect(receipt.leaf).not.toBe('');
    return { status, result: decision, path: undefined };
  }
  expect(status, text).toBeGreaterThanOrEqual(400);
  expect(status, text).toBeLessThan(500);
  expect(contentType).toBe('application/problem+json; charset=utf-8');
  const problem = problemSchema.parse(JSON.parse(text));
  expect(problem.status).toBe(status);
  return { status, result: problem.code, path: problem.path };
}

async function guard(body: Buffer | string, headers: Readonly<Record<string, string>> = {}): Promise<Judged> {
  const answer = await gateway.server.inject({
    method: 'POST',
    url: '/api/v1/guard',
    headers: { authorization: `Bearer ${testAgentKey}`, 'content-type': 'application/json', ...headers },
    payload: body,
  });
  return judge(answer.statusCode, answer.headers['content-type'], answer.body);
}

const head = (more: string, path = '/api/v1/guard') =>
  `POST ${path} HTTP/1.1\r\nHost: runplane\r\nConnection: close\r\nAuthorization: Bearer ${testAgentKey}\r\n` +
  `Content-Type: application/json\r\n${more}\r\n`;

async function send(...pieces: (string | Buffer)[]): Promise<Judged> {
  const { status, contentType, body } = await exchangeRaw(url, pieces);
  return judge(status, contentType, body.startsWith('{') ? body : unchunk(body));
}

const unchunk = (body: string) => body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1);
const lengthOf = (body: string | Buffer) => `Content-Length: ${Buffer.byteLength(body)}\r\n`;

const names = [
  '"__proto__"',
  '"constructor"',
  '"prototype"',
  '"toString"',
  '"valueOf"',
  '"hasOwnProperty"',
  '"toJSON"',
  '"then"',
  '"length"',
  '""',
  '"\\u0000"',
  '"args.amount"',
  '"0"',
  '"-1"',
  '"amount"',
  '"currency"',
  '"recipients"',
  '"sql"',
  '"command"',
  '"url"',
  '"environment"',
  '"action"',
  '"agent"',
  '"session"',
  '"tool"',
  '"requestId"',
];
const values = [
  '1e400',
  '-1e400',
  '-0',
  '1e-400',
  '9007199254740993',
  '0.1000000000000000055511151231257827',
  '01',
  '+1',
  '.5',
  'NaN',
  'Infinity',
  'undefined',
  'null',
  'true',
  '""',
  '"\\u0000"',
  '"a\\u0000b"',
  '"\\ud800"',
  '"\\udfff\\ud800"',
  '"\\ud83d\\ude00"',
  '"\\x41"',
  '"\u2028\u202e\ufeff"',
  '"\u0001"',
  '[]',
  '{}',
  '{"__proto__":{"amount":1}}',
  '{"constructor":{"prototype":{"amount":1}}}',
  '{"toString":null,"valueOf":null}',
  '[[[[[[[[1]]]]]]]]',
  '"SELECT 1; DROP TABLE users; --"',
  '"rm -rf /"',
  '"1e400"',
  '"-0"',
  '"∞"',
  '"１２０００"',
];

const jsonText: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...values),
    fc.array(tie('value'), { maxLength: 4 }).map((items) => `[${items.join(',')}]`),
    fc
      .array(fc.tuple(fc.constantFrom(...names), tie('value')), { maxLength: 4 })
      .map((members) => `{${members.map(([name, value]) => `${name}:${value}`).join(',')}}`),
  ),
})).value;

const odd = (usual: string) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: jsonText });
/** Guard calls of the three forms with odd members at every place. */
const oddCalls = fc.oneof(
  fc
    .tuple(odd('"transfer_funds"'), odd('"finance-system"'), fc.constantFrom(...names), jsonText)
    .map(([action, target, name, value]) => `{"action":${action},"target":${target},${name}:${value}}`),
  fc
    .tuple(odd('"execute_sql"'), odd('"db"'), jsonText)
    .map(([action, target, context]) => `{"action":${action},"target":${target},"context":${context}}`),
  fc
    .tuple(odd('"send_email"'), jsonText, fc.constantFrom(...names), jsonText)
    .map(
      ([type, context, name, value]) =>
        `{"action":{"type":${type},"target":"t","context":${context}},${name}:${value}}`,
    ),
);

type Damage = (bytes: Buffer<ArrayBuffer>) => Buffer<ArrayBuffer>;
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const pieces = ['\ufeff', '\0', '"', '{', '}', '[', ',', ':', '\\', '\\u', '/*', '\r\n', '\u2028'].map((text) =>
  Buffer.from(text),
);
const invalidUtf8 = [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe2, 0x82]].map((bytes) =>
  Buffer.from(bytes),
);
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 1, max: 255 })).map<Damage>(([at, flip]) => (bytes) => {
    const other = Buffer.from(bytes);
    if (other.length > 0) other[Math.floor(at * other.length)]! ^= flip;
    return other;
  }),
  place.map<Damage>((at) => (bytes) => bytes.subarray(0, Math.floor(at * bytes.length))),
  fc.tuple(place, fc.constantFrom(...pieces, ...invalidUtf8)).map<Damage>(([at, piece]) => (bytes) => {
    const cut = Math.floor(at * bytes.length);
    return Buffer.concat([bytes.subarray(0, cut), piece, bytes.subarray(cut)]);
  }),
  fc.tuple(place, place).map<Damage>(([from, to]) => (bytes) => {
    const [start, end] = [from, to].sort((a, b) => a - b).map((at) => Math.floor(at * bytes.length));
    return Buffer.concat([bytes, bytes.subarray(start, end)]);
  }),
);

describe('a hostile body', () => {
  it('is decided or refused with a code, whatever its members are called and hold', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(oddCalls, async (text) => {
        seen.add((await guard(text)).result);
      }),
      { numRuns: runs },
    );
    for (const code of ['number_precision', 'lone_surrogate', 'invalid_json', 'invalid_request'])
      expect([...seen]).toContain(code);
  });

  it('is decided or refused with a code, however its bytes are damaged', async () => {
    const texts = [
      transfer,
      '{"action":"send_email","target":"mail","context":{"recipients":["a@example.com","b@example.com"],"subject":"grüße 😀"}}',
      '{"action":{"type":"execute_sql","target":"db","context":{"sql":"DELETE FROM users WHERE id = 7"}},"requestId":"r-1"}',
    ];
    const damaged = fc
      .tuple(fc.constantFrom(...texts), fc.array(damage, { minLength: 1, maxLength: 3 }))
      .map(([text, damages]) =>
        damages.reduce<Buffer<ArrayBuffer>>((bytes, change) => change(bytes), Buffer.from(text)),
      );
    await fc.assert(
      fc.asyncProperty(damaged, async (bytes) => {
        await guard(bytes);
      }),
      { numRuns: runs },
    );
  });

  it('never becomes milder by members of Object.prototype', async () => {
    const milder = fc.constantFrom(
      '{"amount":1}',
      '{"environment":"test"}',
      '{"currency":"XXX"}',
      '"test"',
      '1',
      'null',
    );
    const own = fc.constantFrom('"__proto__"', '"constructor"', '"prototype"', '"toString"', '"hasOwnProperty"');
    const wrapped = fc.tuple(own, milder).map(([name, value]) => `{${name}:${value}}`);
    await fc.assert(
      fc.asyncProperty(own, fc.oneof(milder, wrapped), fc.nat(2), async (name, value, form) => {
        const member = `${name}:${value}`;
        const text = [
          transfer.replace('"amount"', `${member},"amount"`),
          transfer.replace('"amount"', `"context":{${member}},"amount"`),
          `{"action":{"type":"transfer_funds","target":"finance-system","context":{${member},"amount":12000}}}`,
        ][form]!;
        expect(['REQUIRE_APPROVAL', 'BLOCK']).toContain((await guard(text)).result);
      }),
      { numRuns: Math.min(runs, 500) },
    );
    expect(({} as Record<string, unknown>).amount).toBeUndefined();
  });

  it.each([
    ['a member twice', '{"action":"a","target":"t","target":"t"}', 'duplicate_key', ''],
    [
      'a member twice by escapes',
      '{"action":"a","target":"t","context":{"b":1,"\\u0062":1}}',
      'duplicate_key',
      'context',
    ],
    ['__proto__ twice', '{"action":"a","target":"t","x":{"__proto__":1,"__proto__":2}}', 'duplicate_key', 'x'],
    ['1e400', '{"action":"a","target":"t","amount":1e400}', 'number_precision', 'amount'],
    ['2^53 + 1', '{"action":"a","target":"t","context":{"n":[9007199254740993]}}', 'number_precision', 'context.n[0]'],
    ['half of a pair', '{"action":"a","target":"t","context":{"x":"\\udc00"}}', 'lone_surrogate', 'context.x'],
    ['half of a pair as a name', '{"action":"a","target":"t","\\ud800":1}', 'lone_surrogate', ''],
    ['a byte order mark', `\ufeff${transfer}`, 'invalid_json', ''],
    ['NUL after the end', `${transfer}\0`, 'invalid_json', ''],
    ['a second value', `${transfer}${transfer}`, 'invalid_json', ''],
    ['33 levels', `{"action":"a","target":"t","context":${nested(33)}}`, 'too_deep', 'context'],
  ])('names the place of %s', async (_, text, code, path) => {
    const judged = await guard(text);
    expect([judged.status, judged.result, judged.path ?? '']).toEqual([400, code, path]);
  });

  it('may be as deep as it likes', async () => {
    for (const depth of [33, 1_000, 100_000]) {
      for (const body of [nested(depth), '['.repeat(depth), '{"a":'.repeat(Math.min(depth, 40_000))]) {
        for (const text of [body, `{"action":"a","target":"t","context":${body}`]) {
          expect(['too_deep', 'invalid_json', 'invalid_request', 'body_too_large']).toContain(
            (await guard(text)).result,
          );
        }
      }
    }
  });

  it('may be as large as it likes', async () => {
    const inContext = (value: string) => `{"action":"read_record","target":"t","context":{"x":${value}}}`;
    expect(await guard(inContext(`[${'1,'.repeat(99_999)}1]`))).toMatchObject({
      status: 413,
      result: 'body_too_large',
    });
    expect(await guard(inContext(`"${'x'.repeat(300 * 1024)}"`))).toMatchObject({ status: 413 });
    expect((await guard(inContext(`"${'x'.repeat(200 * 1024)}"`))).status).toBe(200);
    expect((await guard(inContext(`"${'\\u0000'.repeat(40_000)}"`))).status).toBe(200);
    const many = Array.from({ length: 9_000 }, (_, i) => `"${'n'.repeat(10)}${i}":${i}`).join(',');
    expect((await guard(inContext(`{${many}}`))).status).toBe(200);
    expect((await guard(`{"action":"a","target":"t","${'n'.repeat(200 * 1024)}":1e400}`)).status).toBe(400);
  });

  it('holds arguments that parsers dislike', async () => {
    const texts = ['(', '[', '{', '$(', '`', "'", '"', 'SELECT ', 'a|', '/*', '((a+)+', '\\', 'NOT ', '%2e', 'x=1&'];
    const tools = [
      ['execute_sql', 'sql'],
      ['run_shell_command', 'command'],
      ['http_request', 'url'],
      ['execute_code', 'code'],
      ['send_email', 'to'],
    ] as const;
    for (const [action, name] of tools) {
      for (const text of texts) {
        const context = { [name]: text.repeat(Math.floor(60_000 / text.length)) };
        const { result } = await guard(JSON.stringify({ action, target: 't', context }));
        if (name !== 'url' && name !== 'to') expect(result, `${action} ${text}`).not.toBe('ALLOW');
      }
    }
  });
});

function nested(depth: number): string {
  return `${'{"a":'.repeat(depth - 1)}{}${'}'.repeat(depth - 1)}`;
}

describe('a hostile transport', () => {
  it.each([
    ['text', 'text/plain', 'unsupported_media_type'],
    ['a form', 'application/x-www-form-urlencoded', 'unsupported_media_type'],
    ['no type at all', '', 'unsupported_media_type'],
    ['a type that is none', ';;;', 'unsupported_media_type'],
    ['a type that only begins right', 'application/json-seq', 'unsupported_media_type'],
  ])('cannot send %s', async (_, type, code) => {
    expect((await guard(transfer, { 'content-type': type })).result).toBe(code);
  });

  it('cannot send an encoded body, nor claim that it did', async () => {
    const encoded = { status: 415, result: 'unsupported_media_type', path: 'Content-Encoding' };
    expect(await guard(gzipSync(transfer), { 'content-encoding': 'gzip' })).toEqual(encoded);
    expect(await guard(transfer, { 'content-encoding': 'gzip' })).toEqual(encoded);
    expect(await guard(transfer, { 'content-encoding': 'identity' })).toMatchObject({ status: 200 });
  });

  it('sends chunks without a length, bounded like any body', async () => {
    const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
    const chunked = head('Transfer-Encoding: chunked\r\n');
    const halves = [transfer.slice(0, 30), transfer.slice(30)].map(chunk);
    expect(await send(chunked, ...halves, '0\r\n\r\n')).toMatchObject({ result: 'REQUIRE_APPROVAL' });
    const large = chunk('x'.repeat(64 * 1024));
    expect(await send(chunked, ...Array.from({ length: 8 }, () => large))).toMatchObject({ result: 'body_too_large' });
    expect(await send(chunked, 'zz\r\n')).toMatchObject({ status: 400, result: 'invalid_request' });
  });

  it('cannot say two lengths', async () => {
    const both = head(`${lengthOf(transfer)}Transfer-Encoding: chunked\r\n`);
    expect((await send(both, transfer)).status).toBe(400);
    expect((await send(head(`${lengthOf(transfer)}Content-Length: 5\r\n`), transfer)).status).toBe(400);
    expect((await send(head('Content-Length: -1\r\n'), transfer)).status).toBe(400);
    expect((await send(head(`Content-Length: ${300 * 1024}\r\n`), transfer)).status).toBe(413);
  });

  it.each([
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['another protocol', Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01]), 400],
    ['an unknown method', 'STEAL /livez HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['NUL in the address', 'GET /api/v1/approvals/\0 HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['a long address', `GET /${'a'.repeat(10_000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, 404],
    ['a longer address', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431],
    ['many headers', `GET /livez HTTP/1.1\r\nHost: x\r\n${'X-A: b\r\n'.repeat(10_000)}\r\n`, 431],
    ['a long id', `GET /api/v1/approvals/${'a'.repeat(5_000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, 404],
  ])('is answered when it sends %s', async (_, text, status) => {
    expect((await send(text)).status).toBe(status);
  });

  it('cannot put lines or bytes into an idempotency key', async () => {
    const keyed = (key: string | Buffer) =>
      send(
        Buffer.concat([
          Buffer.from(head(lengthOf(transfer)).slice(0, -2)),
          Buffer.from('Idempotency-Key: '),
          Buffer.from(key),
          Buffer.from(`\r\n\r\n${transfer}`),
        ]),
      );
    for (const key of ['a\0b', 'a\nb', 'a\rb', 'a\r\n folded']) expect((await keyed(key)).status).toBe(400);
    for (const key of ['a b', 'ä', 'k'.repeat(256), '', Buffer.from([0x80, 0xff])]) {
      expect(await keyed(key)).toMatchObject({ result: 'invalid_request', path: 'Idempotency-Key' });
    }
    expect(await keyed('k1\r\nIdempotency-Key: k2')).toMatchObject({ path: 'Idempotency-Key' });
    expect((await keyed('k'.repeat(255))).status).toBe(200);
  });

  it('holds nobody else up by sending slowly', async () => {
    const { hostname, port } = new URL(url);
    const slow = Array.from({ length: 50 }, () => connect(Number(port), hostname));
    for (const socket of slow) {
      socket.on('error', () => undefined);
      socket.write(head(lengthOf(transfer)));
      for (const byte of transfer.slice(0, 20)) socket.write(byte);
    }
    expect((await send(head(lengthOf(transfer)), transfer)).result).toBe('REQUIRE_APPROVAL');
    for (const socket of slow) socket.destroy();
  });
});

describe('hostile input', () => {
  it('takes a bounded amount of memory', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const heap = () => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const bodies = [
      `[${'1,'.repeat(99_999)}1]`,
      nested(100_000),
      'x'.repeat(300 * 1024),
      `{"action":"a","target":"t","${'n'.repeat(200 * 1024)}":1e400}`,
    ];
    const round = async () => {
      for (const body of bodies) await guard(body, { authorization: `Bearer rp_live_${'x'.repeat(24)}` });
      for (const body of bodies) await guard(body);
    };
    await round();
    const before = heap();
    for (let i = 0; i < 60; i += 1) await round();
    expect(heap() - before).toBeLessThan(32 * 1024 * 1024);
  });

  it('leaves a gateway that decides as before and a log that verifies', async () => {
    const { status, json } = await gateway.guard(transfer);
    expect(status).toBe(200);
    expect(json).toMatchObject({
      decision: 'REQUIRE_APPROVAL',
      reason: 'High-risk financial action in production',
      matchedRule: 'transfer_funds → REQUIRE_APPROVAL',
      riskScore: 58,
    });
    const verification = await gateway.call('GET', '/api/audit/verify', { key: gateway.adminKey });
    expect(verification.json.valid).toBe(true);
    expect((await gateway.call('GET', '/readyz', { key: null })).status).toBe(200);
  });
});
