import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAction } from '../src/catalogue/catalogue.ts';
import { readArguments } from '../src/classify/argument/read-arguments.ts';
import type { Measure, Measures } from '../src/classify/classification.ts';
import { createHints } from '../src/classify/measure/hints.ts';
import { measuresOf } from '../src/classify/measure/measures.ts';
import { placesOf } from '../src/classify/measure/places-of.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../src/json/json.ts';
import { compareDecimals } from '../src/money/decimal.ts';
import { measuredIn } from './measures-fixtures.ts';

const types = [
  'transfer_funds',
  'place_order',
  'execute_trade',
  'send_email',
  'grant_access',
  'update_record',
  'bulk_delete_records',
  'read_record',
  'provision_infrastructure',
  'trigger_workflow',
] as const;

const names = fc.constantFrom(
  ...`amount total cost price unit_amount amount_cents quantity payment budget records count ids id all filter limit to cc bcc
  recipients recipient attendees list_id segment instances replicas nodes iterations items transfers input data note x y`.split(
    /\s+/,
  ),
);
const membersInside =
  'min max count total name email id value amount quantity price items x y note records to cc'.split(' ');
const scalars = fc.oneof(
  fc.nat({ max: 10_000 }),
  fc.constantFrom(
    0,
    -1,
    1.5,
    true,
    false,
    null,
    '',
    'all',
    'twelve',
    '5,000',
    '$12',
    '12k',
    '1e9',
    '50%',
    'a@x.io, b@x.io',
  ),
);

const { tree } = fc.letrec<{ tree: JsonValue; object: JsonObject }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    scalars,
    fc.array(tie('tree'), { maxLength: 3 }),
    tie('object'),
  ) as fc.Arbitrary<JsonValue>,
  object: fc.dictionary(names, tie('tree'), { maxKeys: 4 }) as fc.Arbitrary<JsonObject>,
}));
const calls = fc.dictionary(names, tree, { maxKeys: 5 }) as fc.Arbitrary<JsonObject>;

const currencies = fc.dictionary(
  fc.constantFrom('currency', 'target_currency', 'amount_usd', 'costEUR', 'fee'),
  fc.constantFrom<JsonValue>('USD', 'eur', 'dollars', 7, '€5', '$9'),
  { maxKeys: 3 },
);

const order = { known: 0, missing: 1, unbounded: 2, invalid: 3 } as const;

function isAtLeast(after: Measure | undefined, before: Measure | undefined): boolean {
  if (before === undefined) return true;
  if (after === undefined) return false;
  if (after.state === 'known' && before.state === 'known') return compareDecimals(after.value, before.value) >= 0;
  return order[after.state] >= order[before.state];
}

/** A number is what was missing, and no less for being stated. */
function isStated(after: Measure | undefined, before: Measure | undefined): boolean {
  return before?.state === 'missing' && after?.state === 'known';
}

function shuffled(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(shuffled);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, shuffled(member)]),
  );
}

function objectsIn(value: JsonValue): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isJsonObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

function withMember(value: JsonValue, chosen: JsonObject, name: string, member: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map((each) => withMember(each, chosen, name, member));
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, withMember(each, chosen, name, member)]);
  return Object.fromEntries(value === chosen ? [...entries, [name, member]] : entries);
}

describe('measures', () => {
  it('never become less by one argument more, unless it states what was missing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), calls, names, tree, (type, args, name, value) => {
        fc.pre(!Object.hasOwn(args, name));
        const before = measuredIn(type, args);
        const after = measuredIn(type, { ...args, [name]: value });
        for (const measure of Object.keys(before) as (keyof Measures)[]) {
          const holds = isAtLeast(after[measure], before[measure]) || isStated(after[measure], before[measure]);
          expect(holds, `${measure} of ${JSON.stringify(args)} and ${name}: ${JSON.stringify(value)}`).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('never become less by one member more in any object of the call', () => {
    const inside = fc.constantFrom(...membersInside);
    fc.assert(
      fc.property(fc.constantFrom(...types), calls, fc.nat(), inside, tree, (type, args, place, name, value) => {
        const objects = objectsIn(args);
        const chosen = objects[place % objects.length]!;
        // an empty object states nothing, or everything as a filter does: a member in it is a statement
        fc.pre(Object.keys(chosen).length > 0 && !Object.hasOwn(chosen, name));
        const before = measuredIn(type, args);
        const call = withMember(args, chosen, name, value) as JsonObject;
        const after = measuredIn(type, call);
        for (const measure of Object.keys(before) as (keyof Measures)[]) {
          // an object that was no magnitude may become one
          const holds = before[measure]?.state === 'invalid' || isAtLeast(after[measure], before[measure]);
          const isMore = holds || isStated(after[measure], before[measure]);
          expect(isMore, `${measure} of ${JSON.stringify(args)} and ${JSON.stringify(call)}`).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('do not depend on the order of arguments', () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), calls, currencies, (type, args, stated) => {
        const call = { ...args, ...stated };
        expect(measuredIn(type, shuffled(call) as JsonObject)).toEqual(measuredIn(type, call));
      }),
      { numRuns: 2000 },
    );
  });

  it('never become less by what a definition says that nobody accepted', () => {
    const described = fc.constantFrom(
      'Amount in cents',
      'amount of money to transfer',
      'Number of recipients',
      'Number of instances to launch',
      'Comma separated list of recipients',
      'ISO 4217',
      'Amount in euros',
      'List of record ids',
    );
    const schemas = fc.dictionary(names, fc.record({ description: described }), { maxKeys: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...types), calls, schemas, (type, args, properties) => {
        const action = canonicalAction(type)!;
        const hints = createHints(placesOf({ properties }, action), {}, 'claimed');
        const hinted = measuresOf(action, readArguments(args, hints).facts, { single: true, inspected: null }, hints);
        const before = measuredIn(type, args);
        for (const measure of Object.keys(before) as (keyof Measures)[]) {
          const holds = isAtLeast(hinted[measure], before[measure]) || isStated(hinted[measure], before[measure]);
          expect(holds, `${measure} of ${JSON.stringify(args)} with ${JSON.stringify(properties)}`).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('are found in time that grows with the arguments, whatever they are', () => {
    const hostile: readonly ((size: number) => JsonObject)[] = [
      (size) => ({ amount: `${'1,'.repeat(size)}x` }),
      (size) => ({ recipients: `${'1,'.repeat(size)}x` }),
      (size) => ({ recipients: '9 '.repeat(size) }),
      (size) => ({ to: '@'.repeat(size) }),
      (size) => ({ ids: Array.from({ length: size }, (_, id) => id) }),
      (size) => Object.fromEntries(Array.from({ length: size }, (_, id) => [`num_${id}_users`, id])),
      (size) => ({ cluster: 'prod-'.repeat(size), environment: '-'.repeat(size) }),
      (size) => ({ price: 1, quantity: `${'1'.repeat(size)}x` }),
    ];
    // what is quadratic takes minutes at this size, on a busy machine too
    for (const make of hostile) {
      const args = make(100_000);
      const start = process.cpuUsage();
      for (const type of ['send_email', 'transfer_funds', 'bulk_delete_records']) measuredIn(type, args);
      expect(process.cpuUsage(start).user, JSON.stringify(args).slice(0, 60)).toBeLessThan(5_000_000);
    }
  });
});
