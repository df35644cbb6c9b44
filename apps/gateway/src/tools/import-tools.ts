import { canonicalJson, type ToolDefinition } from '@runplane/core';
import { ProblemError } from '@runplane/protocol';
import type { Caller } from '../http/caller.ts';
import type { Command, Place } from '../ledger/command.ts';
import type { KeyRow, ToolRow } from '../stores/store.ts';
import { inTurns } from './in-turns.ts';
import { type OfferOutcome, type OfferResult, offerTool, type ToolOffer } from './offer-tool.ts';
import type { ToolImport } from './read-definitions.ts';
import { NothingToRecord, recordUnlessSo } from './record-change.ts';
import { readStoredDefinition, requireSize, toStoredDefinition } from './stored-definition.ts';
import { effectiveReading } from './tool-danger.ts';
import type { ToolRegistry } from './tool-registry.ts';

/** One tool of an import, and what the import made of it. */
export interface Imported {
  readonly outcome: OfferOutcome;
  readonly row: ToolRow;
  /** of the definition that came */
  readonly offered: string;
  /** for a new tool the one of its source that is defined in the same words, under a name that the import does not have */
  readonly renamedFrom: string | null;
}

export interface ImportResult {
  readonly imported: readonly Imported[];
  /** the registry that the import leaves, or of a dry run would leave */
  readonly registry: ToolRegistry;
}

/**
 * Tools of one command. An import is several commands, so that the decisions of others need not wait until all its
 * entries are made; each is whole, and the same import again goes on where one was cut off.
 */
const toolsOfCommand = 50;

const mostTools = 5_000;
/** agents cannot fill the registry up for the people that keep it */
const mostProposals = 1_000;

/** Where an offer is only looked at. */
const nowhere = { now: 0, newId: () => '' };

/** Registers what an administrator's key brings, and keeps what an agent's key brings as a proposal. */
export async function importTools({ ledger, key }: Caller, request: ToolImport): Promise<ImportResult> {
  const offers = await readOffers(request, key);
  const nameBefore = namesBefore(request, ledger.state.tools);
  const told = (result: OfferResult, i: number): Imported => ({
    ...result,
    offered: offers[i]!.stored.digest,
    renamedFrom: result.outcome === 'added' ? nameBefore(request.definitions[i]!) : null,
  });
  const expected = tryOut(offers, ledger.state.tools);
  requireRoom(ledger.state.tools, expected, key);
  if (request.dryRun) {
    const changed = expected.filter(({ entry }) => entry !== null).map(({ row }) => row);
    return { imported: expected.map(told), registry: ledger.state.tools.with(changed, []) };
  }
  const results: OfferResult[] = [];
  for (let i = 0; i < offers.length; i += toolsOfCommand) {
    const some = offers.slice(i, i + toolsOfCommand);
    const find = () => {
      const found = offerAll(some, ledger.state.tools, nowhere);
      return found.every(({ entry }) => entry === null) ? found : null;
    };
    results.push(...(await recordUnlessSo(ledger, find, importCommand(some, key))));
  }
  return { imported: results.map(told), registry: ledger.state.tools };
}

/** Finds the tool that was called otherwise before: its words are the same, and the import has no such name any more. */
function namesBefore({ source, definitions }: ToolImport, tools: ToolRegistry): (now: ToolDefinition) => string | null {
  const present = new Set(definitions.map(({ name }) => name));
  const gone = tools
    .all()
    .filter(({ row }) => row.source.toLowerCase() === source.name.toLowerCase() && !present.has(row.name));
  const byWords = new Map(gone.map(({ definition }) => [wordsOf(definition), definition.name]));
  return (now) => (byWords.size === 0 ? null : (byWords.get(wordsOf(now)) ?? null));
}

/** Nothing that says nothing is said again: then the name tells them apart. */
function wordsOf({ name, description, parameters }: ToolDefinition): string {
  const isSilent = (description ?? '') === '' && Object.keys(parameters).length === 0;
  return isSilent ? name : canonicalJson({ description, parameters });
}

function tryOut(offers: readonly ToolOffer[], tools: ToolRegistry): readonly OfferResult[] {
  let count = 0;
  const newId = () => {
    count += 1;
    return `tol_dry${count}`;
  };
  return offerAll(offers, tools, { now: 0, newId });
}

async function readOffers({ source, definitions }: ToolImport, key: KeyRow): Promise<readonly ToolOffer[]> {
  const from = key.role === 'agent' ? 'proposal' : 'import';
  const places = new Map<string, { readonly digest: string; readonly index: number }>();
  const offers = await inTurns(definitions, (definition, index) => {
    const stored = toStoredDefinition(definition);
    const { name } = definition;
    requireSize(stored, `tools[${index}]`);
    const twin = places.get(name);
    if (twin !== undefined && twin.digest !== stored.digest) {
      throw new ProblemError('invalid_request', `\`tools[${twin.index}]\` has the same name and another definition`, {
        path: `tools[${index}].name`,
      });
    }
    places.set(name, { digest: stored.digest, index });
    // read here, in turns: the command that records it finds it read
    effectiveReading(readStoredDefinition(stored, source.name), null);
    return { source, name, stored, from, by: key.id } as const;
  });
  return offers;
}

function importCommand(offers: readonly ToolOffer[], requester: KeyRow): Command<readonly OfferResult[]> {
  return {
    urgent: false,
    idempotency: null,
    requester,
    apply(place) {
      const results = offerAll(offers, place.state.tools, place);
      const changes = results.filter(({ entry }) => entry !== null);
      if (changes.length === 0) throw new NothingToRecord();
      requireRoom(place.state.tools, results, requester);
      return {
        entries: changes.flatMap(({ entry }) => entry ?? []),
        tools: changes.map(({ row }) => row),
        answer: () => results,
      };
    },
  };
}

/** One offer after the other: the second of two equal ones finds what the first one left. */
function offerAll(
  offers: readonly ToolOffer[],
  tools: ToolRegistry,
  place: Pick<Place, 'now' | 'newId'>,
): readonly OfferResult[] {
  const changed = new Map<string, ToolRow>();
  return offers.map((offer) => {
    const twin = changed.get(offer.name);
    if (twin !== undefined) return { outcome: 'unchanged', row: twin, entry: null } as const;
    const result = offerTool(offer, tools, place);
    if (result.entry !== null) changed.set(offer.name, result.row);
    return result;
  });
}

function requireRoom(tools: ToolRegistry, results: readonly OfferResult[], { role }: KeyRow): void {
  const added = results.filter(({ outcome }) => outcome === 'added').length;
  if (added === 0) return;
  if (tools.size + added > mostTools) {
    throw new ProblemError('too_many_tools', `${mostTools} tools may be registered`, { path: 'tools' });
  }
  if (role !== 'agent') return;
  const proposals = tools.all().filter(({ row }) => row.standing === 'proposed').length;
  if (proposals + added > mostProposals) {
    throw new ProblemError('too_many_tools', `${mostProposals} proposals may wait for a person`, { path: 'tools' });
  }
}
