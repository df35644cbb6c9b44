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
  return registryOf(new Map(rows.map((row) => [row.id, readTool(row)])));
}

const rememberAtMost = 4_096;

function registryOf(tools: ReadonlyMap<string, RegisteredTool>): ToolRegistry {
  const byPlace = new Map<string, RegisteredTool>();
  const byForm = new Map<string, RegisteredTool[]>();
  const byDigest = new Map<string, RegisteredTool[]>();
  for (const tool of tools.values()) {
    byPlace.set(placeOf(tool.row.source, tool.row.name), tool);
    for (const form of formsOf(tool.row.name)) add(byForm, form, tool);
    add(byDigest, tool.row.digest, tool);
  }
  const memory = new Map<string, unknown>();
  let sorted: readonly RegisteredTool[] | null = null;
  return {
    size: tools.size,
    get: (id) => tools.get(id),
    find: (source, name) => byPlace.get(placeOf(source, name)),
    all() {
      sorted ??= [...tools.values()].sort((a, b) => (a.row.id < b.row.id ? -1 : 1));
      return sorted;
    },
    called: (name) => [...new Set(formsOf(name).flatMap((form) => byForm.get(form) ?? []))],
    defined: (digest) => byDigest.get(digest) ?? [],
    with(changed, removed) {
      const next = new Map(tools);
      for (const row of changed) next.set(row.id, readTool(row));
      for (const id of removed) next.delete(id);
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

function add(index: Map<string, RegisteredTool[]>, key: string, tool: RegisteredTool): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [tool]);
  else list.push(tool);
}
