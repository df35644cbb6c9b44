import { describe, expect, it } from 'vitest';
import { diffDefinitions } from '../../src/tools/definition-diff.ts';
import type { ToolDefinition } from '../../src/tools/tool-definition.ts';

const before: ToolDefinition = {
  name: 'pay',
  description: 'Pay an invoice.',
  parameters: {
    type: 'object',
    properties: { amount: { type: 'number' }, 'due date': { type: 'string' } },
    required: ['amount'],
    anyOf: [{ required: ['amount'] }, { required: ['due date'] }],
  },
  annotations: { readOnlyHint: false },
  source: 'erp',
};

const changesTo = (after: Partial<ToolDefinition>) => diffDefinitions(before, { ...before, ...after });

describe('the difference of two definitions', () => {
  it('is none for the same in another order, from another source', () => {
    const { type, ...rest } = before.parameters as { type: string };
    expect(changesTo({ parameters: { ...rest, type }, source: 'other' })).toEqual({ changes: [], more: 0 });
  });

  it('names each member that was added, removed or changed', () => {
    const { changes } = changesTo({
      description: null,
      parameters: {
        type: 'object',
        properties: { amount: { type: 'string', format: 'decimal' }, to: { type: 'string' } },
        required: ['amount', 'to'],
        anyOf: [{ required: ['to'] }],
      },
      annotations: { readOnlyHint: true },
    });
    expect(changes).toEqual([
      { path: 'description', change: 'removed', before: 'Pay an invoice.', after: null },
      { path: 'parameters.properties.amount.type', change: 'changed', before: 'number', after: 'string' },
      { path: 'parameters.properties.amount.format', change: 'added', before: null, after: 'decimal' },
      { path: 'parameters.properties["due date"]', change: 'removed', before: { type: 'string' }, after: null },
      { path: 'parameters.properties.to', change: 'added', before: null, after: { type: 'string' } },
      { path: 'parameters.required', change: 'changed', before: ['amount'], after: ['amount', 'to'] },
      { path: 'parameters.anyOf[0].required', change: 'changed', before: ['amount'], after: ['to'] },
      { path: 'parameters.anyOf[1]', change: 'removed', before: { required: ['due date'] }, after: null },
      { path: 'annotations.readOnlyHint', change: 'changed', before: false, after: true },
    ]);
  });

  it('counts what a person could not look through', () => {
    const properties = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`p${i}`, { type: 'string' }]));
    const { changes, more } = diffDefinitions({ ...before, parameters: {} }, { ...before, parameters: properties });
    expect([changes.length, more]).toEqual([200, 300]);
  });
});
