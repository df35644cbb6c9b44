import type { CanonicalAction } from '@runplane/core';
import { Command } from 'commander';
import type { Act } from '../ask.ts';
import { exitCodes } from '../exit-codes.ts';
import { inertJson } from '../terminal/inert-text.ts';
import type { Tone } from '../terminal/paint.ts';
import { type Column, renderTable } from '../terminal/render-table.ts';

interface ActionsOptions {
  readonly category?: string;
  readonly json?: boolean;
}

const tones: Readonly<Record<CanonicalAction['sensitivity'], Tone>> = {
  low: 'good',
  moderate: 'plain',
  high: 'wait',
  critical: 'bad',
};

const columns: readonly Column<CanonicalAction>[] = [
  { title: 'TYPE', text: ({ type }) => type },
  { title: 'CATEGORY', text: ({ category }) => category },
  { title: 'SENSITIVITY', text: ({ sensitivity }) => sensitivity, tone: ({ sensitivity }) => tones[sensitivity] },
  { title: 'UNDONE', text: ({ reversibility }) => reversibility.replace('not_applicable', '-') },
  { title: 'MEASURES', text: ({ measures }) => measures.join(', ') || '-' },
  { title: 'WHAT IT IS', text: ({ description }) => description, wraps: true },
];

export function actionsCommand(act: Act): Command {
  return act<ActionsOptions>(new Command('actions'), async ({ category, json }, { terminal }) => {
    const { canonicalActions } = await import('@runplane/core');
    const items = canonicalActions.filter((action) => category === undefined || action.category === category);
    if (json === true) terminal.out(`${inertJson({ items })}\n`);
    else if (items.length === 0) terminal.talk(`no action is of category \`${category}\`\n`);
    else terminal.out(renderTable(columns, items, terminal));
    return items.length === 0 ? exitCodes.failed : exitCodes.ok;
  })
    .description('list the catalogue of canonical actions, which policies are written for; asks no gateway')
    .option('--category <name>', 'only those of one category')
    .option('--json', 'the result as JSON, whose form stays')
    .addHelpText(
      'after',
      `
Examples:
  runplane actions --category financial
  runplane actions --json | jq -r '.items[].type'`,
    );
}
