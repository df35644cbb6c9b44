import type { Gateway } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertText } from '../terminal/inert-text.ts';
import { getTool, removeTool } from './tool-calls.ts';

export interface RemoveOptions {
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** Takes a tool out of the registry, once a person at a terminal has said so. */
export async function removeToolCommand(
  id: string,
  { yes, json }: RemoveOptions,
  gateway: Gateway,
  { terminal }: Session,
): Promise<ExitCode> {
  const { value: tool } = await getTool(gateway, id);
  const named = `${inertText(tool.name)} of ${inertText(tool.source)}`;
  const asks = terminal.isInteractive && yes !== true;
  if (asks && !(await terminal.confirm(`Remove ${named}, so that its calls are judged by their name again?`))) {
    terminal.talk('nothing was changed\n');
    return exitCodes.failed;
  }
  await removeTool(gateway, id);
  terminal.out(json === true ? `${JSON.stringify({ removed: true })}\n` : `removed: ${named}\n`);
  return exitCodes.ok;
}
