import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalActions } from '../../src/catalogue/catalogue.ts';
import type { Classification } from '../../src/classify/classification.ts';
import { dangerOf } from '../../src/inspect/danger-of.ts';
import type { ToolDefinition } from '../../src/tools/tool-definition.ts';
import type { ToolKnowledge, ToolOverride } from '../../src/tools/tool-knowledge.ts';
import { call, classify } from '../classify-fixtures.ts';

const sensitivities = ['low', 'moderate', 'high', 'critical'] as const;

const danger = ({ action, flags }: Classification) =>
  dangerOf({ type: action.type, records: null, flags, summary: '' });
const sensitivity = (classification: Classification) => sensitivities.indexOf(classification.sensitivity);

const definition = (name: string, description: string | null): ToolDefinition => ({
  name,
  description,
  parameters: {},
  annotations: {},
  source: 'helpers',
});

const names = fc.constantFrom(
  ...[
    'get_report',
    'delete_all',
    'transfer_funds',
    'manage_users',
    'sync_things',
    'list_orders',
    'run_batch',
    'call_tool',
  ],
);
const descriptions = fc.constantFrom(
  'A read-only helper that changes nothing.',
  'Permanently deletes all customer records.',
  'Sends an email to a customer.',
  'Does what is needed.',
  null,
);
const overrides: fc.Arbitrary<ToolOverride | null> = fc.option(
  fc.record({
    type: fc.option(fc.constantFrom(...canonicalActions.map(({ type }) => type))),
    sensitivity: fc.option(fc.constantFrom(...sensitivities)),
    measures: fc.constant({}),
  }),
);
const unvouched: fc.Arbitrary<ToolKnowledge> = fc
  .record({ name: names, description: descriptions, override: overrides, drift: fc.option(fc.constant('it changed')) })
  .chain(({ name, description, override, drift }) =>
    fc
      .constantFrom(...(drift === null ? (['proposed'] as const) : (['accepted', 'proposed'] as const)))
      .map((standing) => ({ definition: definition(name, description), standing, override, drift })),
  );

describe('what is known of a tool that nobody vouches for', () => {
  it('never makes a call milder than its name', () => {
    fc.assert(
      fc.property(names, unvouched, (requested, knowledge) => {
        const [bare, known] = [classify(call(requested)), classify(call(requested), knowledge)];
        expect(danger(known)).toBeGreaterThanOrEqual(danger(bare));
        expect(sensitivity(known)).toBeGreaterThanOrEqual(
          bare.action.type === known.action.type ? sensitivity(bare) : 0,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('is a problem where it changed, and none where it is only proposed', () => {
    const problems = (drift: string | null) =>
      classify(call('get_report'), {
        definition: definition('get_report', null),
        standing: drift === null ? 'proposed' : 'accepted',
        override: null,
        drift,
      }).problems.map(({ code }) => code);
    expect(problems('it changed')).toContain('tool_drift');
    expect(problems(null)).not.toContain('tool_drift');
  });
});

describe('what is known of a tool that a person accepted', () => {
  const accepted = (override: ToolOverride | null, description = 'Sends an email to a customer.') =>
    classify(call('delete_all'), {
      definition: definition('delete_all', description),
      standing: 'accepted',
      override,
      drift: null,
    });

  it('is what a person said, before what the definition says', () => {
    const said = accepted({ type: 'read_record', sensitivity: 'low', measures: {} });
    expect([said.action.type, said.sensitivity, said.source]).toEqual(['read_record', 'low', 'helpers']);
    expect(said.evidence.map(({ kind }) => kind)).toContain('override');
  });
});
