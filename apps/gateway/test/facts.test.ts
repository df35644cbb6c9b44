import { describe, expect, it } from 'vitest';
import { factsOf } from '../src/guard/facts.ts';
import { keyRow } from './sample-rows.ts';

describe('what a key vouches for', () => {
  it.each([
    ['nothing, when it pins nothing', null, null, 'production', []],
    ['its agent', 'agt_1', null, 'production', ['agent']],
    ['the environment that it pins', null, 'staging', 'staging', ['environment']],
    ['not the environment that a request raised above it', null, 'staging', 'production', []],
    ['its agent alone, when the environment was raised', 'agt_1', 'staging', 'production', ['agent']],
    ['both', 'agt_1', 'staging', 'staging', ['agent', 'environment']],
  ])('is %s', (_, agent, pinned, environment, verified) => {
    expect([...factsOf(keyRow('key_1', { agent, environment: pinned }), { environment }).verified]).toEqual(verified);
  });
});
