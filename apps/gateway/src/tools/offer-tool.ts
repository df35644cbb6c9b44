import type { JsonValue } from '@runplane/core';
import type { EntryDraft, Place } from '../ledger/command.ts';
import type { ToolRow } from '../stores/store.ts';
import type { ToolSource } from './read-definitions.ts';
import { readStoredDefinition, type StoredDefinition } from './stored-definition.ts';
import { dangerOfTool, effectiveReading } from './tool-danger.ts';
import type { RegisteredTool, ToolRegistry } from './tool-registry.ts';

/** A definition that a key brings: an administrator's shows what the source has, an agent's only claims it. */
export interface ToolOffer {
  readonly source: ToolSource;
  readonly name: string;
  readonly stored: StoredDefinition;
  readonly from: 'import' | 'proposal';
  /** the key */
  readonly by: string;
}

export type OfferOutcome = 'added' | 'changed' | 'restored' | 'accepted' | 'unchanged';

/** What an offer makes of a tool. */
export type OfferResult =
  | { readonly outcome: 'unchanged'; readonly row: ToolRow; readonly entry: null }
  | { readonly outcome: Exclude<OfferOutcome, 'unchanged'>; readonly row: ToolRow; readonly entry: EntryDraft };

/**
 * What becomes of the registry by an offer.
 *
 * INVARIANT (a person decides): an agent's proposal never changes what was accepted, and no offer makes a changed
 * definition count for a tool that was.
 */
export function offerTool(offer: ToolOffer, registry: ToolRegistry, place: Pick<Place, 'now' | 'newId'>): OfferResult {
  const known = registry.find(offer.source.name, offer.name);
  if (known === undefined) return register(offer, place);
  if (offer.from === 'import') return importAgain(offer, known, place);
  return proposeAgain(offer, known, place);
}

function register(
  { source, name, stored, from, by }: ToolOffer,
  { now, newId }: Pick<Place, 'now' | 'newId'>,
): OfferResult {
  const row: ToolRow = {
    id: newId('tol'),
    source: source.name,
    kind: source.kind,
    url: source.url,
    name,
    standing: from === 'import' ? 'accepted' : 'proposed',
    ...stored,
    pending: null,
    override: null,
    createdAt: now,
    createdBy: by,
    changedAt: now,
    changedBy: by,
  };
  return { outcome: 'added', row, entry: entryOf('tool.registered', row, stored, [['source', row.source]]) };
}

function importAgain(offer: ToolOffer, { row }: RegisteredTool, { now }: Pick<Place, 'now'>): OfferResult {
  const { stored, source, by } = offer;
  const isCounting = stored.digest === row.digest;
  const changed = { ...row, ...whereabouts(source, row), changedAt: now, changedBy: by };
  // whoever imports brings a whole source; a person rejected this very tool
  if (row.standing === 'rejected') return isCounting || isPending(row, offer) ? unchanged(row) : pend(changed, offer);
  if (row.standing === 'proposed') {
    const accepted: ToolRow = { ...changed, ...stored, standing: 'accepted', pending: null };
    return { outcome: 'accepted', row: accepted, entry: entryOf('tool.accepted', accepted, stored) };
  }
  if (isCounting && row.pending?.from === 'import') {
    const restored = { ...changed, pending: null };
    return { outcome: 'restored', row: restored, entry: entryOf('tool.restored', restored, stored) };
  }
  return isCounting || isPending(row, offer) ? unchanged(row) : pend(changed, offer);
}

function proposeAgain(offer: ToolOffer, { row, definition }: RegisteredTool, { now }: Pick<Place, 'now'>): OfferResult {
  const { stored, by } = offer;
  const isKnown = stored.digest === row.digest || stored.digest === row.pending?.digest;
  // what an administrator's import found is not an agent's to replace
  if (isKnown || row.pending?.from === 'import') return unchanged(row);
  const changed = { ...row, changedAt: now, changedBy: by };
  const isWorse = dangerOfTool(readStoredDefinition(stored, row.source), null) > dangerOfTool(definition, null);
  if (row.standing !== 'proposed' || !isWorse) return pend(changed, offer);
  // of two proposals the more dangerous one counts, and the other one waits
  const raised: ToolRow = {
    ...changed,
    ...stored,
    pending: { digest: row.digest, definition: row.definition, from: 'proposal' },
  };
  return { outcome: 'changed', row: raised, entry: entryOf('tool.changed', raised, stored) };
}

function pend(row: ToolRow, { stored, from }: ToolOffer): OfferResult {
  const pending = { ...row, pending: { ...stored, from } };
  return { outcome: 'changed', row: pending, entry: entryOf('tool.changed', pending, stored) };
}

function unchanged(row: ToolRow): OfferResult {
  return { outcome: 'unchanged', row, entry: null };
}

/** An import that was told again changes nothing; a proposal that an import confirms is known better. */
function isPending({ pending }: ToolRow, { stored, from }: ToolOffer): boolean {
  return pending?.digest === stored.digest && pending.from === from;
}

function whereabouts({ kind, url }: ToolSource, row: ToolRow): Pick<ToolRow, 'kind' | 'url'> {
  return { kind: kind ?? row.kind, url: url ?? row.url };
}

/** Names and texts are committed to only; what they amount to stands in clear. */
export function entryOf(
  kind: string,
  { id, standing, source, changedBy }: ToolRow,
  stored: StoredDefinition,
  sealed: EntryDraft['sealed'] = [],
): EntryDraft {
  const { source: _, ...definition } = readStoredDefinition(stored, source);
  const { type } = effectiveReading(readStoredDefinition(stored, source), null);
  return {
    kind,
    subject: id,
    members: { by: changedBy, digest: stored.digest, standing, type },
    sealed: [['definition', definition as unknown as JsonValue], ...sealed],
  };
}
