import { canonicalAction, type ToolOverride } from '@runplane/core';
import { type ChangeTool, ProblemError } from '@runplane/protocol';
import type { Caller } from '../http/caller.ts';
import { entryOf } from './offer-tool.ts';
import { recordChange } from './record-change.ts';
import type { RegisteredTool } from './tool-registry.ts';

/** Makes the definition that a person looked at the one that counts, whether it was proposed or came as a change. */
export function acceptTool(caller: Caller, id: string, digest: string): Promise<RegisteredTool | null> {
  return recordChange(caller, id, ({ row }, { now }) => {
    const by = { changedAt: now, changedBy: caller.key.id };
    if (row.pending?.digest === digest) {
      const { definition } = row.pending;
      const accepted = { ...row, ...by, digest, definition, standing: 'accepted', pending: null } as const;
      return { row: accepted, entry: entryOf('tool.accepted', accepted, accepted) };
    }
    if (row.digest !== digest) throw anotherDefinition(id, row.pending?.digest ?? row.digest);
    if (row.standing === 'accepted') return null;
    const accepted = { ...row, ...by, standing: 'accepted' } as const;
    return { row: accepted, entry: entryOf('tool.accepted', accepted, accepted) };
  });
}

/** Turns away what waits for a person: the change of an accepted tool, or else a proposal. */
export function rejectTool(caller: Caller, id: string, digest: string | null): Promise<RegisteredTool | null> {
  return recordChange(caller, id, ({ row }, { now }) => {
    const by = { changedAt: now, changedBy: caller.key.id };
    const waiting = row.standing === 'accepted' ? row.pending : row;
    if (waiting === null) throw new ProblemError('nothing_pending', `nothing of \`${id}\` waits for a person`);
    if (digest !== null && ![row.pending?.digest, waiting.digest].includes(digest)) {
      throw anotherDefinition(id, waiting.digest);
    }
    if (row.standing === 'rejected' && row.pending === null) return null;
    const standing = row.standing === 'accepted' ? 'accepted' : 'rejected';
    const kept = { ...row, ...by, standing, pending: null } as const;
    return { row: kept, entry: entryOf('tool.rejected', kept, waiting) };
  });
}

/** Takes a tool out of the registry. Its history stays in the log. */
export async function removeTool(caller: Caller, id: string): Promise<void> {
  await recordChange(caller, id, ({ row }) => ({
    row: null,
    entry: entryOf('tool.removed', { ...row, changedBy: caller.key.id }, row),
  }));
}

/** What a person says of a tool, whatever its definition does. */
export function overrideTool(
  caller: Caller,
  id: string,
  override: ChangeTool['override'],
): Promise<RegisteredTool | null> {
  const wanted = override === null ? null : readOverride(override);
  return recordChange(caller, id, ({ row }, { now }) => {
    if (row.standing !== 'accepted') throw new ProblemError('tool_not_accepted', `\`${id}\` is not accepted`);
    const text = wanted === null ? null : JSON.stringify(wanted);
    if (text === row.override) return null;
    const changed = { ...row, override: text, changedAt: now, changedBy: caller.key.id };
    return {
      row: changed,
      entry: {
        kind: 'tool.overridden',
        subject: id,
        members: {
          by: caller.key.id,
          digest: row.digest,
          override: wanted === null ? null : { sensitivity: wanted.sensitivity, type: wanted.type },
        },
        sealed: wanted === null ? [] : [['measures', { ...wanted.measures }]],
      },
    };
  });
}

function readOverride({ type, sensitivity, measures }: NonNullable<ChangeTool['override']>): ToolOverride {
  if (typeof type === 'string' && canonicalAction(type) === undefined) {
    throw new ProblemError('invalid_request', `the catalogue has no action \`${type}\``, { path: 'override.type' });
  }
  return { type: type ?? null, sensitivity: sensitivity ?? null, measures: { ...measures } };
}

function anotherDefinition(id: string, digest: string): ProblemError {
  return new ProblemError('tool_changed', `what waits of \`${id}\` is \`${digest}\``, {
    path: 'digest',
    extra: { digest },
  });
}
