import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { entryCases } from './entry-cases.ts';
import { exportCases } from './export-cases.ts';
import { receiptCases } from './receipt-cases.ts';

// node conformance/log/write-cases.ts
const folder = new URL('cases/', import.meta.url);
for (const file of readdirSync(folder)) rmSync(new URL(file, folder));
for (const { name, ...rest } of [...exportCases, ...entryCases, ...receiptCases]) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(rest, null, 2)}\n`);
}
