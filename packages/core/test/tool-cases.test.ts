import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Sensitivity } from '../src/catalogue/canonical-action.ts';
import { sensitivities } from '../src/catalogue/canonical-action.ts';
import { canonicalActions } from '../src/catalogue/catalogue.ts';
import { classifyTool } from '../src/classify/definition/classify-tool.ts';
import { evaluateReadings, type JudgedReading, judgeReadings } from '../src/classify/evaluate/evaluate-readings.ts';
import { type LabelledTool, readLabelledTools } from '../src/classify/evaluate/read-labelled-tools.ts';
import type { ToolDefinition } from '../src/tools/tool-definition.ts';
import { call, classify } from './classify-fixtures.ts';

function casesOf(file: string): readonly LabelledTool[] {
  const text = readFileSync(new URL(`../../../conformance/tools/${file}`, import.meta.url), 'utf8');
  const { tools, unlabelled, faults } = readLabelledTools(text, text);
  expect({ unlabelled, faults }).toEqual({ unlabelled: 0, faults: [] });
  return tools;
}

function judged(tools: readonly LabelledTool[]): readonly JudgedReading[] {
  return judgeReadings(
    tools.map(({ id, definition, label }) => {
      const { name, source } = definition;
      return { id, name, source, label, reading: classifyTool(definition) };
    }),
  );
}

const ordinary = { a: casesOf('cases-a.jsonl'), b: casesOf('cases-b.jsonl') };
const adversarial = casesOf('adversarial.jsonl');

/**
 * Ratchets: raise them when the classifier gets better, never lower them. The second half was written to be hard (terse and
 * misleading names), so that more of it is left uncertain.
 */
const bounds = {
  a: { lenient: 0.9, strict: 0.84, sensitivityWithinOne: 0.97, dangerous: 0.03, uncertain: 0.15 },
  b: { lenient: 0.86, strict: 0.77, sensitivityWithinOne: 0.97, dangerous: 0.03, uncertain: 0.2 },
};

describe('the tool cases', () => {
  it('have every type at least three times', () => {
    const labels = [...ordinary.a, ...ordinary.b].map(({ label }) => label.type);
    const rare = canonicalActions
      .filter(({ type }) => type !== 'unknown')
      .filter(({ type }) => labels.filter((label) => label === type).length < 3);
    expect(rare.map(({ type }) => type)).toEqual([]);
    expect(labels.length).toBeGreaterThanOrEqual(260);
    expect(adversarial.length).toBeGreaterThanOrEqual(40);
  });

  describe.each(['a', 'b'] as const)('cases-%s', (half) => {
    const evaluation = evaluateReadings(judged(ordinary[half]));
    const { strict, lenient, sensitivityWithinOne, dangerous, uncertain } = evaluation;
    const rates = { strict, lenient, sensitivityWithinOne, dangerous, uncertain };

    it.each(['strict', 'lenient', 'sensitivityWithinOne'] as const)('keeps %s at its bound or above', (figure) => {
      console.log(`cases-${half}: ${figure} ${spoken(rates[figure])}`);
      expect(rates[figure].rate).toBeGreaterThanOrEqual(bounds[half][figure]);
    });

    it.each(['dangerous', 'uncertain'] as const)('keeps %s at its bound or below', (figure) => {
      console.log(`cases-${half}: ${figure} ${spoken(rates[figure])}`);
      expect(rates[figure].rate).toBeLessThanOrEqual(bounds[half][figure]);
    });
  });
});

describe('a definition that deceives', () => {
  it.each(adversarial.map(({ id, definition, label }) => [id, definition.name, definition, label] as const))(
    '%s (%s) is not taken for less dangerous than it is',
    (_, __, definition, label) => {
      const danger = Math.min(rankOf(label.sensitivity), rankOf('high'));
      expect(rankOf(ofCall(definition)), JSON.stringify(classifyTool(definition), null, 2)).toBeGreaterThanOrEqual(
        danger,
      );
    },
  );
});

/** What an author may add to any definition without changing what the tool does. */
const disguises: Readonly<Record<string, (definition: ToolDefinition) => ToolDefinition>> = {
  'a hint that it only reads': (definition) => ({
    ...definition,
    annotations: { ...definition.annotations, readOnlyHint: true, destructiveHint: false },
  }),
  'a claim that it is safe, before the rest': (definition) =>
    described(definition, (text) => `Read-only and safe, has no side effects. ${text}`),
  'a claim that it is safe, after the rest': (definition) =>
    described(definition, (text) => `${text} This tool is read-only and safe.`),
  'a long opening about nothing': (definition) =>
    described(definition, (text) => `${'This belongs to the standard collection. '.repeat(40)}${text}`),
};

function described(definition: ToolDefinition, change: (text: string) => string): ToolDefinition {
  return { ...definition, description: change(definition.description ?? '') };
}

describe.each(Object.entries(disguises))('%s', (_, disguise) => {
  it.each(['a', 'b'] as const)('makes no dangerous tool of cases-%s harmless', (half) => {
    const high = rankOf('high');
    const lowered = ordinary[half].filter(
      ({ definition, label }) =>
        rankOf(label.sensitivity) >= high &&
        rankOf(ofCall(definition)) >= high &&
        rankOf(ofCall(disguise(definition))) < high,
    );
    // of the other half only the figure is looked at
    expect(half === 'a' ? lowered.map(({ definition }) => definition.name) : lowered.length).toEqual(
      half === 'a' ? [] : 0,
    );
  });
});

/** The sensitivity of a call without arguments, once a person has accepted the tool. */
function ofCall(definition: ToolDefinition): Sensitivity {
  return classify(call(definition.name), { definition, standing: 'accepted', override: null, drift: null }).sensitivity;
}

function rankOf(sensitivity: Sensitivity): number {
  return sensitivities.indexOf(sensitivity);
}

function spoken({ count, of, rate }: { readonly count: number; readonly of: number; readonly rate: number | null }) {
  return `${((rate ?? 0) * 100).toFixed(1)} % (${count} of ${of})`;
}
