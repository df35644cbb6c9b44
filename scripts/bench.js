// `npm run bench`: ratios measured in one run beside a baseline and peers; see bench/README.md.
import { join } from 'node:path';
import { ensureInstalled, root, run } from './installed.js';

ensureInstalled();
process.exit(run(['--disable-warning=ExperimentalWarning', join(root, 'bench', 'main.ts'), ...process.argv.slice(2)]));
