import { createdKeySchema, createKeySchema, type Key, type KeyId, keySchema, pageSchema } from '@runplane/protocol';
import { pinsOf } from '../guard/pins.ts';
import { jsonBody } from '../http/body.ts';
import { administrators, answerJson, answers, keyRoute, type Route } from '../http/route.ts';
import type { LedgerState } from '../ledger/command.ts';
import type { KeyRow } from '../stores/store.ts';
import { createKey } from './create-key.ts';
import { createKeyText } from './key-text.ts';
import { revokeKey } from './revoke-key.ts';

export const keyRoutes: readonly Route[] = [
  keyRoute({
    method: 'GET',
    path: '/api/v1/keys',
    summary: 'List the keys, revoked ones included',
    tag: 'Keys',
    roles: administrators,
    answers: answers(pageSchema('Keys', keySchema), 'All keys'),
    handle({ caller: { ledger } }) {
      const items = [...ledger.state.keys.values()].map((row) => renderKey(row, ledger.state));
      return answerJson({ items, next: null });
    },
  }),
  keyRoute({
    method: 'POST',
    path: '/api/v1/keys',
    summary: 'Create a key; its text is answered this once',
    tag: 'Keys',
    roles: administrators,
    body: jsonBody(createKeySchema),
    answers: answers(createdKeySchema, 'The key and its text', 201),
    async handle({ caller, body, services }) {
      const text = createKeyText(services.randomBytes);
      const row = await createKey(caller, body, text);
      return answerJson({ ...renderKey(row, caller.ledger.state), key: text }, 201);
    },
  }),
  keyRoute({
    method: 'POST',
    path: '/api/v1/keys/{id}/revoke',
    summary: 'Revoke a key; it is refused from now on',
    tag: 'Keys',
    roles: administrators,
    answers: answers(keySchema, 'The key, revoked'),
    async handle({ caller, params }) {
      return answerJson(renderKey(await revokeKey(caller, params.id!), caller.ledger.state));
    },
  }),
];

function renderKey(row: KeyRow, state: LedgerState): Key {
  return {
    id: row.id as KeyId,
    name: row.name,
    prefix: row.prefix,
    role: row.role,
    agent: pinsOf(row, state).agent,
    environment: row.environment,
    createdAt: new Date(row.createdAt).toISOString(),
    revokedAt: row.revokedAt === null ? null : new Date(row.revokedAt).toISOString(),
  };
}
