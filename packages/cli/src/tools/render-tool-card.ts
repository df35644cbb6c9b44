import { deceptionsIn, inertJson, inertText } from '../terminal/inert-text.ts';
import type { Paint, Tone } from '../terminal/paint.ts';
import { renderFields } from '../terminal/render-fields.ts';
import { measureLines } from './measure-lines.ts';
import type { Tool } from './tool-calls.ts';
import { doubtOf } from './tool-columns.ts';

type Pending = NonNullable<Tool['pending']>;

/** All that is known of a tool, and what waits for a person, field by field. */
export function renderToolCard(tool: Tool, paint: Paint): string {
  const { definition, pending, override } = tool;
  const lines = [
    `${paint('bold', inertText(tool.name))} · ${inertText(tool.source)} · ${tool.standing} · ${inertText(tool.id)}`,
    ...renderFields(
      [
        ['action', readingText(tool)],
        ['measures', measureLines(tool.measures).join('; ') || null],
        [
          'a plain call',
          `${tool.baseline}${tool.policy === null ? '' : ` by ${tool.policy.id} (${tool.policy.layer})`}`,
        ],
        ['asks a person', tool.drift],
        ['looks like', tool.lookAlikeOf],
        ['override', override === null ? null : JSON.stringify(override)],
        ['digest', tool.digest],
        ['from', tool.url],
        ['registered', tool.registeredAt],
        ['changed', tool.changedAt],
      ],
      paint,
    ),
    ...section(
      'why',
      tool.evidence.map(({ kind, detail }) => inertText(`${kind}: ${detail}`)),
      paint,
    ),
    ...section('definition, as its author says', inertJson(definition).split('\n'), paint),
    ...(pending === null ? [] : renderPending(pending, paint)),
    ...section('look twice', deceptionsOf([definition, pending?.definition]), paint, 'bad'),
  ];
  return `${lines.join('\n')}\n`;
}

type Reading = Pick<Tool, 'type' | 'category' | 'sensitivity' | 'confidence' | 'uncertain' | 'treatedAs'>;

function readingText(reading: Reading): string {
  const { type, category, sensitivity, confidence } = reading;
  const read = `${type} (${category}, ${sensitivity} sensitivity), confidence ${confidence.toFixed(2)}`;
  return [read, ...doubtOf(reading)].join(', ');
}

/** What was said before and is said now, one field below the other. */
function renderPending(pending: Pending, paint: Paint): readonly string[] {
  const { from, digest, changes, moreChanges } = pending;
  const title = `waits for a person, from ${from === 'import' ? 'an import' : "an agent's key"}: ${digest}`;
  const fields = renderFields([['action', readingText(pending)]], paint);
  const diff = changes.flatMap(({ path, change, before, after }) => [
    `  ${inertText(path)} ${change}`,
    ...(change === 'added' ? [] : valueLines('-', before).map((line) => paint('bad', line))),
    ...(change === 'removed' ? [] : valueLines('+', after).map((line) => paint('good', line))),
  ]);
  const more = moreChanges > 0 ? [`  and ${moreChanges} more changes`] : [];
  return ['', `  ${paint('wait', title)}`, ...fields, ...diff, ...more];
}

function valueLines(sign: string, value: unknown): readonly string[] {
  const text = typeof value === 'string' ? inertText(value) : inertJson(value ?? null);
  return text.split('\n').map((line) => `    ${sign} ${line}`);
}

function section(title: string, lines: readonly string[], paint: Paint, tone: Tone = 'dim'): readonly string[] {
  if (lines.length === 0) return [];
  return ['', `  ${paint(tone, title)}`, ...lines.map((line) => `    ${line}`)];
}

function deceptionsOf(values: readonly unknown[]): readonly string[] {
  const text = values
    .flatMap(textsIn)
    .join('\n')
    .replace(/[\n\r\t]+ */g, ' ');
  return deceptionsIn(text);
}

/** Every text of a JSON value, names of members included. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [name, ...textsIn(member)]);
}
