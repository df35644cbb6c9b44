import type { JsonObject, JsonValue } from '../../json/json.ts';
import type { JsonLimits } from '../../json/json-fault.ts';
import { parseStrictJson } from '../../json/parse-json.ts';

const limits: JsonLimits = { depth: 32, members: 100_000, roundsNumbers: true };

/**
 * What a text says that holds arguments: JSON, or the fields of a form. Null when it is neither, and `unclear` when it
 * is one that two readers may read differently.
 */
export function readArgumentText(text: string): JsonValue | 'unclear' {
  if (/^\s*[[{]/.test(text)) {
    const parsed = parseStrictJson(text, limits);
    if (parsed.ok) return parsed.value;
    return parsed.code === 'invalid_json' ? null : 'unclear';
  }
  return formField.test(text) ? readForm(text) : null;
}

const formField = /^[\w.%+[\]-]+=[^\s&]*(?:&|$)/;
const maxFields = 1000;
const maxSegments = 8;

interface Form {
  [name: string]: string | string[] | Form;
}

/** `amount=500&items[0][price]=20`: brackets lead inside, and a name that stands twice has both values. */
function readForm(text: string): JsonObject | 'unclear' {
  const form = emptyForm();
  const fields = text.split('&', maxFields + 1);
  if (fields.length > maxFields) return 'unclear';
  for (const field of fields) {
    const [name = '', ...value] = field.split('=');
    if (!put(form, segmentsOf(decode(name)), decode(value.join('=')))) return 'unclear';
  }
  return form;
}

// a field may be named as a member that every object has
const emptyForm = (): Form => Object.create(null) as Form;

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

function segmentsOf(name: string): readonly string[] {
  return name.split(/\]?\[|\]$/).filter((segment, index) => segment !== '' || index === 0);
}

/** False where one name is both a value and what leads to others. */
function put(form: Form, segments: readonly string[], value: string): boolean {
  if (segments.length > maxSegments) return false;
  const inside = openForm(form, segments.slice(0, -1));
  const last = segments.at(-1)!;
  const before = inside?.[last];
  if (inside === null || isForm(before)) return false;
  if (Array.isArray(before)) before.push(value);
  else inside[last] = before === undefined ? value : [before, value];
  return true;
}

function openForm(form: Form, segments: readonly string[]): Form | null {
  let inside = form;
  for (const segment of segments) {
    const next = inside[segment] ?? emptyForm();
    if (!isForm(next)) return null;
    inside[segment] = next;
    inside = next;
  }
  return inside;
}

function isForm(value: Form[string] | undefined): value is Form {
  return typeof value === 'object' && !Array.isArray(value);
}
