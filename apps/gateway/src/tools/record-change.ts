import { ProblemError } from '@runplane/protocol';
import type { Caller } from '../http/caller.ts';
import type { Command, EntryDraft, Ledger, Place } from '../ledger/command.ts';
import type { ToolRow } from '../stores/store.ts';
import { type RegisteredTool, readTool, type ToolRegistry } from './tool-registry.ts';

/** What a command asks for is so already at its place in the log: there is nothing to write. */
export class NothingToRecord extends Error {
  override readonly name = 'NothingToRecord';
}

/**
 * Records what is not so yet, and answers when it is durable: a command that finds its work done by one before it in its
 * batch has to wait for that batch as well.
 *
 * @param find what is so already, by what is committed; null when something is left to record
 */
export async function recordUnlessSo<T>(ledger: Ledger, find: () => T | null, command: Command<T>): Promise<T> {
  for (;;) {
    const found = find();
    if (found !== null) return found;
    try {
      return await ledger.submit(command);
    } catch (cause) {
      if (!(cause instanceof NothingToRecord)) throw cause;
    }
  }
}

/** What a person's answer makes of a tool: a changed row, or none where the tool goes. Null where it is so already. */
export type ToolChange = {
  readonly entry: EntryDraft;
  readonly row: ToolRow | null;
} | null;

/** Records what a person decided about one tool; answers with the tool as it is then, and null where it is gone. */
export function recordChange(
  { ledger, key }: Caller,
  id: string,
  change: (tool: RegisteredTool, place: Pick<Place, 'now'>) => ToolChange,
): Promise<RegisteredTool | null> {
  const find = () => {
    const tool = requireTool(ledger.state.tools, id);
    return change(tool, { now: 0 }) === null ? tool : null;
  };
  return recordUnlessSo<RegisteredTool | null>(ledger, find, {
    urgent: true,
    idempotency: null,
    requester: key,
    apply(place) {
      const changed = change(requireTool(place.state.tools, id), place);
      if (changed === null) throw new NothingToRecord();
      const { entry, row } = changed;
      return {
        entries: [entry],
        ...(row === null ? { removedTools: [id] } : { tools: [row] }),
        answer: () => (row === null ? null : readTool(row)),
      };
    },
  });
}

export function requireTool(tools: ToolRegistry, id: string): RegisteredTool {
  const tool = tools.get(id);
  if (tool === undefined) throw new ProblemError('unknown_tool', `there is no tool \`${id}\``);
  return tool;
}
