import { fromUtf8 } from './bytes.ts';
import { type LogState, readState, stateAfter } from './log-state.ts';
import { readVerificationKey } from './note.ts';
import { readOptions, type VerifyOptions } from './options.ts';
import { exitCodes, type Report } from './outcome.ts';
import { renderReport } from './render-report.ts';
import { verifyFile } from './verify-file.ts';
import { type Fetch, verifyGateway } from './verify-gateway.ts';
import type { Trust } from './verify-receipt.ts';

/** What the command needs of the world. */
export interface CommandIo {
  /** The chunks of a file, `-` for standard input; throws when it cannot be read. */
  read(path: string): Iterable<Uint8Array>;
  /** Replaces a file as a whole. */
  write(path: string, text: string): void;
  exists(path: string): boolean;
  readonly fetch: Fetch;
  readonly environment: Readonly<Record<string, string | undefined>>;
  stdout(text: string): void;
  stderr(text: string): void;
}

/** The command: verifies a file or a gateway, prints what it found, returns the exit code. */
export async function runVerify(args: readonly string[], io: CommandIo): Promise<number> {
  const options = readOptions(args, io.environment);
  if ('help' in options) {
    io.stdout(options.help);
    return 0;
  }
  if ('problem' in options) return complain(io, options.problem);
  const key = options.key === null ? null : readVerificationKey(options.key);
  if (options.key !== null && key === null) return complain(io, '`--key` is not a verification key: `name+id+base64`');
  try {
    const state = loadState(options, io);
    if (state === 'unreadable') return complain(io, `\`${options.state}\` is not a state file`);
    const report = await verifySubject(options, { key, state }, io);
    io.stdout(options.json ? `${JSON.stringify(report, null, 2)}\n` : renderReport(report));
    keepState(options, report, state, io);
    return report.exitCode;
  } catch (error) {
    return complain(io, error instanceof Error ? error.message : String(error));
  }
}

function complain(io: CommandIo, message: string): number {
  io.stderr(`${message}\n`);
  return exitCodes.usage;
}

async function verifySubject(options: VerifyOptions, trust: Trust, io: CommandIo): Promise<Report> {
  if (/^https?:\/\//.test(options.subject)) {
    return verifyGateway(io.fetch, { url: options.subject, apiKey: options.apiKey }, trust);
  }
  const claim = options.decision === null ? {} : { decisionId: options.decision };
  return verifyFile(io.read(options.subject), trust, claim);
}

function loadState({ state }: VerifyOptions, io: CommandIo): LogState | null | 'unreadable' {
  if (state === null || !io.exists(state)) return null;
  const text = fromUtf8(Buffer.concat([...io.read(state)]));
  return (text === null ? null : readState(text)) ?? 'unreadable';
}

function keepState(options: VerifyOptions, report: Report, before: LogState | null, io: CommandIo): void {
  const text = options.state === null ? null : stateAfter(report, before);
  if (text !== null && options.state !== null) io.write(options.state, text);
}
