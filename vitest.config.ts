import { defineConfig } from 'vitest/config';

// Suites that start processes share two cores: files run one after another there, so that a slow machine is not a failing one.
export default defineConfig({
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', 'apps/*/{src,test}/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['./test/postgres-global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // machines are shared: what is waited for may take its time
    expect: { poll: { timeout: 30_000, interval: 25 } },
    pool: 'forks',
    maxWorkers: 2,
  },
});
