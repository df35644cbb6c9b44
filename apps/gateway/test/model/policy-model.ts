import fc from 'fast-check';

export type Over = 'block' | 'require_approval';
export type Window = '1m' | '1h' | '1d';
export type Scope = 'agent' | 'key' | 'target' | 'organization';

export interface BudgetModel {
  readonly measure: 'amount' | 'calls';
  readonly window: Window;
  readonly per: Scope;
  readonly max: number;
  readonly over: Over;
}

export interface DuplicateModel {
  readonly window: Window;
  /** a fact, or null for the whole action */
  readonly by: 'context.invoice' | null;
  readonly over: Over;
}

/** One policy about one type of action: all that these tests vary. */
export interface PolicyModel {
  readonly effect: 'allow' | Over;
  /** more in one action is `capOver` */
  readonly cap: number;
  readonly capOver: Over;
  readonly budgets: readonly BudgetModel[];
  readonly duplicates: readonly DuplicateModel[];
}

export const windowsMs: Readonly<Record<Window, number>> = { '1m': 60_000, '1h': 3_600_000, '1d': 86_400_000 };
export const currencies = ['USD', 'EUR'] as const;
export const expiresInMs = 30 * 60_000;
export const useWithinMs = 2 * 3_600_000;

export function toYaml({ effect, cap, capOver, budgets, duplicates }: PolicyModel): string {
  const inEach = (measure: string, rest: string) =>
    measure === 'amount'
      ? currencies.map((currency) => `{ measure: amount, currency: ${currency}, ${rest} }`)
      : [`{ measure: ${measure}, ${rest} }`];
  const limits = effect === 'block' ? [] : inEach('amount', `max: ${cap}, over: ${capOver}`);
  const totals = budgets.flatMap(({ measure, window, per, max, over }) =>
    inEach(measure, `max: ${max}, window: ${window}, per: ${per}, over: ${over}`),
  );
  const twice = duplicates.map(
    ({ window, by, over }) => `{ window: ${window},${by === null ? '' : ` by: [${by}],`} over: ${over} }`,
  );
  const list = (name: string, items: readonly string[]) =>
    items.length === 0 ? '' : `    ${name}:\n${items.map((item) => `      - ${item}\n`).join('')}`;
  const asks = [
    effect,
    effect === 'block' ? effect : capOver,
    ...[...budgets, ...duplicates].map((each) => each.over),
  ].includes('require_approval');
  return `policies:
  - id: p
    match: { actions: [transfer_funds] }
    effect: ${effect}
${asks ? '    approval: { expiresIn: 30m, useWithin: 2h }\n' : ''}${list('limits', limits)}${list('budgets', totals)}${list('duplicates', twice)}`;
}

const over = fc.constantFrom<Over>('block', 'require_approval');
const window = fc.constantFrom<Window>('1m', '1h', '1d');

const budget: fc.Arbitrary<BudgetModel> = fc
  .record({
    measure: fc.constantFrom<BudgetModel['measure']>('amount', 'amount', 'calls'),
    window,
    per: fc.constantFrom<Scope>('agent', 'key', 'target', 'organization'),
    room: fc.integer({ min: 1, max: 6 }),
    over,
  })
  .map(({ room, ...rest }) => ({ ...rest, max: rest.measure === 'calls' ? room : room * 100 }));

/** Mostly milder than stricter, so that sequences get somewhere. */
const anyPolicy: fc.Arbitrary<PolicyModel> = fc.record({
  effect: fc.constantFrom<PolicyModel['effect']>(
    'allow',
    'allow',
    'allow',
    'allow',
    'allow',
    'allow',
    'require_approval',
    'block',
  ),
  cap: fc.constantFrom(1_000, 1_000, 1_000, 150),
  capOver: over,
  budgets: fc.uniqueArray(budget, {
    minLength: 0,
    maxLength: 4,
    size: 'max',
    selector: ({ measure, window, per }) => `${measure}/${window}/${per}`,
  }),
  duplicates: fc.uniqueArray(
    fc.record({ window, by: fc.constantFrom<DuplicateModel['by']>('context.invoice', null), over }),
    { maxLength: 1, selector: ({ by }) => by },
  ),
});

/** A policy that says something which never applies is refused: what is over a bound is stricter than all else. */
function sensible(policy: PolicyModel): PolicyModel {
  const { effect, budgets, duplicates } = policy;
  if (effect === 'allow') return policy;
  if (effect === 'block') return { ...policy, budgets: [], duplicates: [] };
  const blocking = <Rule>(rules: readonly Rule[]) => rules.map((rule) => ({ ...rule, over: 'block' as const }));
  return { ...policy, capOver: 'block', budgets: blocking(budgets), duplicates: blocking(duplicates) };
}

export const policyModel = anyPolicy.map(sensible);

/** What people do to the policies that are active. */
export const changes = [
  'block what is over',
  'ask for what is over',
  'half',
  'double',
  'ask for all',
  'block all',
] as const;
export type Change = (typeof changes)[number];

export function changed(policy: PolicyModel, change: Change): PolicyModel {
  const { budgets, duplicates } = policy;
  const withOver = (over: Over): PolicyModel => ({
    ...policy,
    budgets: budgets.map((each) => ({ ...each, over })),
    duplicates: duplicates.map((each) => ({ ...each, over })),
  });
  const times = (factor: number): PolicyModel => ({
    ...policy,
    budgets: budgets.map((each) => ({ ...each, max: Math.ceil(each.max * factor) })),
  });
  const make = {
    'block what is over': () => withOver('block'),
    'ask for what is over': () => withOver('require_approval'),
    'ask for all': (): PolicyModel => ({ ...policy, effect: 'require_approval' }),
    'block all': (): PolicyModel => ({ ...policy, effect: 'block' }),
    half: () => times(0.5),
    double: () => times(2),
  };
  return sensible(make[change]());
}
