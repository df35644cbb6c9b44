import { nameForms, type ToolDefinition, type ToolOverride } from '@runplane/core';
import type { ToolRow } from '../stores/store.ts';
import { readStoredDefinition } from './stored-definition.ts';

/** A tool with what was read out of its row, once. */
export interface RegisteredTool {
  readonly row: ToolRow;
  readonly definition: ToolDefinition;
  /** the other definition that waits for a person */
  readonly pending: ToolDefinition | null;
  readonly override: ToolOverride | null;
}

/** All tools of an organization. Immutable: a change makes another registry, so that what was decided on stands. */
export interface ToolRegistry {
  readonly size: number;
  get(id: string): RegisteredTool | undefined;
  /** the one tool of a name in a source; sources are told apart without regard to case */
  find(source: string, name: string): RegisteredTool | undefined;
  /** by id: the oldest first */
  all(): readonly RegisteredTool[];
  /** those whose names a reader could take for this one, the name itself among them */
  called(name: string): readonly RegisteredTool[];
  /** those whose definition that counts is this one */
  defined(digest: string): readonly RegisteredTool[];
  with(changed: readonly ToolRow[], removed: readonly string[]): ToolRegistry;
  /** `work`'s answer for a text, remembered as long as this registry is the one that counts */
  remembered<T>(text: string, work: () => T): T;
}

export function createToolRegistry(rows: readonly ToolRow[]): ToolRegistry {
  const index: Index = { byId: new Map(), byPlace: new Map(), byForm: new Map(), byDigest: new Map() };
  for (const row of rows) put(index, readTool(row));
  return registryOf(index);
}

/** Lists in it are never changed, only replaced: indexes that were copied from one another share them. */
interface Index {
  readonly byId: Map<string, RegisteredTool>;
  readonly byPlace: Map<string, RegisteredTool>;
  readonly byForm: Map<string, readonly RegisteredTool[]>;
  readonly byDigest: Map<string, readonly RegisteredTool[]>;
}

const rememberAtMost = 4_096;

function registryOf(index: Index): ToolRegistry {
  const { byId, byPlace, byForm, byDigest } = index;
  const memory = new Map<string, unknown>();
  let sorted: readonly RegisteredTool[] | null = null;
  return {
    size: byId.size,
    get: (id) => byId.get(id),
    find: (source, name) => byPlace.get(placeOf(source, name)),
    all() {
      sorted ??= [...byId.values()].sort((a, b) => (a.row.id < b.row.id ? -1 : 1));
      return sorted;
    },
    called: (name) => [...new Set(formsOf(name).flatMap((form) => byForm.get(form) ?? []))],
    defined: (digest) => byDigest.get(digest) ?? [],
    with(changed, removed) {
      const next: Index = {
        byId: new Map(byId),
        byPlace: new Map(byPlace),
        byForm: new Map(byForm),
        byDigest: new Map(byDigest),
      };
      for (const id of removed) takeOut(next, id);
      for (const row of changed) put(next, readTool(row));
      return registryOf(next);
    },
    remembered<T>(text: string, work: () => T): T {
      if (memory.has(text)) return memory.get(text) as T;
      const answer = work();
      if (memory.size >= rememberAtMost) memory.clear();
      memory.set(text, answer);
      return answer;
    },
  };
}

function put(index: Index, tool: RegisteredTool): void {
  const { id, source, name, digest } = tool.row;
  takeOut(index, id);
  index.byId.set(id, tool);
  index.byPlace.set(placeOf(source, name), tool);
  for (const form of formsOf(name)) index.byForm.set(form, [...(index.byForm.get(form) ?? []), tool]);
  index.byDigest.set(digest, [...(index.byDigest.get(digest) ?? []), tool]);
}

function takeOut(index: Index, id: string): void {
  const tool = index.byId.get(id);
  if (tool === undefined) return;
  const { source, name, digest } = tool.row;
  index.byId.delete(id);
  index.byPlace.delete(placeOf(source, name));
  for (const form of formsOf(name)) leave(index.byForm, form, tool);
  leave(index.byDigest, digest, tool);
}

function leave(lists: Map<string, readonly RegisteredTool[]>, key: string, tool: RegisteredTool): void {
  const rest = (lists.get(key) ?? []).filter((other) => other !== tool);
  if (rest.length === 0) lists.delete(key);
  else lists.set(key, rest);
}

// a row that is taken over unchanged keeps what was read out of it
const read = new WeakMap<ToolRow, RegisteredTool>();

export function readTool(row: ToolRow): RegisteredTool {
  const known = read.get(row);
  if (known !== undefined) return known;
  const tool = {
    row,
    definition: readStoredDefinition(row, row.source),
    pending: row.pending === null ? null : readStoredDefinition(row.pending, row.source),
    override: row.override === null ? null : (JSON.parse(row.override) as ToolOverride),
  };
  read.set(row, tool);
  return tool;
}

function placeOf(source: string, name: string): string {
  return `${source.toLowerCase()}\n${name}`;
}

const forms = new Map<string, readonly string[]>();

/** Names are few and come again and again: with every change of the registry, and with every call. */
function formsOf(name: string): readonly string[] {
  const known = forms.get(name);
  if (known !== undefined) return known;
  const { words, skeleton } = nameForms(name);
  const found = [`= ${name}`, ...(words === '' ? [] : [`w ${words}`]), ...(skeleton === '' ? [] : [`s ${skeleton}`])];
  if (forms.size >= 4 * rememberAtMost) forms.clear();
  forms.set(name, found);
  return found;
}
