import type { Gateway } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertJson } from '../terminal/inert-text.ts';
import { renderToolCard } from './render-tool-card.ts';
import { getTool } from './tool-calls.ts';

export async function showTool(
  id: string,
  options: { readonly json?: boolean },
  gateway: Gateway,
  { terminal }: Session,
): Promise<ExitCode> {
  const { raw, value } = await getTool(gateway, id);
  terminal.out(options.json === true ? `${inertJson(raw)}\n` : renderToolCard(value, terminal.paint));
  return exitCodes.ok;
}
