/** The rule of which every engine gets so many: a type (or any), production, and an amount above a bound. */
export interface Rule {
  readonly id: string;
  /** null: about any action */
  readonly action: string | null;
  readonly above: number;
}

/** What is decided about. */
export interface Call {
  readonly action: string;
  readonly environment: string;
  readonly amount: number;
}

const types = ['transfer_funds', 'send_email', 'delete_record', 'deploy_code', 'charge_payment', 'grant_access'];

/** how many of the rules match each of the calls */
export const matching = 5;

/** So many rules: five of them match, one in ten is about any action, the others are spread over six types. */
export function manyRules(count: number): readonly Rule[] {
  const matches = new Set(Array.from({ length: matching }, (_, i) => Math.floor((i * count) / matching)));
  return Array.from({ length: count }, (_, i) => {
    const id = `rule-${i}`;
    if (matches.has(i)) return { id, action: 'transfer_funds', above: 100 + i };
    return { id, action: i % 10 === 9 ? null : types[i % types.length]!, above: 1_000_000 + i };
  });
}

/** Calls that differ in their amount only: nothing can be remembered from one to the next. */
export const calls: readonly Call[] = Array.from({ length: 64 }, (_, i) => ({
  action: 'transfer_funds',
  environment: 'production',
  amount: 12_000 + i,
}));

/** The rules as an organization writes them. */
export function toPolicies(rules: readonly Rule[], effect: 'allow' | 'require_approval'): string {
  const lines = rules.flatMap(({ id, action, above }) => [
    `  - id: ${id}`,
    `    match: { ${action === null ? '' : `actions: [${action}], `}environments: [production] }`,
    `    where: [{ path: context.amount, above: ${above} }]`,
    `    effect: ${effect}`,
  ]);
  return `${['policies:', ...lines].join('\n')}\n`;
}
