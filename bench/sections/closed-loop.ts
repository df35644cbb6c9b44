import { at, type Contender, interleave, medianRun, type Runs, ratiosOf } from '../measure/interleave.ts';
import { atLeast, type Row } from '../report/row.ts';
import { guardCall, startGateway } from '../servers/gateway-under-test.ts';
import { failureRow } from './failure-row.ts';
import type { Section, Settings } from './section.ts';

const names = {
  plain: 'guard, no budgets',
  execute: 'guard with `execute`, no budgets',
  budgets: 'guard with `execute`, in three nested budgets',
} as const;

/** what the closed loop may cost of the throughput without it: the performance budget holds with all of it on */
const throughputGoal = 0.75;

/** Three totals that every call of the load counts in, and that never run out. */
const nestedBudgets = `
guardrails:
  - id: totals
    match: { actions: [transfer_funds] }
    effect: allow
    budgets:
      - { measure: amount, currency: USD, max: 1000000000000, window: 1d, per: agent, over: block }
      - { measure: amount, currency: USD, max: 1000000000000, window: 30d, over: block }
      - { measure: calls, max: 1000000000000, window: 1h, per: agent, over: block }
`;

export const closedLoopSection: Section = {
  name: 'closed-loop',
  title: 'Budgets and redemption, on SQLite: one durable commit before the callback',
  ratioTo: 'to the same without budgets and redemption',
  async run(settings, progress) {
    progress('starting three gateways');
    const [plain, execute, budgets] = await Promise.all([
      startGateway(),
      startGateway(),
      startGateway({ guardrails: nestedBudgets }),
    ]);
    const executed = (target: typeof plain.target) => ({ ...target, body: JSON.stringify(executedCall) });
    const contenders: readonly Contender[] = [
      { name: names.plain, target: plain.target, pids: () => [plain.pid] },
      { name: names.execute, target: executed(execute.target), pids: () => [execute.pid] },
      { name: names.budgets, target: executed(budgets.target), pids: () => [budgets.pid] },
    ];
    return rowsOf(await interleave(contenders, settings, progress), settings);
  },
};

// without an idempotency key each call is an action of its own, whatever its nonce
const executedCall = { ...guardCall, execute: { executor: 'bench', nonce: 'bench-bench-bench-bench' } };

function rowsOf(runs: Runs, { connections }: Settings): readonly Row[] {
  const rows = connections.flatMap((count) => [
    { what: at(names.plain, count), ...medianRun(runs(names.plain, count)) },
    ...[names.execute, names.budgets].map((name): Row => {
      const ratios = ratiosOf(runs(name, count), runs(names.plain, count));
      const isGoal = name === names.budgets && count > 1;
      return {
        what: at(name, count),
        ...medianRun(runs(name, count)),
        ratio: ratios.throughput,
        p99Ratio: ratios.p99,
        cpuRatio: ratios.cpu,
        goals: isGoal ? [atLeast(throughputGoal, ratios.throughput)] : [],
      };
    }),
  ]);
  return [
    ...rows,
    failureRow(Object.values(names).flatMap((name) => connections.flatMap((count) => runs(name, count)))),
  ];
}
