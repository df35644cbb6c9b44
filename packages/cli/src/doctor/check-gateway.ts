import { type Readiness, readinessSchema, versionSchema } from '@runplane/protocol';
import type { Connection } from '../connection/connection.ts';
import { readAnswer, unreachable } from '../connection/gateway.ts';
import type { Session } from '../session.ts';
import { type Check, failed, passed } from './check.ts';

export interface GatewayChecks {
  readonly reachable: boolean;
  readonly checks: readonly Check[];
}

/** Approvals and permits live for minutes, so a few seconds do no harm. */
const largestSkewMs = 5_000;
const timeoutMs = 10_000;

/** What the gateway says of itself to anyone. */
export async function checkGateway({ url }: Connection, session: Session): Promise<GatewayChecks> {
  const { fetch, signal, now } = session;
  const get = (path: string) =>
    fetch(`${url}${path}`, { signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]) });
  try {
    const askedAt = now();
    const ready = await get('/readyz');
    const answeredAt = now();
    const { value: version } = await readAnswer(await get('/version'), versionSchema);
    const { value: readiness } = await readAnswer(ready, readinessSchema);
    return {
      reachable: true,
      checks: [
        passed('gateway', `${url} runs ${version.version} on ${version.runtime}`),
        ...readiness.checks.map(toCheck),
        checkClock(ready.headers.get('date'), askedAt, answeredAt),
      ],
    };
  } catch (error) {
    if (signal.aborted) throw error;
    const { message, advice } = unreachable(url, error);
    return { reachable: false, checks: [failed('gateway', message, advice ?? '')] };
  }
}

function toCheck({ name, ok, detail }: Readiness['checks'][number]): Check {
  if (ok) return passed(`gateway: ${name}`, detail ?? 'ready');
  return failed(`gateway: ${name}`, detail ?? 'not ready', 'the cause is in what the gateway writes on its stderr');
}

/** The header counts whole seconds, and the answer took time: both are given away. */
function checkClock(date: string | null, askedAt: number, answeredAt: number): Check {
  const theirs = Date.parse(date ?? '');
  if (Number.isNaN(theirs)) return failed('clock', 'the gateway sends no date', 'a proxy may have removed the header');
  const skewMs = Math.max(askedAt - (theirs + 1_000), theirs - answeredAt, 0);
  if (skewMs <= largestSkewMs) return passed('clock', 'agrees with the gateway');
  return failed(
    'clock',
    `this machine and the gateway differ by ${Math.round(skewMs / 1000)} s`,
    'set both by NTP: expiries are shown by this clock and decided by the other',
  );
}
