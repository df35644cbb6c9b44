// `npm run fuzz`: hostile texts for classification and inspection, made from the conformance cases; see packages/core/test/fuzz/.
import { join } from 'node:path';
import { ensureInstalled, root, run } from './installed.js';

ensureInstalled();
process.exit(
  run([
    '--disable-warning=ExperimentalWarning',
    join(root, 'packages', 'core', 'test', 'fuzz', 'main.ts'),
    ...process.argv.slice(2),
  ]),
);
