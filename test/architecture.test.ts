import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

interface Import {
  readonly from: string;
  readonly specifier: string;
  /** repository path for relative imports, the specifier for others */
  readonly target: string;
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

const imports: readonly Import[] = ['packages', 'apps'].flatMap((top) =>
  readdirSync(join(root, top)).flatMap((name) => sourceFiles(join(root, top, name, 'src')).flatMap(importsOf)),
);

function sourceFiles(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(importPattern)].map((match) => {
    const specifier = (match[1] ?? match[2] ?? match[3])!;
    const target = specifier.startsWith('.') ? relative(root, resolve(dirname(file), specifier)) : specifier;
    return { from: relative(root, file), specifier, target };
  });
}

function of(folder: string): readonly Import[] {
  return imports.filter(({ from }) => from.startsWith(`${folder}/`));
}

/** The package name of a specifier, or null for a relative one. */
function packageOf({ specifier }: Import): string | null {
  if (specifier.startsWith('.')) return null;
  return specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : specifier.split('/')[0]!;
}

function violations(list: readonly Import[], allowed: (target: string) => boolean): string[] {
  return list.flatMap((item) => {
    const name = packageOf(item);
    return name === null || allowed(name) ? [] : [`${item.from} imports ${item.specifier}`];
  });
}

describe('architecture', () => {
  it('finds the sources', () => {
    expect(imports.length).toBeGreaterThan(200);
  });

  it('keeps core pure: only parsers and expression engines that do no IO, nothing of Node', () => {
    const pure = ['yaml', '@marcbachmann/cel-js', 're2js', 'unbash', 'libpg-query'];
    expect(violations(of('packages/core/src'), (name) => pure.includes(name))).toEqual([]);
  });

  it('gives core no clock, no randomness and no environment', () => {
    const ambient =
      /\b(Date\.now|new Date\(\)|Math\.random|process\.|setTimeout|setInterval|performance\.|globalThis\.crypto)/;
    const found = sourceFiles(join(root, 'packages/core/src')).filter((file) => ambient.test(withoutComments(file)));
    expect(found.map((file) => relative(root, file))).toEqual([]);
  });

  it('lets protocol know zod and nothing else', () => {
    expect(violations(of('packages/protocol/src'), (name) => name === 'zod')).toEqual([]);
  });

  it('gives the verifier no dependency: it must not share a fault with what it checks', () => {
    expect(violations(of('packages/verify/src'), (name) => name.startsWith('node:'))).toEqual([]);
  });

  it('gives the SDK no run-time dependency: of protocol it sees types only', () => {
    const found = violations(
      of('packages/sdk/src'),
      (name) => name.startsWith('node:') || name === '@runplane/protocol',
    );
    expect(found).toEqual([]);
    const valueImport = /^\s*import\s+(?!type\b)[^;]*from\s+'@runplane\/protocol'/m;
    const files = sourceFiles(join(root, 'packages/sdk/src')).filter((file) =>
      valueImport.test(readFileSync(file, 'utf8')),
    );
    expect(files).toEqual([]);
  });

  it('lets nothing import the gateway', () => {
    const outside = imports.filter(({ from }) => !from.startsWith('apps/gateway/'));
    expect(violations(outside, (name) => name !== '@runplane/gateway')).toEqual([]);
    expect(outside.filter(({ target }) => target.startsWith('apps/gateway')).map(({ from }) => from)).toEqual([]);
  });

  it('crosses no package border by a relative path', () => {
    const border = (path: string) => path.split('/').slice(0, 2).join('/');
    const found = imports.filter((item) => packageOf(item) === null && border(item.from) !== border(item.target));
    expect(found.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([]);
  });

  it('has no import cycle at run time', () => {
    expect(findCycle()).toBeNull();
  });

  it('has no folder for leftovers', () => {
    const banned = /\/(utils?|common|shared|types|helpers?)\//;
    expect(imports.filter(({ from }) => banned.test(from)).map(({ from }) => from)).toEqual([]);
  });

  it('has one idea a file: none is longer than 420 lines', () => {
    const long = [...new Set(imports.map(({ from }) => from))].filter(
      (file) => readFileSync(join(root, file), 'utf8').split('\n').length > 420,
    );
    expect(long).toEqual([]);
  });
});

function withoutComments(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

function findCycle(): string[] | null {
  const edges = new Map<string, string[]>();
  for (const { from, specifier, target } of imports) {
    if (!specifier.startsWith('.') || isTypeOnly(from, specifier)) continue;
    edges.set(from, [...(edges.get(from) ?? []), target]);
  }
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle !== null) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of edges.keys()) {
    const cycle = visit(file, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

const typeOnlyCache = new Map<string, ReadonlySet<string>>();

/** Whether all imports of that specifier in the file vanish when types are stripped. */
function isTypeOnly(from: string, specifier: string): boolean {
  let known = typeOnlyCache.get(from);
  if (known === undefined) {
    const text = readFileSync(join(root, from), 'utf8');
    const types = [...text.matchAll(/(?:import|export)\s+type\s[^;'"]*?from\s*['"]([^'"]+)['"]/g)].map((m) => m[1]!);
    const values = [...text.matchAll(/(?:import|export)\s+(?!type\s)[^;'"]*?from\s*['"]([^'"]+)['"]/g)].map(
      (m) => m[1]!,
    );
    known = new Set(types.filter((type) => !values.includes(type)));
    typeOnlyCache.set(from, known);
  }
  return known.has(specifier);
}
