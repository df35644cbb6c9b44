import { inspectors } from '../../../src/index.ts';
import { requestsIn } from '../read-cases.ts';
import type { Target } from '../target.ts';
import { dangerOfInspection } from './danger.ts';

/** `METHOD address`, and on the lines below it the body, if there is one. */
function toText({ method = 'GET', url = '', body }: ReturnType<typeof requestsIn>[number]): string {
  const rest = body === undefined ? '' : `\n${typeof body === 'string' ? body : JSON.stringify(body)}`;
  return `${method} ${url}${rest}`;
}

function danger(text: string, headers?: Readonly<Record<string, string>>): number {
  const line = text.indexOf('\n');
  const head = line === -1 ? text : text.slice(0, line);
  const space = head.indexOf(' ');
  const method = space === -1 ? undefined : head.slice(0, space);
  const body = line === -1 ? undefined : text.slice(line + 1);
  return dangerOfInspection(inspectors.inspectHttp({ method, url: head.slice(space + 1), body, headers }, 'context'));
}

const pieces = (
  'GET POST PUT PATCH DELETE HEAD OPTIONS get http:// https:// file:/// ftp:// ws:// // \\\\ / ? & = # % %2f %2e%2e .. @ : :80 ' +
  '[::1] [::ffff:169.254.169.254] 169.254.169.254 2852039166 0xa9fea9fe 0251.0376.0251.0376 localhost 127.1 10.0.0.1 ' +
  'metadata.google.internal users items 42 bulk delete all search graphql admin secrets ids=1,2 filter= query= _method=DELETE ' +
  '{"query":"mutation{a}"} {"query":"{a}"} { } [ ] " , : ; mutation subscription query'
).split(' ');

const onFirstLine = (text: string, change: (line: string) => string) => text.replace(/^[^\n]*/, (line) => change(line));

export const httpTarget: Target = {
  name: 'http',
  seeds: requestsIn().map(toText),
  pieces: [...pieces, '\n', ' ', '\t'],
  nestings: [
    ['a/', ''],
    ['../', ''],
    ['%25', ''],
    ['a=b&', ''],
    ['\n{"a":', '}'],
    ['\n[', ']'],
    ['{ a ', '}'],
    ['a.', ''],
    ['a@', ''],
    ['"', '"'],
  ],
  longest: 65_536,
  danger: (text) => danger(text),
  additions: [
    { name: 'a fragment', apply: (text) => onFirstLine(text, (line) => (line.includes('#') ? line : `${line}#top`)) },
    {
      name: 'the host in capitals',
      apply: (text) =>
        onFirstLine(text, (line) =>
          line.replace(/(https?:\/\/)([a-z.]+)/, (_, scheme, host) => scheme + host.toUpperCase()),
        ),
    },
    {
      name: 'a letter of the path in percent signs',
      apply: (text) =>
        onFirstLine(text, (line) => line.replace(/(\w\/)([a-z])/, (_, before, letter) => before + percent(letter))),
    },
    {
      name: 'a segment there and back',
      apply: (text) => onFirstLine(text, (line) => line.replace(/(\w)\/(\w)/, '$1/a/../$2')),
    },
    {
      name: 'a parameter that says nothing',
      apply: (text) =>
        onFirstLine(text, (line) => (line.includes('#') ? line : `${line}${line.includes('?') ? '&' : '?'}_=1`)),
    },
  ],
};

function percent(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16)}`;
}
