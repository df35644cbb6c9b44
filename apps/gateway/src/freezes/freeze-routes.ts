import { canonicalAction, type FreezeScope } from '@runplane/core';
import {
  createFreezeSchema,
  type Exposure,
  freezeSchema,
  limitSchema,
  ProblemError,
  pageSchema,
  releaseFreezeSchema,
} from '@runplane/protocol';
import { z } from 'zod';
import { jsonBody, optionalJsonBody } from '../http/body.ts';
import type { Caller } from '../http/caller.ts';
import { type Answer, administrators, answerJson, answers, type Call, keyRoute, type Route } from '../http/route.ts';
import type { LedgerState } from '../ledger/command.ts';
import type { FreezeRow, Store } from '../stores/store.ts';
import { exposureOf } from './exposure.ts';
import { freeze } from './freeze.ts';
import { scopeOf } from './frozen.ts';
import { releaseFreeze } from './release-freeze.ts';
import { renderFreeze } from './render-freeze.ts';

const listQuery = z.strictObject({
  active: z.enum(['true', 'false']).default('false').describe('`true`: only those in force'),
  limit: limitSchema,
  after: z.string().max(80).optional().describe('id of the last freeze of the page before'),
});

/** The stop button. */
export const freezeRoutes: readonly Route[] = [
  keyRoute({
    method: 'POST',
    path: '/api/v1/freezes',
    configures: true,
    summary: 'Freeze: stop every later decision and redemption in scope',
    tag: 'Freezes',
    roles: ['approver', 'admin', 'owner'],
    body: jsonBody(createFreezeSchema),
    answers: answers(freezeSchema, 'The freeze, in force, with what it does not reach', 201),
    async handle({ caller, body, services }) {
      // without a member that is not there: a parsed scope has no others
      const scope = body.scope as FreezeScope;
      requireKnownAction(scope);
      const row = await freeze(caller, scope, body.reason);
      // it is in force, whether or not it can be told what runs
      const exposure = await exposureOf(services.store, caller.ledger, scope).catch(() => null);
      return answerJson(renderFreeze(row, caller.ledger.state, exposure), 201);
    },
  }),
  keyRoute({
    method: 'GET',
    path: '/api/v1/freezes',
    summary: 'List freezes, newest first',
    tag: 'Freezes',
    roles: ['approver', 'auditor', 'admin', 'owner'],
    query: listQuery,
    answers: answers(pageSchema('Freezes', freezeSchema), 'One page of freezes'),
    handle: listFreezes,
  }),
  keyRoute({
    method: 'GET',
    path: '/api/v1/freezes/{id}',
    summary: 'Read a freeze, with what of its scope may still run',
    tag: 'Freezes',
    roles: ['approver', 'auditor', 'admin', 'owner'],
    answers: answers(freezeSchema, 'The freeze'),
    async handle({ caller, params, services }) {
      const row = await findFreeze(services.store, caller, params.id!);
      const exposure = await liveExposure(services.store, caller, row);
      return answerJson(renderFreeze(row, caller.ledger.state, exposure));
    },
  }),
  keyRoute({
    method: 'POST',
    path: '/api/v1/freezes/{id}/release',
    configures: true,
    summary: 'Release a freeze: what it stopped may go on',
    tag: 'Freezes',
    roles: administrators,
    body: optionalJsonBody(releaseFreezeSchema),
    answers: answers(freezeSchema, 'The freeze, released'),
    async handle({ caller, params, body, services }) {
      const row = await findFreeze(services.store, caller, params.id!);
      const released = await releaseFreeze(services.store, caller, row, body.reason ?? null);
      return answerJson(renderFreeze(released, caller.ledger.state, null));
    },
  }),
];

/** Nothing would ever be of another type: whoever misspells one must not think that it is stopped. */
function requireKnownAction({ action }: FreezeScope): void {
  if (action === undefined || canonicalAction(action) !== undefined) return;
  throw new ProblemError('invalid_request', `\`${action}\` is no canonical action`, { path: 'scope.action' });
}

async function findFreeze(store: Pick<Store, 'freeze'>, { ledger }: Caller, id: string): Promise<FreezeRow> {
  const row = ledger.state.freezes.get(id) ?? (await store.freeze(ledger.organization.org, id));
  if (row === null) throw new ProblemError('not_found', `there is no freeze \`${id}\``);
  return row;
}

async function liveExposure(store: Store, { ledger }: Caller, row: FreezeRow): Promise<Exposure | null> {
  return row.releasedAt === null ? exposureOf(store, ledger, scopeOf(row)) : null;
}

async function listFreezes({ caller, query, services }: Call<z.output<typeof listQuery>>): Promise<Answer> {
  const { ledger } = caller;
  const { active, limit, after } = query;
  const { org } = ledger.organization;
  const rows =
    active === 'true'
      ? inForce(ledger.state, limit, after)
      : await services.store.freezes(org, { before: after ?? null, limit });
  return answerJson({
    items: rows.map((row) => renderFreeze(row, ledger.state, null)),
    next: rows.length === limit ? rows.at(-1)!.id : null,
  });
}

/** They are in memory: ids sort by time. */
function inForce({ freezes }: LedgerState, limit: number, after: string | undefined): readonly FreezeRow[] {
  const rows = [...freezes.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
  return rows.filter(({ id }) => after === undefined || id < after).slice(0, limit);
}
