import type { JudgedReading } from '@runplane/core';
import { inertText } from '../terminal/inert-text.ts';
import type { Paint, Tone } from '../terminal/paint.ts';
import { renderFields } from '../terminal/render-fields.ts';

/** Every tool that is read wrongly, the dangerous ones first. */
export function renderErrors(errors: readonly JudgedReading[], { paint }: { readonly paint: Paint }): string {
  if (errors.length === 0) return '\nno tool is read wrongly\n';
  const dangerousFirst = errors.toSorted((one, other) => rankOf(other) - rankOf(one));
  return dangerousFirst.map((error) => `\n${renderError(error, paint)}`).join('');
}

function rankOf({ judgement }: JudgedReading): number {
  if (judgement.dangerous) return 2;
  return judgement.lenient ? 0 : 1;
}

function renderError({ id, name, source, label, reading, judgement }: JudgedReading, paint: Paint): string {
  const [tone, kind] = kindOf(judgement);
  const title = `${paint(tone, kind)} ${inertText(id)} ${paint('bold', inertText(name))} ${inertText(source ?? '')}`;
  const doubt = reading.uncertain ? `uncertain, counts as ${reading.worst}` : 'certain enough';
  const fields = renderFields(
    [
      ['labelled', `${[label.type, ...label.alternates].join(' or ')}, ${label.sensitivity}`],
      ['read as', `${reading.type}, ${reading.sensitivity}, confidence ${reading.confidence.toFixed(2)}, ${doubt}`],
      ...reading.evidence.map(({ kind, detail }) => [kind, detail] as const),
    ],
    paint,
  );
  return `${[title.trimEnd(), ...fields].join('\n')}\n`;
}

function kindOf(judgement: JudgedReading['judgement']): readonly [Tone, string] {
  if (judgement.dangerous) return ['bad', 'DANGEROUS'];
  return judgement.lenient ? ['dim', 'SENSITIVITY'] : ['wait', 'TYPE'];
}
