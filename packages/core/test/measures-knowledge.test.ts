import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../src/json/json.ts';
import type { ToolKnowledge } from '../src/tools/tool-knowledge.ts';
import { call, classify, said } from './classify-fixtures.ts';
import { knowledgeOf } from './measures-fixtures.ts';

const inCents: JsonObject = { properties: { amount: { type: 'integer', description: 'Amount to refund in cents' } } };

function known(
  name: string,
  parameters: JsonObject,
  standing: ToolKnowledge['standing'] = 'accepted',
  measures: { readonly [measure: string]: string } = {},
): ToolKnowledge {
  const knowledge = knowledgeOf(parameters, standing, measures);
  return { ...knowledge, definition: { ...knowledge.definition, name } };
}

describe('what the registry knows of a tool', () => {
  it('says the unit of an amount, where a person accepted it', () => {
    const refund = call('create_refund', { amount: 5000 });
    expect(said(classify(refund).measures.amount)).toBe('5000');
    expect(said(classify(refund, known('create_refund', inCents)).measures.amount)).toBe('50');
    expect(said(classify(refund, known('create_refund', inCents, 'proposed')).measures.amount)).toBe('5000');
  });

  it('says where a person found a measure', () => {
    const transfer = call('transfer_funds', { amount: 1, payment: { total: 9000 } });
    const knowledge = known('transfer_funds', {}, 'accepted', { amount: 'payment.total' });
    expect(classify(transfer, knowledge).measures.amount).toMatchObject({ path: 'context.payment.total' });
    expect(said(classify(call('transfer_funds', { amount: 1 }), knowledge).measures.amount)).toBe('missing');
  });

  it('makes a deletion and a mail one of many', () => {
    const ids: JsonObject = {
      properties: { t: { type: 'string', description: 'Comma-separated list of record ids' } },
    };
    const deletion = call('delete_record', { t: 'a, b, c' });
    expect(classify(deletion).action.type).toBe('delete_record');
    expect(classify(deletion, known('delete_record', ids)).action.type).toBe('bulk_delete_records');
    const mail = call('send_email', { meta: { n: 900 }, to: 'a@x.io' });
    const counted = known('send_email', {}, 'accepted', { recipients: 'meta.n' });
    expect(classify(mail, counted).action.type).toBe('send_bulk_email');
  });
});
