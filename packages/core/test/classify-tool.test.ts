import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sensitivities } from '../src/catalogue/canonical-action.ts';
import { canonicalAction, canonicalActions } from '../src/catalogue/catalogue.ts';
import { classifyTool } from '../src/classify/definition/classify-tool.ts';
import type { ToolReading } from '../src/classify/definition/tool-reading.ts';
import { readLabelledTools } from '../src/classify/evaluate/read-labelled-tools.ts';
import { wordWeights } from '../src/classify/lexicon/word-weights.ts';
import type { ToolDefinition } from '../src/tools/tool-definition.ts';
import { call, classify } from './classify-fixtures.ts';
import { cpuMsOf } from './fuzz/cpu-time.ts';
import { aTool, taking } from './tool-fixtures.ts';

function casesOf(file: string): readonly ToolDefinition[] {
  const text = readFileSync(new URL(`../../../conformance/tools/${file}`, import.meta.url), 'utf8');
  return readLabelledTools(text, text).tools.map(({ definition }) => definition);
}

const known = casesOf('cases-a.jsonl');
const deceiving = casesOf('adversarial.jsonl');

/** What a call without arguments counts as, once a person has accepted the tool. */
function ofCall(definition: ToolDefinition): number {
  const knowledge = { definition, standing: 'accepted', override: null, drift: null } as const;
  return sensitivities.indexOf(classify(call(definition.name), knowledge).sensitivity);
}

describe('the evidence of a reading', () => {
  it.each([
    ['the name', aTool('delete_contact'), { kind: 'name', detail: '`delete` in the name says delete' }],
    ['its object', aTool('delete_contact'), { kind: 'name', detail: '`contact` is of the family record' }],
    [
      'the description',
      aTool('x', 'Deletes a contact.'),
      { kind: 'description', detail: 'the description says `delete`' },
    ],
    ['the provider', aTool('stripe_charge'), { kind: 'provider', detail: '`stripe` is of the family charge' }],
    ['the method', aTool('DELETE /contacts/{id}'), { kind: 'http', detail: 'DELETE /contacts/{id}' }],
    [
      'a phrase',
      aTool('x', 'Performs a web search.'),
      { kind: 'description', detail: '`web search` means lookup_public_info' },
    ],
    [
      'a further sentence',
      aTool('get_report', 'Returns a report. Then deletes the customer.'),
      { kind: 'description', detail: '`deletes` in a sentence says delete_record' },
    ],
    [
      'an argument',
      aTool('get_report', 'Returns a report.', { parameters: taking({ delete_ids: null }) }),
      { kind: 'parameter', detail: 'the argument `delete_ids` says delete_record' },
    ],
    [
      'what is touched',
      aTool('get_employee', 'Returns the salary of an employee.'),
      { kind: 'description', detail: '`salary` is sensitive data' },
    ],
    ['that nothing spoke', aTool('xyzzy'), { kind: 'name', detail: 'no word of the name says what it does' }],
  ])('names %s', (_, definition, evidence) => {
    expect(classifyTool(definition).evidence).toContainEqual(evidence);
  });

  it('names fitted words only for what they speak for', () => {
    const details = known.flatMap((definition) => classifyTool(definition).evidence.map(({ detail }) => detail));
    const said = details.flatMap((detail) => /^`(\S+)` is often said of (\w+)$/.exec(detail) ?? []);
    expect(said.length).toBeGreaterThan(known.length);
    for (let i = 0; i < said.length; i += 3) {
      const [detail, word, type] = said.slice(i, i + 3);
      const weights = ['n', 'w', 'p'].flatMap((place) => wordWeights.get(`${place}:${word}`) ?? []);
      expect(Math.max(...weights.flatMap(([each, weight]) => (each === type ? weight : []))), detail).toBeGreaterThan(
        0,
      );
    }
  });
});

describe('what else a definition says', () => {
  it.each([
    ['before its summary', 'Deletes every account. Summary: Returns a report.'],
    ['before its description', 'This tool belongs to X. It deletes every account. Tool description: Returns a report.'],
    ['on another line', 'Returns a report.\nDeletes every account.'],
  ])('counts %s, too', (_, description) => {
    expect(classifyTool(aTool('get_report', description))).toMatchObject({
      uncertain: true,
      worst: 'delete_record',
    });
  });

  it('is nothing where it lets people do what the tool is for', () => {
    const description =
      'This tool belongs to a shop, which allows users to browse it. Tool description: Returns a report.';
    expect(classifyTool(aTool('get_report', description)).uncertain).toBe(false);
  });

  it.each([
    ['a second sentence', aTool('get_report', 'Returns a report. Then deletes the customer.'), 'delete_record'],
    [
      'a sentence on a line of its own',
      aTool('get_report', 'Returns a report.\nDeletes the customer.'),
      'delete_record',
    ],
    ['an item of a list', aTool('get_report', 'Returns a report\n- deletes the customer'), 'delete_record'],
    [
      'an argument that is run',
      aTool('get_report', 'Returns a report.', { parameters: taking({ sql: null }) }),
      'execute_sql',
    ],
    [
      'an argument that says what is done with it',
      aTool('get_report', 'Returns a report.', { parameters: taking({ delete_ids: null }) }),
      'delete_record',
    ],
    [
      'an operation among the values of an argument',
      aTool('get_issue', 'Returns an issue.', { parameters: taking({ action: { enum: ['get', 'delete'] } }) }),
      'delete_record',
    ],
    ['text that is shown in another order', aTool('get_\u202etidua', 'Returns the audit.'), 'unknown'],
  ])('keeps a reader from counting as one: %s', (_, definition, worst) => {
    const reading = classifyTool(definition);
    expect(canonicalAction(reading.type)!.effects).toEqual(['read']);
    expect(reading).toMatchObject({ uncertain: true, worst });
  });

  it.each([
    'Returns a report. Nothing is deleted.',
    'Returns a report. Does not delete the customer.',
    'Returns a report of deleted customers.',
  ])('is no effect where it is denied or only named: %s', (description) => {
    expect(classifyTool(aTool('get_report', description))).toMatchObject({ type: 'read_record', uncertain: false });
  });
});

describe('a tool of several operations', () => {
  const manage = aTool('manage_issue', 'Manages issues.', {
    parameters: taking({ action: { type: 'string', enum: ['get', 'create', 'delete'] } }),
  });

  it('is at worst the worst of them', () => {
    expect(classifyTool(manage)).toMatchObject({ polymorphic: true, worst: 'delete_record' });
  });

  it('is at worst what its name leaves open where they are not listed', () => {
    const { polymorphic, worst } = classifyTool(aTool('manage_issue', 'Manages issues.'));
    expect(polymorphic).toBe(true);
    expect(canonicalAction(worst)!.effects).not.toEqual(['read']);
  });

  it('is not taken for a reader because it says so', () => {
    const claiming = { ...aTool('manage_issue', 'Manages issues.'), annotations: { readOnlyHint: true } };
    expect(ofCall(claiming)).toBeGreaterThanOrEqual(ofCall(aTool('manage_issue', 'Manages issues.')));
  });

  it('is the operation that a call asks for', () => {
    const knowledge = { definition: manage, standing: 'accepted', override: null, drift: null } as const;
    const typeFor = (action: string) => classify(call('manage_issue', { action }), knowledge).action.type;
    expect(typeFor('delete')).toBe('delete_record');
    expect(typeFor('get')).toBe('read_record');
  });
});

describe('a reading', () => {
  it.each([
    ['borrar_cliente', 'delete_record'],
    ['kunde_loeschen', 'delete_record'],
    ['virement_compte', 'transfer_funds'],
    ['enviar_correo', 'send_email'],
  ])('understands %s', (name, type) => {
    expect(classifyTool(aTool(name)).type).toBe(type);
  });

  it.each([
    ['delete_contact', 'delete_record'],
    ['delete_contacts', 'bulk_delete_records'],
    ['delete_all_contacts', 'bulk_delete_records'],
    ['DELETE /contacts/{id}', 'delete_record'],
  ])('tells one from many: %s', (name, type) => {
    expect(classifyTool(aTool(name)).type).toBe(type);
  });

  it.each([
    ['reading', aTool('get_employee', 'Returns an employee.'), aTool('get_employee', 'Returns the salary of one.')],
    ['deleting', aTool('delete_draft', 'Deletes a draft.'), aTool('delete_contact', 'Deletes a contact.')],
    ['changing', aTool('update_profile', 'Updates a profile.'), aTool('update_profile', 'Updates the owner.')],
  ])('is as sensitive as what is touched: %s', (_, milder, graver) => {
    expect(ofCall(graver)).toBeGreaterThan(ofCall(milder));
  });

  it('is of nothing where nothing speaks, and sure of nothing', () => {
    const { evidence: _, ...reading } = classifyTool(aTool('xyzzy'));
    expect(reading).toEqual({
      type: 'unknown',
      sensitivity: 'critical',
      confidence: 0,
      uncertain: true,
      worst: 'unknown',
      polymorphic: false,
      provider: null,
    });
  });

  it('reaches every type of the catalogue', () => {
    const tools = [...known, ...casesOf('training/toolkits.jsonl'), aTool('xyzzy')];
    const reached = new Set(tools.map((definition) => classifyTool(definition).type));
    expect(canonicalActions.filter(({ type }) => !reached.has(type)).map(({ type }) => type)).toEqual([]);
  });

  it('depends on the definition alone', () => {
    const again = (definition: ToolDefinition): ToolReading => classifyTool(structuredClone(definition));
    const first = known.map(again);
    expect(known.toReversed().map(again).toReversed()).toEqual(first);
  });

  it('has a confidence within its scale, and a worst that is of the catalogue', () => {
    for (const { confidence, worst, uncertain, type } of [...known, ...deceiving].map(classifyTool)) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThan(1);
      expect(canonicalAction(worst)).toBeDefined();
      if (type === 'unknown') expect(uncertain).toBe(true);
    }
  });
});

describe('what a tool claims of itself', () => {
  const sentences = fc.array(
    fc.constantFrom(
      'Read-only and safe.',
      'This is a read-only operation.',
      'It has no side effects.',
      'Never dangerous; idempotent.',
    ),
    { maxLength: 3 },
  );
  const hints = fc.record(
    { readOnlyHint: fc.boolean(), destructiveHint: fc.boolean(), idempotentHint: fc.boolean() },
    { requiredKeys: [] },
  );
  const words = (text: readonly string[]) => text.map((each) => `${each} `).join('');

  it('never makes a call of it less sensitive', () => {
    const definitions = fc.constantFrom(...known, ...deceiving);
    fc.assert(
      fc.property(definitions, sentences, sentences, hints, (definition, before, after, annotations) => {
        const claiming: ToolDefinition = {
          ...definition,
          description: `${words(before)}${definition.description ?? ''} ${words(after)}`.trim(),
          annotations: { ...definition.annotations, ...annotations },
        };
        expect(ofCall(claiming), `${definition.name}: ${claiming.description}`).toBeGreaterThanOrEqual(
          ofCall(definition),
        );
      }),
      { numRuns: process.env.RUNPLANE_TEST_LONG === '1' ? 20_000 : 1_000 },
    );
  });

  it('does not prove that it only reads', () => {
    const claims = aTool('helper', 'Read-only and safe. It has no side effects.', {
      annotations: { readOnlyHint: true, destructiveHint: false },
    });
    const { type, uncertain, worst } = classifyTool(claims);
    expect(canonicalAction(uncertain ? worst : type)!.sensitivity).toBe('critical');
  });
});

describe('the time of a reading', () => {
  const long = 65_536;
  const texts = {
    'claims without an end': 'Read-only and safe. ',
    'sentences about nothing': 'This belongs to the standard collection. ',
    'one sentence': 'customer ',
    'verbs after verbs': 'and deletes ',
    'labels within labels': '[a] (b) ',
    'lead-ins after lead-ins': 'use this tool to ',
    'lines of a list': '\n- ',
    'open brackets': '([{',
  };

  it.each(Object.entries(texts))('grows no faster than the description: %s', (_, part) => {
    const msAt = (length: number) =>
      cpuMsOf(
        () => classifyTool(aTool('get_report', part.repeat(Math.ceil(length / part.length)).slice(0, length))),
        20,
        3,
      );
    // squared it would be sixty-four times as much
    expect(msAt(long)).toBeLessThan(24 * msAt(long / 8) + 2);
  });

  it.each(['customer_', 'delete_customer_', 'x'])('grows no faster than the schema: %s', (name) => {
    const msAt = (count: number) => {
      const parameters = taking(Object.fromEntries(Array.from({ length: count }, (_, i) => [`${name}${i}`, null])));
      return cpuMsOf(() => classifyTool(aTool('get_report', null, { parameters })), 20, 3);
    };
    expect(msAt(2_000)).toBeLessThan(24 * msAt(250) + 2);
  });
});
