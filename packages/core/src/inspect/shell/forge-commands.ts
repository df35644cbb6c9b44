import { part } from '../parts.ts';
import { github, gitlab } from './code-tables.ts';
import { readVerbs } from './read-verbs.ts';
import type { Argument, Call, CommandReader, Scope } from './scope.ts';
import { splitOptions, valuesOf } from './words.ts';

const apiValueOptions: ReadonlySet<string> = new Set(
  '-X --method -f --raw-field -F --field -H --header --input --hostname -q --jq -t --template -p --preview --cache'.split(
    ' ',
  ),
);
const fieldOptions = ['-f', '--raw-field', '-F', '--field'];

/** `gh api` and `glab api` are requests to the forge; the other verbs say what they do. */
export const readForge: CommandReader = (call, scope) => {
  const at = call.args.findIndex((arg) => !arg.text.startsWith('-'));
  if (call.args[at]?.text === 'api') return readApi(call, call.args.slice(at + 1), scope);
  return readVerbs(call, call.name === 'gh' ? github : gitlab);
};

function readApi(call: Call, args: readonly Argument[], scope: Scope) {
  const { operands } = splitOptions(args, apiValueOptions);
  const method = valuesOf(args, ['-X', '--method'], apiValueOptions).at(-1);
  const fields = valuesOf(args, fieldOptions, apiValueOptions);
  const files = valuesOf(args, ['--input'], apiValueOptions);
  const endpoint = operands[0];
  const summary = [call.name, 'api', ...args.map((arg) => arg.text)].join(' ');
  if (endpoint === undefined || method?.isLiteral === false) return [part('http_request', summary)];
  const isGraphql = endpoint.text === 'graphql';
  const stated = method?.text ?? (fields.length + files.length > 0 ? 'POST' : 'GET');
  const query = fields.find((field) => field.text.startsWith('query='));
  // a query that is not there to read may be a mutation
  if (isGraphql && query?.isLiteral !== true) return [part('http_request', summary)];
  const path = (
    endpoint.isLiteral ? endpoint.text : endpoint.text.replace(/\$\{\w+\}|\$\w+|\$\([^)]*\)/g, 'x1')
  ).replace(/[{}]/g, '');
  const base = call.name === 'gh' ? 'https://api.github.com/' : 'https://gitlab.com/api/v4/';
  const body = isGraphql ? JSON.stringify({ query: query!.text.slice('query='.length) }) : null;
  return scope.request({ method: stated, url: /^https?:/.test(path) ? path : base + path.replace(/^\//, ''), body });
}
