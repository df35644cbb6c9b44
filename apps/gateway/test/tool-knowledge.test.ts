import {
  baselineYaml,
  canonicalActions,
  claimedFacts,
  compilePolicies,
  createClassifier,
  decideStrictest,
  inspectors,
  loadInspectors,
  parsePolicies,
  type ToolDefinition,
} from '@runplane/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ToolReference } from '../src/guard/read-member.ts';
import type { ToolRow } from '../src/stores/store.ts';
import { type Readings, readingsOf } from '../src/tools/readings-of.ts';
import { toStoredDefinition } from '../src/tools/stored-definition.ts';
import { knowledgeOf } from '../src/tools/tool-knowledge.ts';
import { createToolRegistry, type ToolRegistry } from '../src/tools/tool-registry.ts';

await loadInspectors();
const classify = createClassifier(inspectors);
const parsed = parsePolicies('');
if (!parsed.ok) throw new Error(baselineYaml);
const policies = compilePolicies(parsed.document, { currency: 'USD' });

const rank = { ALLOW: 0, REQUIRE_APPROVAL: 1, BLOCK: 2 } as const;

interface Call {
  readonly requested: string;
  readonly tool: ToolReference | null;
}

function verdictOn({ requested, tool }: Call, registry: ToolRegistry) {
  const action = { requested, target: 'service', args: {}, agent: null, environment: 'production', session: null };
  const known = knowledgeOf({ action, tool }, registry);
  const readings = readingsOf(action, known, classify) as Readings;
  const { verdict } = decideStrictest(action, readings, policies, claimedFacts);
  return { strictness: rank[verdict.decision], known };
}

const names = [
  'get_report',
  'getReport',
  'g\u0435t_report',
  'delete_all',
  'deleteAll',
  'purge_customers',
  'run_batch',
  'pay',
];
const name = fc.constantFrom(...names);
const source = fc.constantFrom('crm', 'CRM', 'erp');
const definitions: fc.Arbitrary<ToolDefinition> = fc.record({
  name,
  description: fc.constantFrom(
    'A read-only helper that changes nothing.',
    'Permanently deletes all customer records.',
    'Transfers money to a bank account.',
    null,
  ),
  parameters: fc.constant({}),
  annotations: fc.constantFrom({}, { readOnlyHint: true }),
  source: fc.constant(null),
});

/** A registry as commands leave it: one tool of a name in a source. */
function registries(standing: fc.Arbitrary<ToolRow['standing']>): fc.Arbitrary<ToolRow[]> {
  const override = fc.record({
    type: fc.option(fc.constantFrom(...canonicalActions.map(({ type }) => type))),
    sensitivity: fc.option(fc.constantFrom('low', 'critical')),
    measures: fc.constant({}),
  });
  const row = fc.record({
    definition: definitions,
    other: fc.option(definitions),
    source,
    standing,
    override: fc.option(override),
  });
  return fc.array(row, { maxLength: 4 }).map((drafts) => {
    const rows = new Map<string, ToolRow>();
    for (const [i, draft] of drafts.entries()) {
      const { name } = draft.definition;
      const stored = toStoredDefinition(draft.definition);
      const other = draft.other === null ? null : toStoredDefinition({ ...draft.other, name });
      const from = draft.standing === 'accepted' && i % 2 === 0 ? 'import' : 'proposal';
      rows.set(`${draft.source.toLowerCase()} ${name}`, {
        id: `tol_${i}`,
        source: draft.source,
        kind: null,
        url: null,
        name,
        standing: draft.standing,
        ...stored,
        pending: other === null || other.digest === stored.digest ? null : { ...other, from },
        override: draft.standing === 'accepted' && draft.override !== null ? JSON.stringify(draft.override) : null,
        createdAt: 1,
        createdBy: 'key_1',
        changedAt: 1,
        changedBy: 'key_1',
      });
    }
    return [...rows.values()];
  });
}

function calls(rows: readonly ToolRow[]): fc.Arbitrary<Call> {
  const digests = rows.flatMap(({ digest, pending }) => [digest, ...(pending === null ? [] : [pending.digest])]);
  const tool = fc.record({
    name: fc.option(name),
    source: fc.option(source),
    digest: fc.option(fc.constantFrom('sha256:0', ...digests)),
  });
  const any = fc.record({ requested: name, tool: fc.option(tool) });
  if (rows.length === 0) return any;
  // as clients send it, with one part of it replaced at times
  const proper = fc.constantFrom(...rows).chain((row) =>
    fc.record({
      requested: fc.oneof({ weight: 3, arbitrary: fc.constant(row.name) }, name),
      tool: fc.record({
        name: fc.oneof({ weight: 3, arbitrary: fc.constant(row.name) }, fc.option(name)),
        source: fc.oneof({ weight: 3, arbitrary: fc.constant(row.source) }, fc.option(source)),
        digest: fc.oneof({ weight: 3, arbitrary: fc.constant(row.digest) }, fc.constantFrom(...digests)),
      }),
    }),
  );
  return fc.oneof(any, proper);
}

const asked = (standing: fc.Arbitrary<ToolRow['standing']>) =>
  registries(standing).chain((rows) => calls(rows).map((call) => ({ rows, call })));

const nothing = createToolRegistry([]);

describe('the tool behind a call', () => {
  it('is nobody where nothing is registered', () => {
    expect(knowledgeOf({ action: { requested: 'delete_all' }, tool: null }, nothing)).toBeNull();
  });

  it('makes no call milder by what agents proposed, whatever the call states', () => {
    fc.assert(
      fc.property(asked(fc.constantFrom('proposed', 'rejected')), ({ rows, call }) => {
        const registry = createToolRegistry(rows);
        expect(verdictOn(call, registry).strictness).toBeGreaterThanOrEqual(verdictOn(call, nothing).strictness);
        expect(verdictOn(call, registry).known?.standing).not.toBe('accepted');
      }),
      { numRuns: 500 },
    );
  });

  it('counts as accepted only by an accepted digest, under a name that it was accepted for, from its source', () => {
    fc.assert(
      fc.property(asked(fc.constantFrom('accepted', 'accepted', 'proposed')), ({ rows, call }) => {
        const { known } = verdictOn(call, createToolRegistry(rows));
        fc.pre(known?.standing === 'accepted');
        const row = rows.find(({ id }) => id === known!.definitions[0].id)!;
        expect(row).toMatchObject({ standing: 'accepted', digest: call.tool?.digest });
        expect(row.pending?.from).not.toBe('import');
        for (const stated of [call.requested, call.tool?.name ?? call.requested]) {
          expect(
            createToolRegistry(rows)
              .called(stated)
              .map(({ row: { id } }) => id),
          ).toContain(row.id);
        }
        expect(known!.drift).toBeNull();
        if (call.tool?.source != null) expect(call.tool.source.toLowerCase()).toBe(row.source.toLowerCase());
      }),
      { numRuns: 500 },
    );
  });

  it('waits for a person wherever the name of an accepted tool comes without it', () => {
    fc.assert(
      fc.property(asked(fc.constantFrom('accepted', 'proposed')), ({ rows, call }) => {
        const registry = createToolRegistry(rows);
        const accepted = registry.called(call.requested).filter(({ row }) => row.standing === 'accepted');
        fc.pre(accepted.length > 0 && !accepted.some(({ row }) => row.digest === call.tool?.digest));
        const { strictness, known } = verdictOn(call, registry);
        expect(known?.drift).not.toBeNull();
        expect(strictness).toBeGreaterThanOrEqual(rank.REQUIRE_APPROVAL);
        // nor is it milder than by its name alone
        expect(strictness).toBeGreaterThanOrEqual(verdictOn(call, nothing).strictness);
      }),
      { numRuns: 500 },
    );
  });

  it('makes a call milder than its name only where a person accepted it', () => {
    fc.assert(
      fc.property(asked(fc.constantFrom('accepted', 'proposed', 'rejected')), ({ rows, call }) => {
        const { strictness, known } = verdictOn(call, createToolRegistry(rows));
        fc.pre(known?.standing !== 'accepted');
        expect(strictness).toBeGreaterThanOrEqual(verdictOn(call, nothing).strictness);
      }),
      { numRuns: 500 },
    );
  });

  it('is made no milder by a proposal beside what was accepted, and no stricter where it is accepted', () => {
    const place = ({ source, name }: ToolRow) => `${source.toLowerCase()} ${name}`;
    const both = fc
      .tuple(registries(fc.constant('accepted')), registries(fc.constantFrom('proposed', 'rejected')))
      .map(([accepted, proposed]) => {
        const taken = new Set(accepted.map(place));
        const beside = proposed.filter((row) => !taken.has(place(row))).map((row) => ({ ...row, id: `${row.id}_p` }));
        return { accepted, all: [...accepted, ...beside] };
      })
      .chain(({ accepted, all }) => calls(all).map((call) => ({ accepted, all, call })));
    fc.assert(
      fc.property(both, ({ accepted, all, call }) => {
        const [before, after] = [accepted, all].map((rows) => verdictOn(call, createToolRegistry(rows)));
        expect(after!.strictness).toBeGreaterThanOrEqual(before!.strictness);
        if (before!.known?.standing === 'accepted') expect(after!.strictness).toBe(before!.strictness);
      }),
      { numRuns: 800 },
    );
  });

  it('gains nothing by leaving out what it could state', () => {
    fc.assert(
      fc.property(asked(fc.constant('accepted')), ({ rows, call }) => {
        const registry = createToolRegistry(rows);
        const silent = verdictOn({ ...call, tool: null }, registry);
        for (const { row } of registry.called(call.requested)) {
          const stated = {
            requested: call.requested,
            tool: { name: row.name, source: row.source, digest: row.digest },
          };
          expect(silent.strictness).toBeGreaterThanOrEqual(verdictOn(stated, registry).strictness);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the same whatever the order in which tools were registered', () => {
    fc.assert(
      fc.property(asked(fc.constantFrom('accepted', 'proposed', 'rejected')), ({ rows, call }) => {
        const forth = verdictOn(call, createToolRegistry(rows));
        const back = verdictOn(call, createToolRegistry([...rows].reverse()));
        expect(back.strictness).toBe(forth.strictness);
        expect(back.known === null).toBe(forth.known === null);
      }),
      { numRuns: 300 },
    );
  });
});
