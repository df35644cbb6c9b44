import { canonicalJson, commitmentOf, type JsonObject, type JsonValue } from '@runplane/core';
import type { EntryDraft } from './command.ts';
import { sha256 } from './sha256.ts';

/** A leaf may be no longer than this: tiles of entries give it a 16-bit length (C2SP tlog-tiles). */
export const maxLeafBytes = 65_535;

export const entryVersion = 'rp.entry/1';

export interface SealedLeaf {
  /** RFC 8785 text */
  readonly leaf: string;
  /** JSON `[[field, salt, value], …]`, or null when nothing is sealed */
  readonly openings: string | null;
}

/**
 * The leaf of an entry: its envelope, its members in clear, and a salted commitment for each sealed value, whose
 * openings are kept beside and can be erased without breaking the tree.
 */
export function sealLeaf(
  draft: EntryDraft,
  envelope: { readonly log: string; readonly ts: number },
  takeRandom: (length: number) => Uint8Array,
): SealedLeaf {
  const openings: [field: string, salt: string, value: JsonValue][] = [];
  const commitments = draft.sealed.map(([field, value]): JsonObject => {
    const salt = takeRandom(32);
    openings.push([field, Buffer.from(salt).toString('base64'), value]);
    return { c: commitmentOf(sha256, { salt, path: field, value }), field };
  });
  const leaf = canonicalJson({
    ...draft.members,
    ...(commitments.length > 0 && { commitments }),
    id: draft.subject,
    kind: draft.kind,
    log: envelope.log,
    ts: new Date(envelope.ts).toISOString(),
    v: entryVersion,
  });
  return { leaf, openings: openings.length > 0 ? JSON.stringify(openings) : null };
}
