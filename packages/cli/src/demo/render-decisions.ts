import type { DecisionKind } from '@runplane/sdk';
import type { Tone } from '../terminal/paint.ts';
import { type Column, renderTable } from '../terminal/render-table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { DecidedCase } from './decide-cases.ts';

const tones: Readonly<Record<DecisionKind, Tone>> = { ALLOW: 'good', BLOCK: 'bad', REQUIRE_APPROVAL: 'wait' };

const columns: readonly Column<DecidedCase>[] = [
  { title: 'ACTION', text: ({ demoCase }) => demoCase.action },
  { title: 'TARGET', text: ({ demoCase }) => demoCase.target },
  { title: 'DECISION', text: ({ decision }) => decision.decision, tone: ({ decision }) => tones[decision.decision] },
  { title: 'RISK', text: ({ decision }) => String(decision.riskScore ?? '-'), align: 'right' },
  { title: 'RULE', text: ({ decision }) => decision.matchedRule ?? '-', wraps: true },
  { title: 'REASON', text: ({ decision }) => decision.reason, wraps: true },
  { title: 'LATENCY', text: ({ latencyMs }) => `${latencyMs.toFixed(1)} ms`, align: 'right' },
];

export function renderDecisions(decided: readonly DecidedCase[], terminal: Pick<Terminal, 'width' | 'paint'>): string {
  return renderTable(columns, decided, terminal);
}
