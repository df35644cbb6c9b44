import { canonicalJson, type JsonValue } from '@runplane/core';
import type { Caller } from '../http/caller.ts';
import { toBase64 } from '../ledger/base64.ts';
import type { Command, Ledger } from '../ledger/command.ts';
import type { EntryRow, KeyRow, Store } from '../stores/store.ts';

const pageEntries = 500;

/**
 * The whole log as lines of JSON: a header with the signed checkpoint, then every entry that it covers. That somebody
 * took it is an entry itself, the last one of the export.
 */
export async function exportLog(
  store: Pick<Store, 'entries'>,
  { ledger, key }: Caller,
  withOpenings: boolean,
): Promise<AsyncGenerator<string>> {
  await ledger.submit(exportCommand(key, withOpenings));
  return exportLines(store, ledger, withOpenings);
}

async function* exportLines(
  store: Pick<Store, 'entries'>,
  ledger: Ledger,
  withOpenings: boolean,
): AsyncGenerator<string> {
  const { origin, org } = ledger.organization;
  const { size, note } = ledger.checkpoint();
  yield `${canonicalJson({ format: 'rp.export/1', origin, size: String(size), checkpoint: note })}\n`;
  for (let from = 0; from < size; from += pageEntries) {
    const rows = await store.entries(org, from, Math.min(pageEntries, size - from));
    yield rows.map((row) => exportLine(row, withOpenings)).join('');
  }
}

function exportLine({ seq, leaf, openings }: EntryRow, withOpenings: boolean): string {
  const line = { leaf: toBase64(Buffer.from(leaf)), seq: String(seq) };
  if (!withOpenings || openings === null) return `${canonicalJson(line)}\n`;
  const opened = (JSON.parse(openings) as [string, string, JsonValue][]).map(([path, salt, value]) => ({
    path,
    salt,
    value,
  }));
  return `${canonicalJson({ ...line, openings: opened })}\n`;
}

function exportCommand(requester: KeyRow, openings: boolean): Command<void> {
  return {
    urgent: false,
    idempotency: null,
    requester,
    apply: (place) => ({
      entries: [
        { kind: 'log.exported', subject: place.newId('exp'), members: { by: requester.id, openings }, sealed: [] },
      ],
      answer: () => undefined,
    }),
  };
}
