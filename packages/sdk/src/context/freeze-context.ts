import { invalid } from '../runplane-error.ts';
import { jsonText } from './json-text.ts';

/** What a callback gets: the same shape, unchangeable all the way down. */
export type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** The frozen copy of a context that may be absent. */
export type FrozenArguments<C> = C extends null | undefined ? Readonly<Record<string, never>> : Frozen<C>;

export interface FrozenContext {
  readonly value: Readonly<Record<string, unknown>>;
  /** the very characters that are sent */
  readonly json: string;
}

const maxDepth = 64;
const maxValues = 100_000;

/**
 * A deeply frozen copy of `context`, or an `INVALID` error that names the first value that JSON cannot carry. What JSON
 * would silently drop or change (undefined members, NaN, dates, getters) is refused: otherwise the decision would be
 * about something other than what runs.
 */
export function freezeContext(context: unknown): FrozenContext {
  const value = context === null || context === undefined ? Object.freeze({}) : copyJson(context, 'context');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid('context', 'must be an object: give the arguments by name');
  }
  return { value: value as Readonly<Record<string, unknown>>, json: jsonText(value) };
}

/** A deeply frozen copy of any JSON value, or an `INVALID` error with the path of what JSON cannot carry. */
export function copyJson(value: unknown, path: string): unknown {
  return createCopier()(value, path, 0);
}

function createCopier(): (value: unknown, path: string, depth: number) => unknown {
  const open = new Set<object>();
  let values = 0;

  function copy(value: unknown, path: string, depth: number): unknown {
    values += 1;
    if (values > maxValues) throw invalid(path, `is past the ${maxValues} values that a context may hold`);
    if (typeof value !== 'object' || value === null) return copyPrimitive(value, path);
    if (depth >= maxDepth) throw invalid(path, `is nested more than ${maxDepth} levels deep`);
    if (open.has(value)) throw invalid(path, 'contains itself');
    open.add(value);
    const copied = Array.isArray(value) ? copyArray(value, path, depth) : copyObject(value, path, depth);
    open.delete(value);
    return Object.freeze(copied);
  }

  function copyArray(array: readonly unknown[], path: string, depth: number): unknown[] {
    // Every realm's own Array.prototype is itself an array; that of a class is not.
    if (!Array.isArray(Object.getPrototypeOf(array)))
      throw invalid(path, 'is an instance of a class, not a plain array');
    const members = readMembers(array, path);
    const { length } = array;
    if (members.length - 1 !== length) throw invalid(path, 'must be a plain array without holes or named members');
    return Array.from({ length }, (_, index) => copy(members[index]?.[1], `${path}[${index}]`, depth + 1));
  }

  function copyObject(object: object, path: string, depth: number): Record<string, unknown> {
    if (!isPlain(object)) throw invalid(path, `is ${kindOf(object)}, not a plain object: send its values instead`);
    const copied: Record<string, unknown> = {};
    for (const [name, member] of readMembers(object, path)) {
      const memberPath = pathOf(path, name);
      if (!name.isWellFormed()) throw invalid(memberPath, 'has a name with a lone surrogate');
      // Assigning would call the setter of `__proto__` instead of making a member of that name.
      const value = copy(member, memberPath, depth + 1);
      Object.defineProperty(copied, name, { value, enumerable: true, configurable: true, writable: true });
    }
    return copied;
  }

  return copy;
}

function copyPrimitive(value: unknown, path: string): unknown {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw invalid(path, 'holds a lone surrogate, which is not text');
    return value;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalid(path, `is ${value}, which JSON cannot carry`);
    return value === 0 ? 0 : value;
  }
  if (value === undefined) throw invalid(path, 'is undefined: leave it out, or say null');
  throw invalid(path, `is a ${typeof value}, which JSON cannot carry`);
}

/** The own members as they are this instant, without running a getter. For an array `length` is among them. */
function readMembers(object: object, path: string): readonly (readonly [string, unknown])[] {
  return Reflect.ownKeys(object).map((name) => {
    if (typeof name === 'symbol') throw invalid(`${path}[${String(name)}]`, 'is named by a symbol');
    const member = Object.getOwnPropertyDescriptor(object, name);
    if (member === undefined || !('value' in member)) throw invalid(pathOf(path, name), 'is computed by a getter');
    const isLength = Array.isArray(object) && name === 'length';
    if (!member.enumerable && !isLength) throw invalid(pathOf(path, name), 'is hidden (not enumerable)');
    return [name, member.value] as const;
  });
}

/** Plain objects of other realms (test runners, `vm`) have an `Object.prototype` of their own. */
function isPlain(object: object): boolean {
  const prototype = Object.getPrototypeOf(object);
  if (prototype === null || prototype === Object.prototype) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'isPrototypeOf');
}

function kindOf(object: object): string {
  const name = Object.prototype.toString.call(object).slice('[object '.length, -1);
  return name === 'Object' ? 'an instance of a class' : `a ${name}`;
}

function pathOf(path: string, name: string): string {
  return /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`;
}
