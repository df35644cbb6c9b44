import { isJsonObject, type JsonObject, type JsonValue } from '../../../json/json.ts';

const maxDepth = 50;
const words: ReadonlyMap<string, JsonValue> = new Map<string, JsonValue>([
  ['None', null],
  ['null', null],
  ['True', true],
  ['true', true],
  ['False', false],
  ['false', false],
]);
const token =
  /\s*(?:([[\](){},:])|'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)"|([A-Za-z]+)|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?))/y;
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

class NotLiteral extends Error {}

interface Tokens {
  /** The next token without taking it; null at the end. */
  peek(): string | null;
  /** Takes it: a mark as it is, everything else as the value it stands for. */
  take(): { mark: string } | { value: JsonValue };
}

/** The value of a Python or JSON literal of dicts, lists, texts, numbers and None; undefined when it is none. */
export function readPythonLiteral(text: string): JsonValue | undefined {
  const tokens = tokensOf(text);
  try {
    const value = readValue(tokens, 0);
    return tokens.peek() === null ? value : undefined;
  } catch (error) {
    if (error instanceof NotLiteral) return undefined;
    throw error;
  }
}

function tokensOf(text: string): Tokens {
  let at = 0;
  const next = (): RegExpExecArray => {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match === null) throw new NotLiteral();
    return match;
  };
  return {
    peek() {
      while (text[at] === ' ' || text[at] === '\n') at += 1;
      return at === text.length ? null : (next()[1] ?? '');
    },
    take() {
      const [whole, mark, single, double, word, number] = next();
      at += whole.length;
      if (mark !== undefined) return { mark };
      const quoted = single ?? double;
      if (quoted !== undefined) return { value: readEscapes(quoted) };
      if (number !== undefined) return { value: Number(number) };
      const value = words.get(word!);
      if (value === undefined) throw new NotLiteral();
      return { value };
    },
  };
}

function readEscapes(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (_, code: string | undefined, character: string) =>
    code === undefined ? (escapes[character] ?? character) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function readValue(tokens: Tokens, depth: number): JsonValue {
  if (depth > maxDepth) throw new NotLiteral();
  const taken = tokens.take();
  if ('value' in taken) return taken.value;
  if (taken.mark === '{') return readDict(tokens, depth);
  if (taken.mark === '[') return readList(tokens, ']', depth);
  if (taken.mark === '(') return readList(tokens, ')', depth);
  throw new NotLiteral();
}

function readDict(tokens: Tokens, depth: number): JsonValue {
  const members: [string, JsonValue][] = [];
  while (tokens.peek() !== '}') {
    const name = readValue(tokens, depth + 1);
    if (typeof name !== 'string') throw new NotLiteral();
    expect(tokens, ':');
    members.push([name, readValue(tokens, depth + 1)]);
    if (tokens.peek() !== '}') expect(tokens, ',');
  }
  expect(tokens, '}');
  return Object.fromEntries(members);
}

function readList(tokens: Tokens, end: string, depth: number): JsonValue {
  const items: JsonValue[] = [];
  while (tokens.peek() !== end) {
    items.push(readValue(tokens, depth + 1));
    if (tokens.peek() !== end) expect(tokens, ',');
  }
  expect(tokens, end);
  return items;
}

function expect(tokens: Tokens, mark: string): void {
  const taken = tokens.take();
  if (!('mark' in taken) || taken.mark !== mark) throw new NotLiteral();
}

const jsonTypes: Readonly<Record<string, string>> = {
  str: 'string',
  int: 'integer',
  float: 'number',
  bool: 'boolean',
  dict: 'object',
  list: 'array',
};

/** `{ name: { type: 'str', description } }` as JSON Schema; what is JSON Schema already stays. */
export function toSchema(literal: JsonObject): JsonObject {
  if (isJsonObject(literal.properties)) return literal;
  const properties = Object.entries(literal).map(([name, member]) => [name, toProperty(member)] as const);
  return { type: 'object', properties: Object.fromEntries(properties) };
}

function toProperty(member: JsonValue): JsonValue {
  if (typeof member === 'string') return { type: jsonTypes[member] ?? member };
  if (!isJsonObject(member)) return {};
  const { type, ...others } = member;
  const present = Object.entries(others).filter(([, value]) => value !== null);
  return {
    ...(typeof type === 'string' ? { type: jsonTypes[type] ?? type } : type !== undefined && { type }),
    ...Object.fromEntries(present),
  };
}
