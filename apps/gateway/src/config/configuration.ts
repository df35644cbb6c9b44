import { bounds, currencySchema, liveKeyTextPattern, platformKeyPattern } from '@runplane/protocol';
import { z } from 'zod';

/** A whole number in an environment variable. */
function integer(minimum: number, maximum: number) {
  return z
    .string()
    .regex(/^\d{1,15}$/, { error: 'is not a whole number' })
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, { error: `is not from ${minimum} to ${maximum}` });
}

const durationUnits: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A duration such as `90s`, `15m` or `1h`, as text. */
function duration(minimum: string, maximum: string) {
  return z
    .string()
    .regex(/^[1-9]\d{0,6}[smhd]$/, { error: 'is not a duration such as 90s, 15m, 1h or 7d' })
    .refine((text) => toMs(text) >= toMs(minimum) && toMs(text) <= toMs(maximum), {
      error: `is not from ${minimum} to ${maximum}`,
    });
}

function toMs(duration: string): number {
  return Number(duration.slice(0, -1)) * durationUnits[duration.slice(-1)]!;
}

function url(protocol: RegExp, example: string) {
  return z.url({ protocol, error: `is not a URL such as ${example}` });
}

const keyText = z
  .string()
  .regex(liveKeyTextPattern, { error: 'is not `rp_live_` and 24 or more of A-Z, a-z, 0-9 and _' });

/** Every environment variable that the gateway reads: docs/reference/configuration.md is compared with it. */
export const environmentSchema = z.object({
  RUNPLANE_PORT: integer(0, 65_535).default(4747).describe('Port to listen on; 0 takes any that is free.'),
  RUNPLANE_HOST: z.string().default('127.0.0.1').describe('Address to listen on.'),
  RUNPLANE_DATA_DIR: z
    .string()
    .default('./.runplane')
    .describe('Directory of the SQLite database, the signing key and the first keys; created if missing.'),
  RUNPLANE_DATABASE_URL: url(/^postgres(ql)?$/, 'postgres://user@host/database')
    .optional()
    .describe('PostgreSQL database, for several gateways; absent means SQLite in the data directory.'),
  RUNPLANE_CURRENCY: currencySchema
    .default('USD')
    .describe('Currency of amounts that state none, for organizations that are created from now on (ISO 4217).'),
  RUNPLANE_BOOTSTRAP_ADMIN_KEY: keyText.optional().describe('Presets the admin key that the first start creates.'),
  RUNPLANE_BOOTSTRAP_AGENT_KEY: keyText.optional().describe('Presets the agent key that the first start creates.'),
  RUNPLANE_PLATFORM_KEY: z
    .string()
    .regex(platformKeyPattern, { error: 'is not `rp_platform_` and 24 or more of A-Z, a-z, 0-9 and _' })
    .optional()
    .describe('Key that creates organizations, the same on all gateways; absent means one in the data directory.'),
  RUNPLANE_SIGNING_KEY_FILE: z
    .string()
    .optional()
    .describe("File with the log's signing key, the same on all gateways; absent means one in the data directory."),
  RUNPLANE_TRUST_HEAD: z
    .string()
    .regex(/^\d{1,15}:[0-9a-f]{64}(,\d{1,15}:[0-9a-f]{64})*$/, {
      error: 'is not SIZE:ROOT with the root as 64 hexadecimal digits',
    })
    .transform((text) => text.split(',').map(toTreeHead))
    .optional()
    .describe('Heads of logs, SIZE:ROOT with commas, that the operator vouches for on a host that has signed nothing.'),
  RUNPLANE_PUBLIC_URL: url(/^https?$/, 'https://runplane.example.com')
    .optional()
    .describe('Where clients reach the gateway; used in what it prints.'),
  RUNPLANE_BODY_LIMIT: integer(1024, 16 * 1024 * 1024)
    .default(bounds.bodyBytes)
    .describe('Largest request body in bytes; policies may always have 1 MiB.'),
  RUNPLANE_OUTCOME_WITHIN: duration('1s', '30d')
    .default('1h')
    .describe('How long after its redemption the outcome of an action is waited for; then it is unknown.'),
  RUNPLANE_LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'is not one of trace, debug, info, warn, error, fatal, silent',
    })
    .default('info')
    .describe('How much the gateway logs on standard error.'),
});

type Environment = z.output<typeof environmentSchema>;

export interface Configuration {
  readonly port: number;
  readonly host: string;
  readonly dataDirectory: string;
  readonly databaseUrl: string | null;
  readonly currency: string;
  /** texts of the first keys, where they are preset */
  readonly bootstrap: {
    readonly adminKey: string | null;
    readonly agentKey: string | null;
    readonly platformKey: string | null;
  };
  readonly signingKeyFile: string | null;
  /** heads of logs that the operator vouches for, where this host has signed nothing yet */
  readonly trustedHeads: readonly { readonly size: number; readonly root: Uint8Array }[];
  readonly publicUrl: string | null;
  readonly bodyLimitBytes: number;
  /** how long after its redemption the outcome of an action is waited for, ms */
  readonly outcomeWithinMs: number;
  readonly logLevel: Environment['RUNPLANE_LOG_LEVEL'];
}

export interface ConfigurationError {
  readonly variable: string;
  /** what is wrong; it never repeats the value, which may be a secret */
  readonly message: string;
}

export type ParsedConfiguration =
  | {
      readonly ok: true;
      readonly configuration: Configuration;
      /** variables with the prefix that mean nothing to the gateway: most likely misspelt */
      readonly unknown: readonly string[];
    }
  | { readonly ok: false; readonly errors: readonly ConfigurationError[] };

/** The clients' and the command's own variables, which may stand in the same environment. */
const clientVariables: ReadonlySet<string> = new Set([
  'RUNPLANE_BASE_URL',
  'RUNPLANE_API_KEY',
  'RUNPLANE_AGENT',
  'RUNPLANE_AGENT_VERSION',
  'RUNPLANE_AGENT_MODEL',
  'RUNPLANE_EXECUTOR',
  'RUNPLANE_URL',
  'RUNPLANE_ADMIN_KEY',
  'RUNPLANE_VERIFICATION_KEY',
]);

/** Reads the environment and tells everything that is wrong with it. An empty variable counts as absent. */
export function parseConfiguration(env: Readonly<Record<string, string | undefined>>): ParsedConfiguration {
  const stated = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => name.startsWith('RUNPLANE_') && value !== undefined && value !== ''),
  );
  const result = environmentSchema.safeParse(stated);
  const errors = [...(result.error?.issues.map(toError) ?? []), ...contradictions(stated)];
  if (!result.success || errors.length > 0) return { ok: false, errors };
  const known = (name: string) => Object.hasOwn(environmentSchema.shape, name) || clientVariables.has(name);
  const unknown = Object.keys(stated).filter((name) => !known(name));
  return { ok: true, configuration: toConfiguration(result.data), unknown: unknown.sort() };
}

function toError({ path, message }: z.core.$ZodIssue): ConfigurationError {
  return { variable: String(path[0]), message };
}

function contradictions(stated: Readonly<Record<string, string | undefined>>): readonly ConfigurationError[] {
  const { RUNPLANE_BOOTSTRAP_ADMIN_KEY: admin, RUNPLANE_BOOTSTRAP_AGENT_KEY: agent } = stated;
  if (admin === undefined || admin !== agent) return [];
  return [{ variable: 'RUNPLANE_BOOTSTRAP_AGENT_KEY', message: 'is the same key as RUNPLANE_BOOTSTRAP_ADMIN_KEY' }];
}

function toConfiguration(environment: Environment): Configuration {
  return {
    port: environment.RUNPLANE_PORT,
    host: environment.RUNPLANE_HOST,
    dataDirectory: environment.RUNPLANE_DATA_DIR,
    databaseUrl: environment.RUNPLANE_DATABASE_URL ?? null,
    currency: environment.RUNPLANE_CURRENCY,
    bootstrap: {
      adminKey: environment.RUNPLANE_BOOTSTRAP_ADMIN_KEY ?? null,
      agentKey: environment.RUNPLANE_BOOTSTRAP_AGENT_KEY ?? null,
      platformKey: environment.RUNPLANE_PLATFORM_KEY ?? null,
    },
    signingKeyFile: environment.RUNPLANE_SIGNING_KEY_FILE ?? null,
    trustedHeads: environment.RUNPLANE_TRUST_HEAD ?? [],
    publicUrl: environment.RUNPLANE_PUBLIC_URL ?? null,
    bodyLimitBytes: environment.RUNPLANE_BODY_LIMIT,
    outcomeWithinMs: toMs(environment.RUNPLANE_OUTCOME_WITHIN),
    logLevel: environment.RUNPLANE_LOG_LEVEL,
  };
}

function toTreeHead(text: string): { size: number; root: Uint8Array } {
  const [size, root] = text.split(':') as [string, string];
  return { size: Number(size), root: Buffer.from(root, 'hex') };
}
