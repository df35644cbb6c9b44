import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loopCommands } from './model/commands.ts';
import { examineLog } from './model/examine-log.ts';
import { examineRows } from './model/examine-rows.ts';
import { openGround } from './model/ground.ts';
import { policyModel } from './model/policy-model.ts';
import { World } from './model/world.ts';

const runs = process.env.RUNPLANE_TEST_LONG === '1' ? 2_000 : 200;

let ground: Awaited<ReturnType<typeof openGround>>;

beforeAll(async () => {
  ground = await openGround();
});
afterAll(() => ground[Symbol.asyncDispose]());

describe('two gateways on one log', () => {
  it('do whatever they are asked as the model of the closed loop does', { timeout: 3_600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(policyModel, loopCommands(40), async (policy, commands) => {
        const { world, model } = await World.found(ground, policy);
        try {
          await fc.asyncModelRun(() => ({ model, real: world }), commands);
          await Promise.all(world.gates.map((gate) => gate.catchUp()));
          expect(await examineLog(world)).toEqual([]);
          expect(await examineRows(world, model)).toEqual([]);
        } finally {
          await world.close();
        }
      }),
      { numRuns: runs },
    );
  });
});
