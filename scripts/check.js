// `npm run check`: format and lint, types, unused files and exports. Everything is reported before it fails.
import { join } from 'node:path';
import { ensureInstalled, root, run } from './installed.js';

ensureInstalled();
const bin = (...path) => join(root, 'node_modules', ...path);
// the command's and the examples' types are those of the built SDK, as for every user of it
const checks = [
  ['the SDK builds', [join(root, 'packages', 'sdk', 'build.js')]],
  [
    'format and lint',
    [
      bin('@biomejs', 'biome', 'bin', 'biome'),
      'ci',
      '--error-on-warnings',
      ...(process.stdout.isTTY ? [] : ['--colors=off']),
      '.',
    ],
  ],
  ['types', [bin('typescript', 'bin', 'tsc'), '-p', '.']],
  ['unused files, exports and dependencies', [bin('knip', 'bin', 'knip.js')]],
];
let failed = 0;
for (const [name, command] of checks) {
  const ok = run(command) === 0;
  if (!ok) failed += 1;
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name}`);
}
process.exit(failed === 0 ? 0 : 1);
