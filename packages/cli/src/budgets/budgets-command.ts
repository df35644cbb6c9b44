import { type Budget, budgetSchema, pageSchema } from '@runplane/protocol';
import { Command } from 'commander';
import type { Ask } from '../ask.ts';
import { type Gateway, readAnswer } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertJson } from '../terminal/inert-text.ts';
import { type Column, renderTable } from '../terminal/render-table.ts';

const budgetsSchema = pageSchema('BudgetPage', budgetSchema);

export function budgetsCommand(ask: Ask): Command {
  return ask<{ json?: boolean }>(new Command('budgets'), listBudgets)
    .description('list the budgets of the active policies, with how far each is used')
    .addHelpText(
      'after',
      `
Examples:
  runplane budgets
  runplane budgets --json | jq '.items[] | {id, max, totals}'`,
    );
}

/** One total of a budget. */
interface Line {
  readonly budget: Budget;
  /** null where nothing is used */
  readonly total: Budget['totals'][number] | null;
}

const columns: readonly Column<Line>[] = [
  { title: 'BUDGET', text: ({ budget }) => budget.id, wraps: true },
  {
    title: 'OF',
    text: ({ budget, total }) => total?.scope ?? (budget.per === 'organization' ? 'all' : '-'),
    wraps: true,
  },
  { title: 'USED', text: ({ total }) => total?.used ?? '0', align: 'right' },
  { title: 'OPEN', text: ({ total }) => total?.open ?? '0', align: 'right' },
  {
    title: 'MAX',
    text: ({ budget }) => `${budget.max}${budget.currency === null ? '' : ` ${budget.currency}`}`,
    align: 'right',
  },
  { title: 'OVER IT', text: ({ budget }) => budget.over },
  { title: 'RESETS', text: ({ total }) => total?.resetsAt ?? '-' },
];

async function listBudgets(
  options: { readonly json?: boolean },
  gateway: Gateway,
  { terminal }: Session,
): Promise<ExitCode> {
  const { raw, value } = await readAnswer(await gateway({ path: '/api/v1/budgets' }), budgetsSchema);
  if (options.json === true) terminal.out(`${inertJson(raw)}\n`);
  else if (value.items.length === 0) terminal.talk('no policy has a budget\n');
  else terminal.out(renderTable(columns, value.items.flatMap(linesOf), terminal));
  return exitCodes.ok;
}

function linesOf(budget: Budget): readonly Line[] {
  if (budget.totals.length === 0) return [{ budget, total: null }];
  return budget.totals.map((total) => ({ budget, total }));
}
