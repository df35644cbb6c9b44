import { randomBytes } from 'node:crypto';
import { loadInspectors } from '@runplane/core';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { createApprovalSignals } from './approvals/approval-signals.ts';
import { createLogAudits } from './audit/log-audit.ts';
import {
  type Credentials,
  discardCredentials,
  FoundedAlready,
  firstOrganization,
  foundingCommand,
  prepareCredentials,
} from './bootstrap.ts';
import { createActionClassifier } from './classification/action-classifier.ts';
import type { Configuration } from './config/configuration.ts';
import { type DataDirectory, openDataDirectory } from './data-directory.ts';
import { createEventHub } from './events/event-hub.ts';
import { createEventStreams } from './events/event-streams.ts';
import { watchLedgers } from './events/watch-ledgers.ts';
import { executionRoutes } from './executions/execution-routes.ts';
import { guardRoutes } from './guard/guard-route.ts';
import { createServer } from './http/create-server.ts';
import type { Services } from './http/services.ts';
import { expireApprovals } from './jobs/expire-approvals.ts';
import { expireExecutions } from './jobs/expire-executions.ts';
import { hearNotices } from './jobs/hear-notices.ts';
import { removeEmptyCounters } from './jobs/remove-empty-counters.ts';
import { repeat } from './jobs/repeat.ts';
import { createScrubber } from './jobs/scrub-logs.ts';
import { createLedgers, type Ledgers } from './ledger/ledgers.ts';
import type { OrganizationLedger } from './ledger/organization-ledger.ts';
import { createRandomness } from './ledger/randomness.ts';
import { sha256 } from './ledger/sha256.ts';
import { openSigningSeed, requireSameSigner } from './open-signing-seed.ts';
import { createOrganizations } from './organizations/organizations.ts';
import { createPermitIssuer } from './permits/permit-issuer.ts';
import { createPlatformKey } from './platform/platform-key.ts';
import { preparePlatformKey } from './platform/prepare-platform-key.ts';
import { compileStored, createPolicySets } from './policies/policy-sets.ts';
import { createRoutes } from './routes.ts';
import type { ApprovalRow, Store } from './stores/store.ts';
import { createUsageWatch } from './usage/usage-watch.ts';
import { version } from './version.ts';

const sweepIntervalMs = 1_000;
const refreshIntervalMs = 1_000;
const scrubIntervalMs = 10_000;
const usageIntervalMs = 10_000;
const tidyIntervalMs = 600_000;
const completeIntervalMs = 10_000;

export interface Gateway {
  readonly server: FastifyInstance;
  readonly services: Services;
  readonly directory: DataDirectory;
  /** of the organization that a fresh installation starts with */
  readonly ledger: OrganizationLedger;
  /** the first keys; null when an earlier start printed them */
  readonly credentials: Credentials | null;
  /** Answers what it has taken on, then stops everything it started. */
  close(): Promise<void>;
}

/**
 * Puts the gateway together, top to bottom. It does not listen yet.
 *
 * @param asked told of every approval that this gateway starts to wait for
 */
export async function openGateway(
  configuration: Configuration,
  log: FastifyBaseLogger,
  asked: (approval: ApprovalRow) => void,
): Promise<Gateway> {
  const directory = await openDataDirectory(configuration.dataDirectory);
  const [seed, store] = await Promise.all([
    openSigningSeed(configuration.signingKeyFile, directory),
    openStore(configuration, directory),
    loadInspectors(),
  ]);
  for (const { org, origin } of await store.listOrganizations()) {
    requireSameSigner(seed, origin, (await store.head(org)).checkpoint);
  }
  const policySets = createPolicySets(store);
  const takeRandom = createRandomness();
  const classifier = createActionClassifier({ report: (detail) => log.warn(detail) });
  const failed = (error: unknown) => log.error({ err: error }, 'a background job failed; it will be tried again');
  const hub = createEventHub();
  const watch = watchLedgers(store, hub, failed);
  const ledgers = createLedgers({
    store,
    seed,
    signerGuardFile: directory.signerGuard,
    compile: (row, { currency }) => compileStored(row, currency),
    trusted: configuration.trustedHeads,
    takeRandom,
    watch,
    report: ({ level, ...event }) => log[level](event, event.detail),
  });
  const credentials = await findFirstOrganization({ configuration, directory, seed, store, ledgers, policySets });
  const permits = createPermitIssuer(seed);
  const platformKey = createPlatformKey(await preparePlatformKey(directory, configuration.bootstrap.platformKey));
  const organizations = createOrganizations({
    store,
    ledgers,
    policySets,
    currency: configuration.currency,
    randomBytes,
    elapsed: () => performance.now(),
    report: (error) => log.error({ err: error }, 'an organization has no test ledger yet; it will be tried again'),
  });
  await organizations.completeTestLedgers();
  const services: Services = {
    store,
    ledgers: ledgers.all,
    organizations,
    platformKey,
    approvals: createApprovalSignals(),
    events: createEventStreams(hub),
    audits: createLogAudits(store),
    policySets,
    classifier,
    permits,
    randomBytes,
    version,
  };
  const { outcomeWithinMs } = configuration;
  const server = createServer({
    routes: createRoutes([
      ...guardRoutes({
        store,
        permits,
        outcomeWithinMs,
        classify: classifier.classify,
        takeRandom,
        now: Date.now,
        asked,
      }),
      ...executionRoutes({ store, classifier, outcomeWithinMs, asked }),
    ]),
    services,
    log,
    bodyLimitBytes: configuration.bodyLimitBytes,
  });
  const scrub = createScrubber(services.audits, (origin, brokenAt) =>
    log.error({ origin, brokenAt }, 'an entry of the log is not what was signed: somebody changed the database'),
  );
  const usageWatch = createUsageWatch(({ message, ...warning }) => log.warn(warning, message));
  const jobs = [
    repeat(sweepIntervalMs, () => sweep(services), failed),
    repeat(scrubIntervalMs, () => scrub(ledgers.all()), failed),
    repeat(usageIntervalMs, () => watchUsage(services, usageWatch), failed),
    repeat(tidyIntervalMs, () => tidy(services), failed),
    repeat(completeIntervalMs, organizations.completeTestLedgers, failed),
    ...(store.engine === 'postgres'
      ? [repeat(refreshIntervalMs, () => ledgers.open().then(ledgers.refresh), failed)]
      : []),
  ];
  const stopHearing = hearNotices({ store, ledgers, approvals: services.approvals, watch, failed });
  return {
    server,
    services,
    directory,
    ledger: ledgers.all()[0]!,
    credentials,
    async close() {
      await server.close();
      await Promise.all([stopHearing(), ...jobs.map((job) => job.stop())]);
      await ledgers.close();
      await Promise.all([store.close(), classifier.close()]);
    },
  };
}

// Each engine is loaded only where it is used: its driver would be a tenth of the other's start.
async function openStore({ databaseUrl }: Configuration, directory: DataDirectory): Promise<Store> {
  const emptyRoot = sha256(new Uint8Array(0));
  const store =
    databaseUrl === null
      ? new (await import('./stores/sqlite/sqlite-store.ts')).SqliteStore(directory.database, emptyRoot)
      : new (await import('./stores/postgres/postgres-store.ts')).PostgresStore(databaseUrl, emptyRoot);
  await store.open();
  return store;
}

/** Founds the first organization where there is none, or where a start was interrupted before its first entry. */
async function findFirstOrganization(parts: {
  readonly configuration: Configuration;
  readonly directory: DataDirectory;
  readonly seed: Uint8Array;
  readonly store: Store;
  readonly ledgers: Ledgers;
  readonly policySets: ReturnType<typeof createPolicySets>;
}): Promise<Credentials | null> {
  const { configuration, directory, seed, store, ledgers, policySets } = parts;
  await ledgers.open();
  if (ledgers.all().length > 0) return null;
  const row = firstOrganization(configuration, seed, await store.now());
  const credentials = await prepareCredentials(directory, configuration.bootstrap);
  try {
    await ledgers.found(row, (stored) => foundingCommand(credentials, policySets, stored));
    return credentials;
  } catch (cause) {
    if (!(cause instanceof FoundedAlready)) throw cause;
    await discardCredentials(directory);
    return null;
  }
}

async function sweep(services: Services): Promise<void> {
  for (const ledger of services.ledgers()) {
    if (ledger.condition.state !== 'ready') continue;
    await expireApprovals(services, ledger);
    await expireExecutions(services.store, ledger);
  }
}

async function watchUsage({ store, ledgers }: Services, watch: ReturnType<typeof createUsageWatch>): Promise<void> {
  const now = await store.now();
  for (const ledger of ledgers()) watch(ledger, now);
}

async function tidy({ store, ledgers }: Services): Promise<void> {
  for (const ledger of ledgers()) await removeEmptyCounters(store, ledger);
}
