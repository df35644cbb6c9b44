import { CommandFailure, usageFailure } from '../command-failure.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Environment, Session } from '../session.ts';
import { type Credentials, dataDirectoryOf, readCredentials } from './credentials.ts';

/** The flags that every command which asks a gateway has. */
export interface ConnectionOptions {
  readonly url?: string;
  readonly key?: string;
  readonly dataDir?: string;
}

export interface Connection {
  /** without a trailing slash */
  readonly url: string;
  readonly key: string | null;
  /** where the key comes from, for people: `--key`, `RUNPLANE_ADMIN_KEY`, the file */
  readonly keySource: string | null;
  /** what the log of this gateway has to be signed with, as this machine was told */
  readonly verificationKey: string | null;
  readonly dataDirectory: string;
  readonly standing: Standing;
}

export const defaultUrl = 'http://127.0.0.1:4747';

/** As whom a gateway is asked: one organization's person, or whoever runs the gateway. */
export type Standing = 'organization' | 'platform';

export async function resolveConnection(
  options: ConnectionOptions,
  session: Session,
  standing: Standing = 'organization',
): Promise<Connection> {
  const dataDirectory = dataDirectoryOf(options.dataDir, session);
  const credentials = await readCredentials(dataDirectory);
  return { ...chooseConnection(options, session.environment, credentials, standing), dataDirectory, standing };
}

/** Flags over environment over the gateway's own file. */
export function chooseConnection(
  flags: ConnectionOptions,
  environment: Environment,
  credentials: Credentials | null,
  standing: Standing = 'organization',
): Omit<Connection, 'dataDirectory' | 'standing'> {
  const named = flags.url ?? (environment.RUNPLANE_URL || environment.RUNPLANE_BASE_URL);
  const url = readUrl(named || credentials?.url || defaultUrl);
  // INVARIANT (local key): the file's key goes to the file's gateway only, wherever else a flag or variable points
  const own = credentials !== null && isSamePlace(url, readUrl(credentials.url ?? defaultUrl)) ? credentials : null;
  const verificationKey = environment.RUNPLANE_VERIFICATION_KEY || (own?.verificationKey ?? null);
  const choose = standing === 'platform' ? choosePlatformKey : chooseKey;
  return { url, verificationKey, ...(choose(flags, environment, own) ?? { key: null, keySource: null }) };
}

function choosePlatformKey(
  flags: ConnectionOptions,
  { RUNPLANE_PLATFORM_KEY }: Environment,
  own: Credentials | null,
): Pick<Connection, 'key' | 'keySource'> | null {
  if (flags.key !== undefined) return { key: flags.key, keySource: '--key' };
  if (RUNPLANE_PLATFORM_KEY) return { key: RUNPLANE_PLATFORM_KEY, keySource: 'RUNPLANE_PLATFORM_KEY' };
  return own?.platformKey === undefined ? null : { key: own.platformKey, keySource: 'credentials.json' };
}

function chooseKey(
  flags: ConnectionOptions,
  { RUNPLANE_ADMIN_KEY, RUNPLANE_API_KEY }: Environment,
  own: Credentials | null,
): Pick<Connection, 'key' | 'keySource'> | null {
  if (flags.key !== undefined) return { key: flags.key, keySource: '--key' };
  if (RUNPLANE_ADMIN_KEY) return { key: RUNPLANE_ADMIN_KEY, keySource: 'RUNPLANE_ADMIN_KEY' };
  // the variable is the agents', too: where it holds this gateway's own agent key, a person is meant by the file
  const isAgents = own?.adminKey !== undefined && RUNPLANE_API_KEY === own.agentKey;
  if (RUNPLANE_API_KEY && !isAgents) return { key: RUNPLANE_API_KEY, keySource: 'RUNPLANE_API_KEY' };
  return own?.adminKey === undefined ? null : { key: own.adminKey, keySource: 'credentials.json' };
}

/** The key, or a failure that says where keys come from. */
export function requireKey({ key, url, dataDirectory, standing }: Connection): string {
  if (key !== null) return key;
  const [kind, variable] =
    standing === 'platform' ? ['platform key', 'RUNPLANE_PLATFORM_KEY'] : ['key', 'RUNPLANE_ADMIN_KEY'];
  throw new CommandFailure(`there is no ${kind} for ${url}`, {
    exitCode: exitCodes.unauthorized,
    advice: `set ${variable} or pass --key; on the gateway's machine, its data directory holds one (looked in ${dataDirectory})`,
  });
}

function readUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== '') {
    throw usageFailure(`\`${text}\` is not the address of a gateway`, `give one like ${defaultUrl}`);
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

function isSamePlace(a: string, b: string): boolean {
  return toPlace(a) === toPlace(b);
}

/** This machine has several names. */
function toPlace(text: string): string {
  const url = new URL(text);
  if (/^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$/.test(url.hostname)) url.hostname = 'localhost';
  return url.href;
}
