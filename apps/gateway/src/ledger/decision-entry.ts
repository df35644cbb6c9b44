import {
  type Action,
  canonicalJson,
  environmentClass,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type ToolKnowledge,
  type ToolOverride,
} from '@runplane/core';
import type { EntryRow } from '../stores/store.ts';

/** Arguments beyond this many are committed to as one value: a leaf has a size limit. */
const maxSealedArguments = 32;

/** Names of arguments stand in the leaf; more text than this in all of them, and they are committed to with the values. */
const maxNamesLength = 4_096;

type SealedText = readonly [field: string, canonical: string];

/** An action's members as RFC 8785 text: written once for the digest, the commitments and the openings. */
export interface ActionTexts {
  readonly args: string;
  /** each argument, in canonical order */
  readonly arguments: readonly (readonly [name: string, text: string])[];
  readonly requested: string;
  readonly target: string;
  readonly environment: string;
  readonly session: string;
  readonly agent: string;
}

export function toActionTexts({ args, requested, target, environment, session, agent }: Action): ActionTexts {
  const names = Object.keys(args).sort();
  const texts = names.map((name) => [name, canonicalJson(args[name]!)] as const);
  return {
    args: `{${texts.map(([name, text]) => `${JSON.stringify(name)}:${text}`).join(',')}}`,
    arguments: texts,
    requested: JSON.stringify(requested),
    target: JSON.stringify(target),
    environment: JSON.stringify(environment),
    session: JSON.stringify(session),
    agent: JSON.stringify(agent),
  };
}

/** The values of an action that a leaf only commits to; each argument on its own, so that one can be erased or shown. */
export function sealAction(action: Action, texts: ActionTexts, digest: string): SealedText[] {
  const sealed: SealedText[] = [
    ['digest', `"${digest}"`],
    ['requested', texts.requested],
    ['target', texts.target],
  ];
  if (action.environment !== null && environmentInClear(action.environment) === null) {
    sealed.push(['environment', texts.environment]);
  }
  if (action.session !== null) sealed.push(['session', texts.session]);
  if (namesAreShown(texts)) for (const [name, text] of texts.arguments) sealed.push([`args.${name}`, text]);
  else sealed.push(['args', texts.args]);
  return sealed;
}

function namesAreShown({ arguments: list }: ActionTexts): boolean {
  return list.length <= maxSealedArguments && list.reduce((sum, [name]) => sum + name.length, 0) <= maxNamesLength;
}

/** What stands in clear of an environment: the name of a class says nothing about anyone. */
export function environmentInClear(environment: string | null): string | null {
  return environment !== null && isEnvironmentClass(environment) ? environment : null;
}

function isEnvironmentClass(environment: string): boolean {
  return environment === environmentClass(environment);
}

/** What a decision was made from, as far as it was not erased. */
export interface DecisionInputs {
  readonly action: Action;
  readonly digest: string;
  /** what was known of the tool behind it; null when nothing was */
  readonly tool: RecordedTool | null;
}

/** What a decision's classification took from the registry, but for the definitions themselves. */
export interface RecordedTool {
  readonly standing: ToolKnowledge['standing'];
  readonly drift: string | null;
  readonly definitions: readonly {
    readonly digest: string;
    readonly override: ToolOverride | null;
    readonly source: string;
  }[];
}

/** What a recorded call said of its tool; null when it said nothing, or it was erased. */
export function readToolReference({ openings }: EntryRow): {
  readonly name: string | null;
  readonly source: string | null;
  readonly digest: string | null;
} | null {
  if (openings === null) return null;
  const tool = (JSON.parse(openings) as [string, string, JsonValue][]).find(([field]) => field === 'tool')?.[2];
  if (!isJsonObject(tool)) return null;
  const text = (value: JsonValue | undefined) => (typeof value === 'string' ? value : null);
  return { name: text(tool.name), source: text(tool.source), digest: text(tool.digest) };
}

/**
 * The action of a recorded decision, from its entry and its openings; null when any of it was erased.
 *
 * @param agentName the name of the agent whose id stands in the leaf; null when it names none
 */
export function readDecisionInputs(entry: EntryRow, agentName: string | null): DecisionInputs | null {
  if (entry.openings === null) return null;
  const values = new Map<string, JsonValue>();
  for (const [field, , value] of JSON.parse(entry.openings) as [string, string, JsonValue][]) values.set(field, value);
  const clear = JSON.parse(entry.leaf) as {
    readonly environment?: string | null;
    readonly tool?: Pick<RecordedTool, 'standing'>;
  };
  const known = values.get('knowledge') as Omit<RecordedTool, 'standing'> | undefined;
  const whole = values.get('args');
  const args: Record<string, JsonValue> = isJsonObject(whole) ? { ...whole } : Object.create(null);
  for (const [field, value] of values) if (field.startsWith('args.')) args[field.slice('args.'.length)] = value;
  return {
    digest: values.get('digest') as string,
    tool: clear.tool === undefined || known === undefined ? null : { ...known, standing: clear.tool.standing },
    action: {
      requested: values.get('requested') as string,
      target: values.get('target') as string,
      args: args as JsonObject,
      agent: agentName,
      environment: (values.get('environment') as string | undefined) ?? clear.environment ?? null,
      session: (values.get('session') as string | undefined) ?? null,
    },
  };
}
