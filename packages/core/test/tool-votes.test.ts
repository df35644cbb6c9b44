import { describe, expect, it } from 'vitest';
import { readDefinition } from '../src/classify/definition/read-definition.ts';
import { ruleShares } from '../src/classify/definition/rule-shares.ts';
import type { ToolDefinition } from '../src/tools/tool-definition.ts';
import { aTool, taking } from './tool-fixtures.ts';

/** A name of which nothing is known, so that only the description speaks. */
const unnamed = 'x';

const clauseOf = (description: string) => readDefinition(aTool(unnamed, description)).clause;
const verbsOf = (definition: ToolDefinition) => Object.fromEntries(readDefinition(definition).verbs.weights);
const votesOf = (definition: ToolDefinition) => readDefinition(definition).nouns;
const headsOf = (definition: ToolDefinition) =>
  votesOf(definition).flatMap(({ head, word, family, from }) => (head ? [`${from} ${word}: ${family}`] : []));

describe('the sentence that says what is done', () => {
  it.each([
    ['Deletes a contact.', 'Deletes a contact'],
    ['**Purpose:** This tool allows you to delete a contact.', 'delete a contact'],
    ['[beta] CRM | Use this tool when you need to search contacts.', 'search contacts'],
    ['1. Lists invoices e.g. of last month. Then more.', 'Lists invoices e.g. of last month'],
    ['Read-only and safe. No side effects. Refunds a payment.', 'Refunds a payment'],
    ['The payments of a shop. Refunds a payment.', 'Refunds a payment'],
    ['This belongs to the standard collection. '.repeat(100).concat('Refunds a payment.'), 'Refunds a payment'],
    ['Returns the balance.\n- Deletes nothing else.', 'Returns the balance'],
    ['The payments of a shop.\n\nRefunds a payment.', 'Refunds a payment'],
    ['Returns the balance.\nArgs:\n    account: whose', 'Returns the balance'],
    ['', ''],
  ])('%#: %.60s', (description, sentence) => {
    expect(readDefinition(aTool(unnamed, description)).mainText).toBe(sentence);
  });
});

describe('the verb of a sentence', () => {
  it.each([
    ['Deletes a contact.', 'delete'],
    ['Permanently deletes a contact.', 'delete'],
    ['Performs a web search.', 'read'],
    ['Executes the transfer of funds.', 'transfer'],
    ['Determines the distance of two points.', 'read'],
  ] as const)('%s', (description, verbClass) => {
    expect(clauseOf(description)).toMatchObject({ kind: 'verb', verb: { verbClass } });
  });

  it.each([
    ['Create or update an invoice.', ['update']],
    ['List, get and set labels.', ['update']],
    ['Deletes the invoice.', []],
  ])('is joined by others: %s', (description, joined) => {
    expect(clauseOf(description).joined).toEqual(joined);
  });

  it.each([
    ['Frobnicates the widget.', 'unknown_verb'],
    ['Sanitises customers.', 'unknown_verb'],
    ['The weather forecast for a city.', 'noun_phrase'],
    ['', 'empty'],
  ])('may not be known: %s', (description, kind) => {
    expect(clauseOf(description)).toMatchObject({ kind, verb: null });
  });

  it('has its object before the sentence goes on about something else', () => {
    const { object } = clauseOf('Deletes the account which the user created.');
    expect(object.map(({ form }) => form)).toEqual(['account']);
  });
});

describe('verbs vote', () => {
  it('in the name and in the description, and the two add up', () => {
    const name = verbsOf(aTool('delete_contact')).delete!;
    const description = verbsOf(aTool(unnamed, 'Deletes a contact.')).delete!;
    expect(name).toBeGreaterThan(description);
    expect(verbsOf(aTool('delete_contact', 'Deletes a contact.'))).toEqual({ delete: name + description });
  });

  it('each for itself where they contradict', () => {
    expect(Object.keys(verbsOf(aTool('get_contact', 'Deletes a contact.'))).sort()).toEqual(['delete', 'read']);
  });

  it.each([
    ['start_search', 'read'],
    ['get_transfer', 'read'],
    ['get_and_transfer', 'transfer'],
    ['users.delete', 'delete'],
    ['ｄｅｌｅｔｅ_contact', 'delete'],
    ['dеlete_contact', 'delete'],
    ['borrar_cliente', 'delete'],
  ])('of the name %s: %s', (name, verbClass) => {
    expect(Object.keys(verbsOf(aTool(name)))).toEqual([verbClass]);
  });

  it.each([
    ['GET', 'read'],
    ['POST', 'create'],
    ['PUT', 'update'],
    ['PATCH', 'update'],
    ['delete', 'delete'],
  ])('with the method of an HTTP operation: %s', (httpMethod, verbClass) => {
    expect(verbsOf(aTool('contacts', null, { annotations: { httpMethod } }))).toHaveProperty(verbClass);
    expect(verbsOf(aTool(`${httpMethod} /contacts/{id}`))).toHaveProperty(verbClass);
  });

  it('with a change where nothing is known of the verb', () => {
    expect(verbsOf(aTool(unnamed, 'Frobnicates the widget.'))).toEqual({ update: expect.any(Number) });
  });

  it('not with what annotations claim', () => {
    const annotations = { readOnlyHint: true, destructiveHint: false };
    expect(verbsOf(aTool('delete_contact', null, { annotations }))).toEqual(verbsOf(aTool('delete_contact')));
  });
});

describe('nouns vote', () => {
  it('most where the object of the verb stands', () => {
    const [head, ...others] = votesOf(aTool('delete_users_from_group')).toSorted((a, b) => b.weight - a.weight);
    expect(head).toMatchObject({ word: 'user', family: 'person', head: true, from: 'name' });
    expect(others).toMatchObject([{ word: 'group', family: 'group', head: false }]);
  });

  it('also where nothing is known of them', () => {
    expect(headsOf(aTool('delete_gizmo'))).toEqual(['name gizmo: null']);
  });

  it('with the namespace before the verb, where no object follows', () => {
    expect(headsOf(aTool('crm.contacts.delete'))).toEqual(['name contact: record']);
  });

  it('not more with every repetition', () => {
    const prose = (times: number) =>
      votesOf(aTool(unnamed, `Deletes it. ${'invoice '.repeat(times)}`)).find(({ word }) => word === 'invoice')!.weight;
    expect(prose(100)).toBe(prose(4));
  });

  it('with the things of their provider', () => {
    const expected = { word: 'stripe', family: 'charge', from: 'provider', head: false };
    expect(votesOf(aTool('frob_gizmo', null, { source: 'stripe' }))).toContainEqual(expect.objectContaining(expected));
    expect(votesOf(aTool(unnamed, 'Charges a card with Stripe.'))).toContainEqual(expect.objectContaining(expected));
  });
});

describe('what a noun means', () => {
  const message = 'Sends a message.';
  it.each([
    ['a message', aTool('send_message', message), 'message'],
    ['a message in a mailbox', aTool('send_message', message, { parameters: taking({ subject: null }) }), 'email'],
    ['a text message in one', aTool('send_sms', 'Sends an SMS.', { parameters: taking({ subject: null }) }), 'message'],
    ['a message in a browser', aTool('click_message', 'Clicks a message in the browser.'), 'ui'],
    ['an order', aTool('create_order', 'Creates an order.'), 'order'],
    [
      'an order at a broker',
      aTool('create_order', 'Creates an order.', { parameters: taking({ ticker: null, qty: null }) }),
      'trade',
    ],
    ['a page', aTool('get_page', 'Gets a page.'), 'page'],
    ['a page of a wiki', aTool('get_page', 'Gets a page.', { parameters: taking({ page_id: null }) }), 'record'],
    ['a document', aTool('insert_document', 'Inserts a document.'), 'file'],
    ['a document in a database', aTool('insert_document', 'Inserts a document into a collection.'), 'row'],
  ])('depends on the domain: %s', (_, definition, family) => {
    const heads = votesOf(definition).filter(({ head }) => head);
    expect(new Set(heads.map((vote) => vote.family))).toEqual(new Set([family]));
  });
});

describe('the shares of types', () => {
  it.each([
    aTool('delete_contact'),
    aTool('get_contact', 'Deletes a contact.'),
    aTool('search', 'Performs a web search.'),
    aTool('manage_issue', 'Manages issues.'),
    aTool('POST /contacts', 'Creates a contact, then sends a mail.'),
    aTool(unnamed, 'Adds a user to a group.'),
  ])('sum to one: $name', (definition) => {
    const { shares } = ruleShares(readDefinition(definition));
    expect([...shares.values()].every((share) => share > 0)).toBe(true);
    expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it('are none where nothing speaks', () => {
    expect(ruleShares(readDefinition(aTool('xyzzy'))).shares.size).toBe(0);
  });

  it('make a change of a membership one of rights', () => {
    expect(ruleShares(readDefinition(aTool('assign_user_to_group'))).shares.get('grant_access')).toBeGreaterThan(0.4);
    expect(ruleShares(readDefinition(aTool('add_user_to_group'))).shares.get('grant_access')).toBeGreaterThan(0.4);
    expect(ruleShares(readDefinition(aTool('remove_user_from_group'))).shares.get('revoke_access')).toBeGreaterThan(
      0.4,
    );
  });
});
