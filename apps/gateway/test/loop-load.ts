import type { CallMore, LoopAnswer, LoopClient } from './loop-client.ts';
import { newNonce, transfer } from './loop-fixtures.ts';
import type { Seeded } from './seeded.ts';

/** Whole loops, from guard to outcome, one after the other on each connection, until told to stop. */
export interface RunningLoops {
  /** how many came to their end */
  readonly ended: number;
  /** answers that no client of one log should ever get, however often it has to ask again */
  readonly surprises: readonly string[];
  stop(): Promise<void>;
}

type Ask = (gateway: number) => Promise<LoopAnswer>;

export function loadLoops(client: LoopClient, connections: number, random: Seeded): RunningLoops {
  const surprises: string[] = [];
  let ended = 0;
  let stopped = false;

  /** Asks some gateway, and another one where there was no answer, until there is one; null when told to stop. */
  const insist = async (what: string, ask: Ask): Promise<LoopAnswer | null> => {
    for (;;) {
      const answer = await ask(random.below(client.gateways));
      if (answer.status === 200) return answer;
      // policies became stricter since: that loop ends here
      if (answer.json.code === 'superseded') return null;
      if (answer.status !== 0 && answer.status !== 503) {
        surprises.push(`${what}: ${answer.status} ${JSON.stringify(answer.json)}`);
        return null;
      }
      if (stopped) return null;
      await random.pause(60);
    }
  };

  const loop = async (): Promise<void> => {
    const nonce = newNonce();
    const more: CallMore = { idempotencyKey: newNonce() };
    const runsAtOnce = random.below(4) > 0;
    const amount = random.below(5) === 0 ? 500 : 1;
    const body = transfer(amount, runsAtOnce ? { execute: { executor: 'test', nonce } } : {});
    const decided = await insist('guard', (gateway) => client.guard(gateway, body, more));
    if (decided === null) return;
    const { decisionId, approvalId, execution, decision } = decided.json;
    if (decision === 'REQUIRE_APPROVAL') {
      const verb = random.pick(['approve', 'deny'] as const);
      const answered = await insist(verb, (gateway) => client.answer(gateway, approvalId, verb));
      if (answered === null || verb === 'deny') return;
    }
    if (decision === 'BLOCK') return;
    if (execution === null) {
      const redeemed = await insist('redeem', (gateway) => client.redeem(gateway, decisionId, nonce));
      if (redeemed === null) return;
      client.effects.push(decisionId);
    }
    const status = random.pick(['succeeded', 'failed', 'failed', 'failed', 'not_executed', 'unknown']);
    await insist('report', (gateway) => client.report(gateway, decisionId, status));
  };

  const connection = async () => {
    while (!stopped) {
      await loop();
      ended += 1;
    }
  };
  const all = Promise.all(Array.from({ length: connections }, connection));
  return {
    get ended() {
      return ended;
    },
    surprises,
    async stop() {
      stopped = true;
      await all;
    },
  };
}
