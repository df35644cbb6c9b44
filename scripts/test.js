// `npm test`: everything, on a machine that has nothing but npm. `--long` runs the same suites with many more seeds.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, run } from './installed.js';

ensureInstalled();
const long = process.argv.includes('--long');
const patterns = process.argv.slice(2).filter((argument) => argument !== '--long');
const results = join(root, 'node_modules', '.cache', 'test-results.json');
mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });
rmSync(results, { force: true });

const built = run([join(root, 'packages', 'sdk', 'build.js')]);
const tested = run(
  [
    '--disable-warning=ExperimentalWarning',
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...patterns,
  ],
  long ? { RUNPLANE_TEST_LONG: '1' } : {},
);

const { numPassedTests = 0, numFailedTests = 1, numPendingTests = 0, numTodoTests = 0 } = readResults();
const failed = numFailedTests + (built === 0 ? 0 : 1) + (tested !== 0 && numFailedTests === 0 ? 1 : 0);
console.log(`${numPassedTests} passed, ${failed} failed, ${numPendingTests + numTodoTests} skipped`);
process.exit(failed === 0 && numPassedTests > 0 ? 0 : 1);

function readResults() {
  try {
    return JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    return {};
  }
}
