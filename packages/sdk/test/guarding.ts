import { expect } from 'vitest';
import { Runplane, RunplaneError, type RunplaneOptions } from '../src/index.ts';
import { type RunningGateway, type Script, startGateway } from './start-gateway.ts';

const decisions = { wire: 'REQUIRE_APPROVAL', drop_table: 'BLOCK' } as const;

/** A scripted gateway and a client of it. */
export async function start(script: Script = {}, options: RunplaneOptions = {}) {
  const gateway = await startGateway({ decisions, ...script });
  return { gateway, runplane: clientOf(gateway, options) };
}

export function clientOf(gateway: RunningGateway, options: RunplaneOptions = {}): Runplane {
  return new Runplane({ baseUrl: gateway.url, apiKey: 'rp_test_key', timeoutMs: 2_000, ...options });
}

/** What the work is refused with. */
export async function refusal(work: Promise<unknown>): Promise<RunplaneError> {
  const error = await work.then(
    () => null,
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(RunplaneError);
  return error;
}
