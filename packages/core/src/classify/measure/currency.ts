import { isJsonObject, type JsonValue } from '../../json/json.ts';
import { meaningOfKey } from '../argument/key-roles.ts';
import type { Fact } from '../argument/read-arguments.ts';
import type { Measure } from '../classification.ts';
import type { Hints } from './hints.ts';
import { readMoneyText } from './money-text.ts';

type Currency = { readonly state: 'known'; readonly code: string | null } | Extract<Measure, { state: 'invalid' }>;

interface Statement {
  /** null where something else stands in the place of a code */
  readonly code: string | null;
  readonly path: string;
  /** by a code, by the sign of a text, or as what the money is turned into */
  readonly kind: 'code' | 'sign' | 'target';
}

/**
 * The one currency that a call speaks of: stated, in the name or the text of an amount, or presumed by the schema. Two
 * are invalid: nobody could say which amount is the larger.
 */
export function currencyOf(facts: readonly Fact[], hints: Hints | null): Currency {
  const statements: Statement[] = [];
  for (const fact of facts) statements.push(...statementsOf(fact));
  if (statements.length === 0) return { state: 'known', code: hints?.currency ?? null };
  statements.sort((a, b) => (a.path < b.path ? -1 : 1));
  const unreadable = statements.find(({ code }) => code === null);
  if (unreadable !== undefined) return { state: 'invalid', path: unreadable.path, detail: 'is not a currency code' };
  return theOne(decisive(statements));
}

/** What the money is turned into, and the dollar sign that several currencies share, yield to a code. */
function decisive(statements: readonly Statement[]): readonly Statement[] {
  const codes = statements.filter(({ kind }) => kind === 'code');
  const signs = statements.filter(({ kind, code }) => kind === 'sign' && (code !== 'USD' || codes.length === 0));
  const own = [...codes, ...signs];
  return own.length > 0 ? own : statements;
}

function theOne([first, ...others]: readonly Statement[]): Currency {
  const other = others.find(({ code }) => code !== first!.code);
  if (other === undefined) return { state: 'known', code: first!.code };
  return { state: 'invalid', path: other.path, detail: `is ${other.code} beside ${first!.code}` };
}

const none: readonly never[] = [];

function statementsOf({ role, value, path }: Fact): readonly Statement[] {
  if (value === null) return none;
  switch (role) {
    case 'currency':
      return [{ code: codeOf(value), path, kind: 'code' }];
    case 'target_currency':
      return [{ code: codeOf(value), path, kind: 'target' }];
    case 'amount':
    case 'minor_amount':
    case 'price':
    case 'minor_price':
    case 'total':
      return typeof value === 'number' ? inName(path) : [...inName(path), ...inValue(value, path)];
    default:
      return none;
  }
}

function codeOf(value: JsonValue): string | null {
  const stated = isJsonObject(value) ? (value.code ?? value.iso ?? null) : value;
  return typeof stated === 'string' && /^[a-z]{3}$/i.test(stated.trim()) ? stated.trim().toUpperCase() : null;
}

function inName(path: string): readonly Statement[] {
  const code = meaningOfKey(path.slice(path.lastIndexOf('.') + 1)).currency;
  return code === null ? none : [{ code, path, kind: 'code' }];
}

function inValue(value: JsonValue, path: string): readonly Statement[] {
  if (Array.isArray(value)) return value.flatMap((each) => (typeof each === 'string' ? inValue(each, path) : none));
  if (typeof value !== 'string') return none;
  const read = readMoneyText(value);
  if (read.kind !== 'known' || read.currency === null) return none;
  return [{ code: read.currency, path, kind: read.isSign ? 'sign' : 'code' }];
}
