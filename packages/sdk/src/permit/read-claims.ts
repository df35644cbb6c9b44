import { isJsonObject, isText, type JsonObject } from '../answer/json-object.ts';
import { PermitError } from './permit-error.ts';

/** What a permit states, once its shape is known. */
export interface Claims {
  readonly iss: string;
  readonly aud: string;
  /** null when the action names no agent */
  readonly sub: string | null;
  readonly org: string;
  readonly jti: string;
  readonly iat: number;
  readonly nbf: number;
  readonly exp: number;
  readonly dec: string;
  readonly log: { readonly origin: string; readonly seq: string };
  readonly req: { readonly prof: 'rp.jcs/1'; readonly dig: string };
  readonly op: string;
  readonly actionType: string;
  readonly res: string;
  readonly lim: { readonly amount: string; readonly currency: string } | null;
  readonly apr: string | null;
}

type Check = (value: unknown) => boolean;

const isSeconds: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

const required: Readonly<Record<string, Check>> = {
  iss: isText,
  aud: isText,
  org: isText,
  jti: isText,
  iat: isSeconds,
  nbf: isSeconds,
  exp: isSeconds,
  dec: isText,
  log: isExactly({ origin: isText, seq: (value) => isText(value) && /^(?:0|[1-9]\d{0,15})$/.test(value) }),
  req: isExactly({
    prof: (value) => value === 'rp.jcs/1',
    dig: (value) => isText(value) && /^sha256:[0-9a-f]{64}$/.test(value),
  }),
  op: isText,
  act_type: isText,
  res: isText,
  pol: isText,
  use: (value) => value === 1,
};

const optional: Readonly<Record<string, Check>> = {
  sub: isText,
  lim: isExactly({ amount: (value) => isText(value) && /^\d{1,30}(?:\.\d{1,18})?$/.test(value), currency: isText }),
  apr: isText,
};

/**
 * INVARIANT (no claim unread): a claim that is not known here is refused, as it may restrict what this executor would
 * then allow. `aud` as a list (RFC 7519 §4.1.3 would have it) is among what is refused: permits have one executor.
 * Throws `PermitError`, `permit_audience` for an `aud` that is no text and `permit_claims` for the rest.
 */
export function readClaims(claims: JsonObject): Claims {
  if (!isText(claims.aud)) throw new PermitError('permit_audience', 'the permit is not for one executor');
  for (const [name, value] of Object.entries(claims)) {
    const check = Object.hasOwn(required, name) ? required[name] : Object.hasOwn(optional, name) && optional[name];
    if (!check) throw wrongClaim(name, 'is not known to this executor');
    if (!check(value)) throw wrongClaim(name, 'cannot be read');
  }
  const missing = Object.keys(required).find((name) => !Object.hasOwn(claims, name));
  if (missing !== undefined) throw wrongClaim(missing, 'is missing');
  const { act_type: actionType, sub = null, lim = null, apr = null } = claims;
  return { ...claims, actionType, sub, lim, apr } as unknown as Claims;
}

function isExactly(members: Readonly<Record<string, Check>>): Check {
  const names = Object.keys(members);
  return (value) =>
    isJsonObject(value) &&
    Object.keys(value).length === names.length &&
    names.every((name) => Object.hasOwn(value, name) && members[name]?.(value[name]));
}

function wrongClaim(name: string, what: string): PermitError {
  return new PermitError('permit_claims', `claim \`${name}\` of the permit ${what}`);
}
