import { usageFailure } from '../command-failure.ts';
import type { Gateway } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertJson } from '../terminal/inert-text.ts';
import { renderToolCard } from './render-tool-card.ts';
import { changeTool } from './tool-calls.ts';

export interface OverrideOptions {
  readonly type?: string;
  readonly sensitivity?: string;
  readonly measure?: Readonly<Record<string, string>>;
  readonly clear?: boolean;
  readonly json?: boolean;
}

/** Says what a tool is, whatever its definition says; or takes that back. */
export async function overrideTool(
  id: string,
  options: OverrideOptions,
  gateway: Gateway,
  { terminal }: Session,
): Promise<ExitCode> {
  const override = overrideOf(options);
  const { raw, value } = await changeTool(gateway, id, { method: 'PATCH', json: { override } });
  terminal.out(options.json === true ? `${inertJson(raw)}\n` : renderToolCard(value, terminal.paint));
  return exitCodes.ok;
}

function overrideOf({ type, sensitivity, measure, clear }: OverrideOptions): object | null {
  const said = {
    ...(type !== undefined && { type }),
    ...(sensitivity !== undefined && { sensitivity }),
    ...(measure !== undefined && { measures: measure }),
  };
  const saysSomething = Object.keys(said).length > 0;
  if (clear === true && saysSomething) throw usageFailure('--clear takes back all that was said: give it alone');
  if (clear === true) return null;
  if (saysSomething) return said;
  throw usageFailure('nothing is said of the tool', 'give --type, --sensitivity, --measure or --clear');
}
