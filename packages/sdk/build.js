import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = dirname(fileURLToPath(import.meta.url));
const dist = resolve(process.argv[2] ?? join(root, 'dist'));
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

rmSync(dist, { recursive: true, force: true });
// What both entries use lies in chunks of its own: an error of one is an instance of the other's class.
const input = { index: join(root, 'src/index.ts'), permit: join(root, 'src/permit/permit.ts') };
const bundle = await rolldown({ input, cwd: root, platform: 'neutral', external: /^node:/ });
for (const format of ['esm', 'cjs']) {
  const dir = join(dist, format);
  await bundle.write({ dir, format, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js', sourcemap: true });
  execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', dir], { stdio: 'inherit' });
}
await bundle.close();
// tsc rewrites `.ts` specifiers in JavaScript only; what is published has no `.ts` files to point to.
for (const file of globSync('**/*.d.ts', { cwd: dist })) {
  const path = join(dist, file);
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/(from |import\()'(\.{1,2}\/[^']+)\.ts'/g, "$1'$2.js'"));
}
// Without it, Node and TypeScript would read the CommonJS half as ES modules: the package above says `module`.
writeFileSync(join(dist, 'cjs/package.json'), '{ "type": "commonjs" }\n');
