import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dangerOf } from '../../src/inspect/danger-of.ts';
import { inspectHttp } from '../../src/inspect/inspect-http.ts';
import { inspectPath } from '../../src/inspect/inspect-path.ts';
import { inspectShell } from '../../src/inspect/inspect-shell.ts';
import type { Inspection } from '../../src/inspect/inspection.ts';
import { loadInspectors } from '../../src/inspect/sql/parsers.ts';
import type { ArgumentCase } from './argument-case.ts';

const folder = new URL('../../../../conformance/', import.meta.url);
const names = [
  'benign-arguments.yaml',
  'dangerous-arguments.yaml',
  ...readdirSync(new URL('arguments/', folder))
    .filter((name) => /^(?:shell|http|path)-/.test(name))
    .map((name) => `arguments/${name}`),
];
const cases = names.flatMap((name) => parse(readFileSync(new URL(name, folder), 'utf8')) as ArgumentCase[]);
const texts = (language: string) =>
  cases.flatMap((argument) => (argument.language === language && argument.text !== undefined ? [argument.text] : []));

const commands = texts('shell');
const lines = commands.filter((text) => !text.includes('\n'));
const requests = cases.flatMap(({ request }) => (request === undefined ? [] : [request]));
const paths = texts('path');

/** What is not understood is more dangerous than anything that is. */
function danger({ complete, parts }: Inspection): number {
  return complete ? Math.max(...parts.map(dangerOf)) : Number.POSITIVE_INFINITY;
}

const shell = (text: string) => danger(inspectShell(text, 'command'));
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

function octal(text: string): string {
  return [...Buffer.from(text)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

describe('commands', () => {
  beforeAll(loadInspectors);

  it('are no less dangerous side by side', () => {
    const pair = fc.tuple(
      fc.constantFrom(...commands),
      fc.constantFrom(...lines),
      fc.constantFrom('\n', ' ; ', ' && '),
    );
    fc.assert(
      fc.property(pair, ([first, second, between]) => {
        const both = first.includes('\n') ? `${first}\n${second}` : `${first}${between}${second}`;
        expect(shell(both)).toBeGreaterThanOrEqual(Math.max(shell(second), first.includes('#') ? 0 : shell(first)));
      }),
      { numRuns: 400 },
    );
  });

  const wrappings: readonly (readonly [string, (text: string) => string])[] = [
    ['a shell', (text) => `bash -c ${quoted(text)}`],
    ['a shell with bundled options', (text) => `sh -euc ${quoted(text)}`],
    ['eval', (text) => `eval ${quoted(text)}`],
    ['a variable for a shell', (text) => `x=${quoted(text)}; bash -c "$x"`],
    ['standard input of a shell', (text) => `echo ${quoted(text)} | sh`],
    ['a here-string', (text) => `bash <<< ${quoted(text)}`],
    ['a file that is written and run', (text) => `cat > t.sh <<'END'\n${text}\nEND\nsh t.sh`],
    ['another machine', (text) => `ssh host ${quoted(text)}`],
    ['a container', (text) => `docker exec web sh -c ${quoted(text)}`],
    ['a pod', (text) => `kubectl exec web-0 -- sh -c ${quoted(text)}`],
    ['wrappers', (text) => `sudo env A=1 nohup timeout 5 bash -c ${quoted(text)}`],
    ['a trap', (text) => `trap ${quoted(text)} EXIT`],
    ['a subshell', (text) => `( ${text}\n)`],
    ['a condition', (text) => `if true; then ${text}\nfi`],
    ['a loop', (text) => `for i in 1 2; do ${text}\ndone`],
    ['a function', (text) => `f() { ${text}\n}; f`],
    ['a process substitution', (text) => `bash <(echo ${quoted(text)})`],
    ['a list of words', (text) => `words=(bash -c ${quoted(text)}); "\${words[@]}"`],
    ['a decoded pipe', (text) => `echo ${Buffer.from(text).toString('base64')} | base64 -d | sh`],
    ['an octal printf', (text) => `printf '${octal(text)}' | sh`],
    ['a search', (text) => `find . -exec sh -c ${quoted(text)} \\;`],
    ['a table of jobs', (text) => `echo ${quoted(`* * * * * ${text}`)} | crontab -`],
  ];

  it.each(wrappings)('are no less dangerous in %s', (_, wrap) => {
    fc.assert(
      fc.property(fc.constantFrom(...lines.filter((text) => !/\\/.test(text))), (text) => {
        expect(shell(wrap(text))).toBeGreaterThanOrEqual(shell(text));
      }),
      { numRuns: 150 },
    );
  });
});

describe('requests', () => {
  beforeAll(loadInspectors);
  const http = (request: ArgumentCase['request']) => danger(inspectHttp(request!, 'context'));

  it('are no less dangerous for a header or a parameter more', () => {
    const header = fc.constantFrom(['Accept', '*/*'], ['X-HTTP-Method-Override', 'DELETE'], ['X-Trace', '1']);
    fc.assert(
      fc.property(fc.constantFrom(...requests), header, (request, [name, value]) => {
        const url = String(request.url);
        const longer = url.includes('#') || url.includes('\\') ? url : `${url}${url.includes('?') ? '&' : '?'}_=1`;
        const headers = Object.assign(
          {},
          ...[request.headers].flat().filter((item) => !Array.isArray(item) && typeof item === 'object'),
        );
        if (Object.keys(headers).some((each) => /method/i.test(each))) return;
        const before = http({ ...request, headers });
        expect(http({ ...request, headers: { ...headers, [name!]: value } })).toBeGreaterThanOrEqual(before);
        expect(http({ ...request, url: longer, headers })).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['longer than 64 KiB', JSON.stringify({ query: `DROP TABLE x -- ${'x'.repeat(65_536)}` })],
    ['longer than 64 KiB as an object', { query: `DROP TABLE x -- ${'x'.repeat(65_536)}` }],
    ['with a NUL character', 'a=1\0&_method=DELETE'],
  ])('are not understood with a body %s', (_, body) => {
    const inspection = inspectHttp({ method: 'POST', url: 'https://example.com/query', body }, 'context');
    expect(inspection.complete).toBe(false);
  });

  it('are no less dangerous for a body in text instead of an object', () => {
    const withBody = requests.filter(({ body }) => typeof body === 'object' && body !== null);
    fc.assert(
      fc.property(fc.constantFrom(...withBody), (request) => {
        expect(http({ ...request, body: JSON.stringify(request.body) })).toBeGreaterThanOrEqual(http(request));
      }),
      { numRuns: 200 },
    );
  });
});

describe('paths', () => {
  const path = (text: string) => danger(inspectPath(text, 'path'));
  const disguises: readonly (readonly [string, (text: string) => string])[] = [
    ['with dots and slashes', (text) => text.replace(/(\w)\/(\w)/, '$1/.//x/../$2')],
    ['in capitals', (text) => text.toUpperCase()],
    [
      'with letters in percent signs',
      (text) => text.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
    ],
    [
      'in wide letters',
      (text) =>
        text.includes('%')
          ? text
          : text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ],
    ['with what cannot be seen', (text) => text.replace(/([a-z])([a-z])/, '$1\u200b$2')],
    ['as a copy', (text) => (/[\w~]$/.test(text) && !/\$|^\/(?:proc|dev)\//.test(text) ? `${text}.bak` : text)],
    ['with space around', (text) => ` ${text}\n`],
  ];

  it.each(disguises)('are no less dangerous %s', (_, disguise) => {
    for (const text of paths) expect(path(disguise(text)), text).toBeGreaterThanOrEqual(path(text));
  });
});
