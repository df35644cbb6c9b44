import type { MeasureName } from '../../catalogue/canonical-action.ts';
import type { ToolKnowledge } from '../../tools/tool-knowledge.ts';
import { type Role, roleOf } from '../argument/key-roles.ts';
import type { Place } from './place.ts';
import { measuresOfRole, placesIn } from './places-of.ts';

/** What a tool's schema and a person say about where its measures stand. */
export interface Hints {
  /** by the path without places in lists: `context.items.price` */
  readonly roles: ReadonlyMap<string, readonly Hint[]>;
  /** the paths that a person named */
  readonly stated: { readonly [name in MeasureName]?: string };
  /** of amounts that do not say theirs; null for the organization's */
  readonly currency: string | null;
}

export interface Hint {
  readonly role: Role;
  readonly by: 'schema' | 'person';
  /** roles that the name suggests and that this one replaces: a trusted unit is no second amount */
  readonly instead: readonly Role[];
}

/** Who says it: only of a definition that a person accepted are units and currencies believed, for they make less. */
type Trust = 'trusted' | 'claimed';

/** What is known of the places of a tool's measures; null when nothing is. */
export function hintsOf(knowledge: ToolKnowledge | null): Hints | null {
  if (knowledge === null) return null;
  const { definition, standing, drift, override } = knowledge;
  const trust = standing === 'accepted' && drift === null ? 'trusted' : 'claimed';
  return createHints(placesIn(definition.parameters), override?.measures ?? {}, trust);
}

/** @param stated where a person says that a measure stands: `{ amount: 'payment.total' }` */
export function createHints(places: readonly Place[], stated: Hints['stated'], trust: Trust): Hints {
  const roles = new Map<string, Hint[]>();
  const add = (members: string, hint: Hint) => roles.set(members, [...(roles.get(members) ?? []), hint]);
  for (const place of places) {
    const hint = hintOf(place, trust);
    if (hint !== null) add(membersOf(place.path), hint);
  }
  const paths: { -readonly [name in MeasureName]?: string } = {};
  for (const name of Object.keys(stated) as MeasureName[]) {
    const members = membersOf(stated[name]!);
    paths[name] = members;
    add(members, { role: statedRole(name, members, roles.get(members) ?? []), by: 'person', instead: [] });
  }
  return { roles, stated: paths, currency: trust === 'trusted' ? currencyOf(places) : null };
}

const wholeRoles: readonly Role[] = ['amount', 'total'];
const noRoles: readonly Role[] = [];

/** Null where the name says as much already. */
function hintOf(place: Place, trust: Trust): Hint | null {
  const named = roleOf(lastMember(place.path));
  const by = 'schema';
  switch (place.measure) {
    case 'amount':
    case 'cost':
      return amountHint(place, named, trust);
    case 'environment':
    case 'destination':
      return null;
    default: {
      const role = countedRole(place);
      return named !== null && measuresOfRole(named).includes(place.measure) ? null : { role, by, instead: noRoles };
    }
  }
}

function amountHint({ unit, isNumber, path }: Place, named: Role | null, trust: Trust): Hint | null {
  const by = 'schema';
  const isEach = named === 'price' || named === 'minor_price';
  if (named === 'total' && unit !== 'minor' && !isNumber && !path.endsWith('[]')) return null;
  // what the name says to be in minor units stands beside it, and the larger counts
  if (unit !== 'minor' || trust === 'claimed') return { role: isEach ? 'price' : 'amount', by, instead: noRoles };
  return isEach ? { role: 'minor_price', by, instead: ['price'] } : { role: 'minor_amount', by, instead: wholeRoles };
}

/** A number says how many; anything else is listed or named. */
function countedRole({ measure, isNumber }: Place): Role {
  switch (measure) {
    case 'recipients':
      return isNumber ? 'recipients' : 'people';
    case 'records':
    case 'instances':
      return isNumber ? measure : 'ids';
    case 'currency':
    case 'quantity':
    case 'calls':
      return measure;
    default:
      return 'amount';
  }
}

/** A person says where; the unit is as the name or a trusted schema says. */
function statedRole(name: MeasureName, members: string, hints: readonly Hint[]): Role {
  if (name !== 'amount') return name;
  const roles = [...hints.map(({ role }) => role), roleOf(lastMember(members))];
  return roles.find((role) => role === 'minor_amount' || role === 'minor_price' || role === 'price') ?? 'amount';
}

function currencyOf(places: readonly Place[]): string | null {
  const codes = new Set(places.map(({ currency }) => currency).filter((code) => code !== null));
  return codes.size === 1 ? [...codes][0]! : null;
}

/** `payment.total`, `context.payment.total`, `$.items[0].price` and `items[].price` as the walk of arguments says them. */
function membersOf(path: string): string {
  const members = path.replace(/^\$\.?/, '').replaceAll(/\[[^\]]*\]/g, '');
  return members === 'context' || members.startsWith('context.') ? members : `context.${members}`;
}

function lastMember(path: string): string {
  const members = membersOf(path);
  return members.slice(members.lastIndexOf('.') + 1);
}
