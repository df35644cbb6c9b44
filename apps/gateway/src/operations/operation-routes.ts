import { canonicalActions } from '@runplane/core';
import { actionsSchema, livenessSchema, type Readiness, readinessSchema, versionSchema } from '@runplane/protocol';
import { answerJson, answers, keyRoute, publicRoute, type Route } from '../http/route.ts';
import type { Services } from '../http/services.ts';

export const operationRoutes: readonly Route[] = [
  keyRoute({
    method: 'GET',
    path: '/api/v1/actions',
    summary: 'Read the catalogue of canonical actions',
    tag: 'Policies',
    roles: ['approver', 'auditor', 'admin', 'owner'],
    answers: answers(actionsSchema, 'Every canonical action'),
    handle: () => answerJson({ items: canonicalActions }),
  }),
  publicRoute({
    method: 'GET',
    path: '/livez',
    summary: 'Whether the process answers',
    tag: 'Operations',
    answers: answers(livenessSchema, 'It does'),
    handle: () => answerJson({ status: 'ok' }),
  }),
  publicRoute({
    method: 'GET',
    path: '/readyz',
    summary: 'Whether decisions can be recorded',
    tag: 'Operations',
    answers: [
      ...answers(readinessSchema, 'They can'),
      ...answers(readinessSchema, 'They cannot, and which check says so', 503),
    ],
    async handle({ services }) {
      const readiness = await checkReadiness(services);
      return answerJson(readiness, readiness.status === 'ready' ? 200 : 503);
    },
  }),
  publicRoute({
    method: 'GET',
    path: '/version',
    summary: 'Which version runs',
    tag: 'Operations',
    answers: answers(versionSchema, 'The version'),
    handle: ({ services }) =>
      answerJson({ name: 'runplane', version: services.version, runtime: `node ${process.version}` }),
  }),
];

async function checkReadiness({ store, ledgers }: Services): Promise<Readiness> {
  const checks = [
    await checkStore(store),
    checkLedgers(ledgers().filter(({ organization }) => organization.testOf === null)),
  ];
  return { status: checks.every(({ ok }) => ok) ? 'ready' : 'not_ready', checks };
}

type Check = Readiness['checks'][number];

async function checkStore(store: Services['store']): Promise<Check> {
  try {
    await store.ping();
    return { name: 'store', ok: true, detail: null };
  } catch {
    // the cause may name hosts and paths; it is in the log, not in an answer that needs no key
    return { name: 'store', ok: false, detail: 'the database does not answer' };
  }
}

function checkLedgers(ledgers: ReturnType<Services['ledgers']>): Check {
  const states = ledgers.map(({ condition }) => condition.state).filter((state) => state !== 'ready');
  if (states.length === 0)
    return { name: 'ledger', ok: ledgers.length > 0, detail: ledgers.length > 0 ? null : 'no ledger is open' };
  return {
    name: 'ledger',
    ok: false,
    detail: `${states.length} of ${ledgers.length} cannot be written to: ${states.join(', ')}`,
  };
}
