import type { Decision, Runplane } from '@runplane/sdk';
import type { DemoCase } from './demo-cases.ts';

export interface DecidedCase {
  readonly demoCase: DemoCase;
  readonly decision: Decision;
  /** from call to answer, as the client sees it */
  readonly latencyMs: number;
}

/** One after the other, so that no latency hides another. */
export async function decideCases(
  cases: readonly DemoCase[],
  client: Runplane,
  signal: AbortSignal,
): Promise<readonly DecidedCase[]> {
  // whoever asks first waits for connections and compilers; that says nothing about a decision
  await client.decide('read_record', 'warm-up', {}, { signal });
  const decided: DecidedCase[] = [];
  for (const demoCase of cases) {
    const { id, action, target, context } = demoCase;
    const startedAt = performance.now();
    const decision = await client.decide(action, target, context, { requestId: `demo-${id}`, signal });
    decided.push({ demoCase, decision, latencyMs: Math.round((performance.now() - startedAt) * 10) / 10 });
  }
  return decided;
}
