import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Report, renderReport } from './render-report.ts';

const results = resolve(import.meta.dirname, '../results');

/** Writes the report as JSON and as Markdown; where they are. What is not to be kept goes where git does not look. */
export function writeReport(report: Report, isKept: boolean): readonly string[] {
  const directory = isKept ? results : join(results, 'local');
  mkdirSync(directory, { recursive: true });
  const name = report.startedAt.slice(0, 16).replaceAll(':', '');
  const files = [join(directory, `${name}.json`), join(directory, `${name}.md`)] as const;
  writeFileSync(files[0], `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(files[1], renderReport(report));
  return files;
}
