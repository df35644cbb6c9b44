import { createdKeySchema, createKeySchema, type Key, type KeyId, keySchema, pageSchema } from '@runplane/protocol';
import { pinsOf } from '../guard/pins.ts';
import { jsonBody } from '../http/body.ts';
import { administrators, answerJson, answers, type Call, keyRoute, type Route } from '../http/route.ts';
import type { Ledger, LedgerState } from '../ledger/command.ts';
import type { KeyRow } from '../stores/store.ts';
import { createKey } from './create-key.ts';
import { createKeyText } from './key-text.ts';
import { revokeKey } from './revoke-key.ts';

export const keyRoutes: readonly Route[] = [
  keyRoute({
    method: 'GET',
    path: '/api/v1/keys',
    summary: 'List the keys, revoked ones and those of test mode included',
    tag: 'Keys',
    roles: administrators,
    answers: answers(pageSchema('Keys', keySchema), 'All keys'),
    handle(call) {
      const items = administeredBy(call).flatMap(keysOf);
      return answerJson({ items, next: null });
    },
  }),
  keyRoute({
    method: 'POST',
    path: '/api/v1/keys',
    summary: 'Create a key; its text is answered this once',
    tag: 'Keys',
    roles: administrators,
    configures: true,
    body: jsonBody(createKeySchema),
    answers: answers(createdKeySchema, 'The key and its text', 201),
    async handle({ body, caller, services }) {
      const { organizations } = services;
      const ledger = body.mode === 'test' ? await organizations.requireTestLedger(caller.ledger) : caller.ledger;
      const text = createKeyText(services.randomBytes, body.mode);
      const row = await createKey(ledger, caller, body, text);
      return answerJson({ ...renderKey(row, ledger), key: text }, 201);
    },
  }),
  keyRoute({
    method: 'POST',
    path: '/api/v1/keys/{id}/revoke',
    summary: 'Revoke a key; it is refused from now on',
    tag: 'Keys',
    roles: administrators,
    configures: true,
    answers: answers(keySchema, 'The key, revoked'),
    async handle(call) {
      const { caller, params } = call;
      const ledger = administeredBy(call).find(({ state }) => hasKey(state, params.id!)) ?? caller.ledger;
      return answerJson(renderKey(await revokeKey(ledger, caller, params.id!), ledger));
    },
  }),
];

type Administering = Pick<Call, 'caller' | 'services'>;

/** Whose keys an administrator keeps: the live ledger's, and with them those of the test ledger. */
function administeredBy({ caller: { ledger }, services }: Administering): readonly Ledger[] {
  const test = services.organizations.testLedgerOf(ledger);
  return test === null ? [ledger] : [ledger, test];
}

function hasKey({ keys }: LedgerState, id: string): boolean {
  for (const key of keys.values()) if (key.id === id) return true;
  return false;
}

function keysOf(ledger: Ledger): readonly Key[] {
  return [...ledger.state.keys.values()].map((row) => renderKey(row, ledger));
}

function renderKey(row: KeyRow, { organization, state }: Ledger): Key {
  return {
    id: row.id as KeyId,
    name: row.name,
    prefix: row.prefix,
    role: row.role,
    mode: organization.testOf === null ? 'live' : 'test',
    agent: pinsOf(row, state).agent,
    environment: row.environment,
    createdAt: new Date(row.createdAt).toISOString(),
    revokedAt: row.revokedAt === null ? null : new Date(row.revokedAt).toISOString(),
  };
}
