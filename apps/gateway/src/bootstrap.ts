import { createHash, randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Configuration } from './config/configuration.ts';
import { readCredentials, writeCredentials } from './credentials-file.ts';
import type { DataDirectory } from './data-directory.ts';
import { keyCreated } from './keys/create-key.ts';
import { createKeyText, keyPrefix } from './keys/key-text.ts';
import type { Command, Place } from './ledger/command.ts';
import { sha256OfText } from './ledger/sha256.ts';
import { policySetActivated } from './policies/activate-policies.ts';
import type { PolicySets } from './policies/policy-sets.ts';
import type { KeyRow, OrganizationRow, Role } from './stores/store.ts';

/** The first keys, as the first start prints and keeps them. */
export interface Credentials {
  readonly adminKey: string;
  readonly agentKey: string;
}

/**
 * The organization that a fresh installation starts with. Its id follows from the signing seed: gateways that start at the same
 * instant on one empty database found one organization, not two.
 */
export function firstOrganization(
  { currency }: Pick<Configuration, 'currency'>,
  seed: Uint8Array,
  now: number,
): OrganizationRow {
  const digest = createHash('sha256').update('runplane first organization\n').update(seed).digest('hex');
  const org = `org_${digest.slice(0, 26)}`;
  const origin = `runplane.local/${org}`;
  return { org, name: 'default', origin, currency, createdAt: now, testOf: null, settings: '{}' };
}

/**
 * The first keys: preset, else those of an earlier start that did not get to the end, else new ones. They are on disk
 * before the log knows them, so that a crash in between cannot lock everybody out.
 */
export async function prepareCredentials(
  directory: DataDirectory,
  preset: { readonly adminKey: string | null; readonly agentKey: string | null },
): Promise<Credentials> {
  const earlier = await readCredentials(directory);
  const credentials = {
    adminKey: preset.adminKey ?? earlier?.adminKey ?? createKeyText(randomBytes),
    agentKey: preset.agentKey ?? earlier?.agentKey ?? createKeyText(randomBytes),
  };
  await writeCredentials(directory, { ...earlier, ...credentials });
  return credentials;
}

/** Where the gateway is and how to check its log: beside the keys in the credentials file. */
export interface Whereabouts {
  readonly url: string;
  readonly origin: string;
  readonly verificationKey: string;
}

/** Keeps for the command line where the gateway is now. Keys that an operator took out of the file stay out. */
export async function keepCredentials(
  directory: DataDirectory,
  fresh: Credentials | null,
  where: Whereabouts,
): Promise<void> {
  const known = await readCredentials(directory);
  if (known === null && fresh === null) return;
  await writeCredentials(directory, { ...known, ...fresh, ...where });
}

/** Another gateway was first: its keys are the ones that count. */
export class FoundedAlready extends Error {
  override readonly name = 'FoundedAlready';
}

/** Takes back keys that nobody will know. */
export async function discardCredentials({ credentials }: DataDirectory): Promise<void> {
  await rm(credentials, { force: true });
}

/** What an organization's log begins with: that it is there, its first keys, its first policy set. */
export function foundingCommand(
  credentials: Credentials,
  policySets: PolicySets,
  organization: OrganizationRow,
): Command<void> {
  return {
    urgent: true,
    idempotency: null,
    apply(place) {
      if (place.state.size > 0) throw new FoundedAlready('another gateway founded the organization first');
      const admin = firstKey(place, credentials.adminKey, 'first admin key', 'admin');
      const agent = firstKey(place, credentials.agentKey, 'first agent key', 'agent');
      const set = policySets.first(organization, admin.id, place.now);
      return {
        entries: [
          {
            kind: 'organization.created',
            subject: organization.org,
            members: { currency: organization.currency },
            sealed: [['name', organization.name]],
          },
          ...[admin, agent].map((key) => keyCreated(key, 'bootstrap')),
          policySetActivated(set.row),
        ],
        keys: [admin, agent],
        policySets: [set],
        answer: () => undefined,
      };
    },
  };
}

function firstKey(place: Place, text: string, name: string, role: Role): KeyRow {
  return {
    id: place.newId('key'),
    hash: sha256OfText(text),
    prefix: keyPrefix(text),
    name,
    role,
    agent: null,
    environment: null,
    createdAt: place.now,
    revokedAt: null,
  };
}
