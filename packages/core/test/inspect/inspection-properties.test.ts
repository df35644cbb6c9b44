import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dangerOf } from '../../src/inspect/danger-of.ts';
import { inspectHttp } from '../../src/inspect/inspect-http.ts';
import { inspectPath } from '../../src/inspect/inspect-path.ts';
import { inspectShell } from '../../src/inspect/inspect-shell.ts';
import { inspectSql } from '../../src/inspect/inspect-sql.ts';
import type { Flag, Inspection } from '../../src/inspect/inspection.ts';
import { loadInspectors } from '../../src/inspect/sql/parsers.ts';
import { type ArgumentCase, ordinarySql } from './argument-case.ts';

function textsOf(language: string, name: string): string[] {
  const file = new URL(`../../../../conformance/${name}`, import.meta.url);
  const cases = parse(readFileSync(file, 'utf8')) as ArgumentCase[];
  return cases.flatMap(({ language: of, text }) => (of === language && text !== undefined ? [text] : []));
}

/** Ordinary SQL of every dialect. */
function ordinarySqlTexts(): string[] {
  return ['postgresql', 'mysql', 'sqlite', 'tsql'].flatMap((dialect) => {
    const file = new URL(`../../../../conformance/arguments/sql-ordinary-${dialect}.yaml`, import.meta.url);
    return ordinarySql(parse(readFileSync(file, 'utf8'))).map(({ text }) => text!);
  });
}

const benign = 'benign-arguments.yaml';
const dangerous = 'dangerous-arguments.yaml';

/** What is not understood is more dangerous than anything that is. */
function danger({ complete, parts }: Inspection): number {
  return complete ? Math.max(...parts.map(dangerOf)) : Number.POSITIVE_INFINITY;
}

/** A text with a piece cut out or put in: nearly right, as an attack is. */
function damaged(texts: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom("'", '"', '`', '$(', ')', ';', '--', '/*', '*/', '#', '\\', '<<', '|', '[', '{', '\n'),
    fc.string(),
  );
  return fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.nat(5), piece)
    .map(([text, at, cut, insert]) => text.slice(0, at % text.length) + insert + text.slice((at % text.length) + cut));
}

describe('argument inspection', () => {
  beforeAll(loadInspectors);

  it('never finds SQL less dangerous for a DROP TABLE at its end', () => {
    fc.assert(
      fc.property(fc.constantFrom(...textsOf('sql', benign)), (text) => {
        expect(danger(inspectSql(`${text}; DROP TABLE x`, 'sql'))).toBeGreaterThanOrEqual(
          danger(inspectSql(text, 'sql')),
        );
      }),
    );
  });

  it('finds what destroys after all ordinary SQL', () => {
    const harmful = ['DROP TABLE x', 'DELETE FROM users', 'TRUNCATE TABLE t', 'GRANT SELECT ON t TO PUBLIC'];
    for (const [index, text] of ordinarySqlTexts().entries()) {
      const last = harmful[index % harmful.length]!;
      expect(danger(inspectSql(`${text}\n;\n${last}`, 'sql')), text).toBeGreaterThanOrEqual(
        danger(inspectSql(last, 'sql')),
      );
    }
  });

  it('never finds SQL less dangerous for a statement before or after it', () => {
    const ordinary = fc.constantFrom(...ordinarySqlTexts().filter((text) => /^[\w\s(),.*=<>]+$/.test(text)));
    const harmful = fc.constantFrom(...textsOf('sql', dangerous), ...textsOf('sql', 'arguments/sql-evasions.yaml'));
    fc.assert(
      fc.property(ordinary, harmful, (harmless, text) => {
        const alone = danger(inspectSql(text, 'sql'));
        fc.pre(alone < Number.POSITIVE_INFINITY);
        expect(danger(inspectSql(`${harmless}\n;\n${text}`, 'sql'))).toBeGreaterThanOrEqual(alone);
        expect(danger(inspectSql(`${text}\n;\n${harmless}`, 'sql'))).toBeGreaterThanOrEqual(alone);
      }),
      { numRuns: 300 },
    );
  });

  it('never finds a shell command less dangerous for a removal at its end', () => {
    fc.assert(
      fc.property(fc.constantFrom(...textsOf('shell', benign)), (text) => {
        expect(danger(inspectShell(`${text} && rm -rf /`, 'sh'))).toBeGreaterThanOrEqual(
          danger(inspectShell(text, 'sh')),
        );
      }),
    );
  });

  it('finds a removal after every everyday command of one line', () => {
    const removal = danger(inspectShell('rm -rf /', 'sh'));
    fc.assert(
      fc.property(fc.constantFrom(...textsOf('shell', benign).filter((text) => !text.includes('\n'))), (text) => {
        expect(danger(inspectShell(`${text} && rm -rf /`, 'sh'))).toBeGreaterThanOrEqual(removal);
      }),
    );
  });

  it('takes a dangerous statement for no less beside a harmless one', () => {
    // where a quote that a backslash escapes in one dialect swallows what follows in another, nothing of it runs
    const harmlessTexts = textsOf('sql', benign).filter((text) => !text.includes("\\'"));
    const pair = fc.tuple(fc.constantFrom(...harmlessTexts), fc.constantFrom(...textsOf('sql', dangerous)));
    fc.assert(
      fc.property(pair, ([harmless, harmful]) => {
        expect(danger(inspectSql(`${harmless}\n;\n${harmful}`, 'sql'))).toBeGreaterThanOrEqual(
          danger(inspectSql(harmful, 'sql')),
        );
      }),
    );
  });

  it('opens to everybody in every dialect alike', () => {
    const harmful = 'GRANT SELECT ON users TO PUBLIC';
    const beside = `REPLACE INTO settings (k, v) VALUES ('theme', 'dark')\n;\n${harmful}`;
    expect(danger(inspectSql(beside, 'sql'))).toBeGreaterThanOrEqual(danger(inspectSql(harmful, 'sql')));
  });

  it('answers every text, and says why when it is not complete', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      damaged([...textsOf('sql', benign), ...textsOf('sql', dangerous)]),
      damaged([...ordinarySqlTexts(), ...textsOf('sql', 'arguments/sql-evasions.yaml')]),
      damaged([...textsOf('shell', benign), ...textsOf('shell', dangerous)]),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const inspections = [
          inspectSql(text, 'x'),
          inspectShell(text, 'x'),
          inspectPath(text, 'x'),
          inspectHttp({ method: 'GET', url: text }, 'x'),
          inspectHttp({ method: 'POST', url: 'https://example.com/graphql', body: { query: text } }, 'x'),
        ];
        for (const { complete, problem, parts } of inspections) {
          expect(problem === null).toBe(complete);
          if (complete) expect(parts.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('answers every value as a request', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), fc.anything(), (method, url, body, headers) => {
        expect(inspectHttp({ method, url, body, headers }, 'x').language).toBe('http');
      }),
    );
  });
});

describe('the danger of a part', () => {
  const flag = fc.constantFrom<Flag>(
    'unbounded',
    'recursive',
    'obfuscated',
    'metadata_address',
    'open_to_world',
    'data_bearing',
    'elevated',
  );
  const type = fc.constantFrom(
    'query_database',
    'delete_file',
    'update_record',
    'terminate_infrastructure',
    'no_such_type',
    'constructor',
  );

  it('grows with flags and records', () => {
    fc.assert(
      fc.property(type, fc.uniqueArray(flag), flag, fc.nat(), fc.nat(), (name, flags, more, a, b) => {
        const [fewer, many] = [Math.min(a, b), Math.max(a, b)];
        const part = { type: name, flags, records: fewer, summary: '' };
        expect(dangerOf({ ...part, flags: [...new Set([...flags, more])] })).toBeGreaterThanOrEqual(dangerOf(part));
        expect(dangerOf({ ...part, records: many })).toBeGreaterThanOrEqual(dangerOf(part));
        expect(dangerOf({ ...part, records: 'all' })).toBeGreaterThanOrEqual(dangerOf({ ...part, records: many }));
      }),
    );
  });
});

describe('bounds', () => {
  beforeAll(loadInspectors);

  it.each([
    ['more than 64 KiB', `SELECT '${'x'.repeat(65_536)}'`],
    ['more than 64 KiB of bytes', `SELECT '${'é'.repeat(40_000)}'`],
    ['a NUL character', 'SELECT 1 \0; DROP TABLE x'],
    ['nothing but space', ' \n '],
    ['half a surrogate pair', "SELECT '\ud800'"],
  ])('does not parse %s', (_, text) => {
    expect(inspectSql(text, 'x')).toMatchObject({ complete: false, parts: [] });
    expect(inspectShell(text, 'x')).toMatchObject({ complete: false, parts: [] });
  });

  it.each([
    ['SELECT with many parentheses', `SELECT ${'('.repeat(30_000)}1${')'.repeat(30_000)}`],
    ['SELECT with many operators', `SELECT 1${' + 1'.repeat(15_000)}`],
    ['backticks and many parentheses', `SELECT ${'('.repeat(16_000)}1${')'.repeat(16_000)} FROM \`t\``],
    ['many negations', `SELECT ${'NOT '.repeat(10_000)}true`],
  ])('survives %s', (_, text) => {
    expect(inspectSql(text, 'x').complete).toBe(false);
  });

  it.each([
    [
      'texts that are run over and over',
      `DECLARE @s varchar(max) = '${'SELECT 1;'.repeat(900)}'; ${'EXEC(@s); '.repeat(5_000)}`,
    ],
    ['texts that grow as they are put together', `DECLARE @s varchar(max) = 'a'; ${'SET @s += @s; '.repeat(4_000)}`],
    [
      'text in text',
      Array(40)
        .fill(0)
        .reduce((text: string) => `EXEC ('${text.slice(0, 30_000).replaceAll("'", "''")}')`, 'SELECT 1'),
    ],
  ])('does no more work for %s than for as much other text', (_, text) => {
    const { complete, parts } = inspectSql(text, 'x');
    expect(complete).toBe(false);
    expect(parts.length).toBeLessThan(20_000);
  });

  it.each([
    ['nested substitutions', `${'echo $('.repeat(3_000)}rm -rf /${')'.repeat(3_000)}`],
    ['nested subshells', `${'( '.repeat(20_000)}rm -rf /${' )'.repeat(20_000)}`],
    ['nested wrappers', `${'sudo '.repeat(10_000)}rm -rf /`],
    ['nested scripts', `${'eval '.repeat(9_000)}rm -rf /`],
  ])('survives %s', (_, text) => {
    const inspection = inspectShell(text, 'x');
    expect(danger(inspection)).toBeGreaterThanOrEqual(danger(inspectShell('rm -rf /', 'x')));
  });
});
