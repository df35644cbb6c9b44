import { isJsonObject, type JsonValue } from '../../../json/json.ts';
import type { Path, Remark } from '../imported-tools.ts';

/** A part of a document, and where it stands. */
export interface Located<Value = JsonValue> {
  readonly value: Value;
  readonly path: Path;
}

export type Followed =
  | { readonly part: Located; readonly broken: null }
  /** why the reference cannot be followed, and where it stands */
  | { readonly part: null; readonly broken: Remark };

const maxHops = 20;

/** What a part stands for: itself, or what its `$ref` leads to within the document. */
export function follow(root: JsonValue, part: Located): Followed {
  let at = part;
  for (let hop = 0; hop < maxHops; hop += 1) {
    const reference = referenceOf(at.value);
    if (reference === null) return { part: at, broken: null };
    const target = lookUp(root, reference);
    if (typeof target === 'string') return { part: null, broken: { path: [...at.path, '$ref'], detail: target } };
    at = target;
  }
  return { part: null, broken: { path: [...part.path, '$ref'], detail: 'leads in a circle' } };
}

export function referenceOf(value: JsonValue): string | null {
  return isJsonObject(value) && typeof value.$ref === 'string' ? value.$ref : null;
}

/** The part that `#/components/schemas/Pet` names (RFC 6901), or why there is none. */
export function lookUp(root: JsonValue, reference: string): Located | string {
  if (!reference.startsWith('#'))
    return 'leads outside the document, and only its own parts are read: bundle it into one';
  if (reference !== '#' && !reference.startsWith('#/')) return 'is no JSON pointer';
  const path = stepsOf(reference.slice(1));
  if (path === null) return 'is no JSON pointer';
  let value: JsonValue | undefined = root;
  const steps: (string | number)[] = [];
  for (const step of path) {
    if (Array.isArray(value)) {
      const index = /^\d+$/.test(step) ? Number(step) : -1;
      value = (value as readonly JsonValue[])[index];
      steps.push(index);
    } else {
      value = isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
      steps.push(step);
    }
    if (value === undefined) return 'leads nowhere in the document';
  }
  return { value: value as JsonValue, path: steps };
}

function stepsOf(pointer: string): readonly string[] | null {
  try {
    const decoded = decodeURIComponent(pointer);
    return decoded
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  } catch {
    return null;
  }
}
