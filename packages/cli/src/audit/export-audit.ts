import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { CommandFailure } from '../command-failure.ts';
import type { Gateway } from '../connection/gateway.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { inertJson } from '../terminal/inert-text.ts';

export interface ExportOptions {
  readonly output?: string;
  readonly openings?: boolean;
  readonly json?: boolean;
}

/** The export as the gateway streams it, byte by byte: the verifier takes no other spelling. */
export async function exportAudit(options: ExportOptions, gateway: Gateway, session: Session): Promise<ExitCode> {
  const { terminal, workingDirectory } = session;
  const path = `/api/v1/audit/export?openings=${options.openings === true}`;
  const { body } = await gateway({ path, headers: { accept: 'application/x-ndjson' }, timeoutMs: null });
  if (body === null) throw new CommandFailure('the gateway sent no export');
  const stream = Readable.fromWeb(body as ReadableStream<Uint8Array>);
  if (options.output === undefined) {
    await pipeline(stream, terminal.stdout, { end: false, signal: session.signal });
    return exitCodes.ok;
  }
  const bytes = await writeWhole(stream, resolve(workingDirectory, options.output), session.signal);
  if (options.json === true) terminal.out(`${inertJson({ file: options.output, bytes })}\n`);
  else
    terminal.talk(
      `wrote ${options.output} (${bytes} bytes); check it with \`runplane audit verify ${options.output} --key …\`\n`,
    );
  return exitCodes.ok;
}

/** Half an export must not pass for one. */
async function writeWhole(stream: Readable, file: string, signal: AbortSignal): Promise<number> {
  const unfinished = `${file}.part`;
  // values that entries only commit to may be among them
  const output = createWriteStream(unfinished, { mode: 0o600, flush: true });
  try {
    await pipeline(stream, output, { signal });
    await rename(unfinished, file);
    return output.bytesWritten;
  } catch (cause) {
    await rm(unfinished, { force: true });
    if (signal.aborted) throw cause;
    throw new CommandFailure(`the export was not written: ${(cause as Error).message}`, { cause });
  }
}
