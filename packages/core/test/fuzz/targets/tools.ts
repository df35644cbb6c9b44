import { classifyTool, isJsonObject, type JsonObject, type JsonValue, type Sensitivity } from '../../../src/index.ts';
import { definitionsIn } from '../read-cases.ts';
import type { Target } from '../target.ts';

const sensitivities: readonly Sensitivity[] = ['low', 'moderate', 'high', 'critical'];

/**
 * The name stands on the first line, the description below it. A last line that is a JSON object is the parameters, and
 * lines before that with `@` at their start are annotations.
 */
function danger(text: string): number {
  const [name = '', ...lines] = text.split('\n');
  const parameters = toObject(lines.at(-1) ?? '');
  const rest = parameters === null ? lines : lines.slice(0, -1);
  const annotations = Object.fromEntries(rest.filter(isAnnotation).map((line) => [line.slice(1), true]));
  const description = rest.filter((line) => !isAnnotation(line)).join('\n');
  const { sensitivity, uncertain } = classifyTool({
    name,
    description,
    parameters: parameters ?? {},
    annotations,
    source: null,
  });
  return uncertain ? Number.POSITIVE_INFINITY : sensitivities.indexOf(sensitivity);
}

const isAnnotation = (line: string) => /^@\w+$/.test(line);

function toObject(line: string): JsonObject | null {
  if (!line.startsWith('{')) return null;
  try {
    const value = JSON.parse(line) as JsonValue;
    return isJsonObject(value) ? value : null;
  } catch {
    return null;
  }
}

const pieces = (
  'Deletes Returns Sends Creates Updates Removes Reads Lists Transfers Runs Executes Use this tool to the a an all every user ' +
  'record file payment server permanently irreversibly only safe read-only never not without . , ; : ( ) - " ` * # <b> </b> ' +
  'Args: Returns: Raises: Example: e.g. i.e. http://a.example {"type":"object","properties":{"id":{"type":"string"}}}'
).split(' ');

const belowName = (text: string, line: string) => {
  const [name, ...lines] = text.split('\n');
  return [name, line, ...lines].join('\n');
};

export const toolsTarget: Target = {
  name: 'tools',
  seeds: definitionsIn().map(
    ({ name, description, parameters }) => `${name}\n${description ?? ''}\n${JSON.stringify(parameters ?? {})}`,
  ),
  pieces: [...pieces, '\n', ' ', '. '],
  nestings: [
    ['(', ')'],
    ['{"a":', '}'],
    ['{"properties":{"a":', '}}'],
    ['[', ']'],
    ['. It ', ''],
    ['and ', ''],
    ['a-', ''],
    ['**', '**'],
    ['`', '`'],
    ['A. ', ''],
  ],
  longest: 65_536,
  danger,
  additions: [
    { name: 'a promise to be harmless', apply: (text) => belowName(text, 'This tool is safe and read-only.') },
    { name: 'a hint that it only reads', apply: (text) => belowName(text, '@readOnlyHint') },
    { name: 'a hint that it destroys', apply: (text) => belowName(text, '@destructiveHint') },
    { name: 'an empty line', apply: (text) => belowName(text, '') },
  ],
};
