import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from '../servers/children.ts';
import { scratchDirectory } from '../servers/scratch.ts';

/** A POST that is sent again and again. */
export interface Target {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** a header that has another value in every request */
  readonly uniqueHeader?: string;
  /** other servers of the same: connections are spread over all of them */
  readonly others?: readonly string[];
}

export interface Load {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50Us: number;
  readonly p99Us: number;
  /** of the request that waited longest */
  readonly maxUs: number;
  /** answers that were not 2xx or 3xx, connections that broke, requests that took longer than 10 s */
  readonly failures: number;
}

/** Finds wrk, or installs Debian's package where this process may. */
export function requireWrk(): void {
  if (hasProgram('wrk')) return;
  if (process.getuid?.() === 0 && hasProgram('apt-get')) {
    console.error("Installing Debian's wrk, the load generator …");
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-qq', 'wrk'], { stdio: 'ignore' });
  }
  if (!hasProgram('wrk')) throw new Error('the load generator `wrk` is not in PATH: install it');
}

function hasProgram(name: string): boolean {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** Keeps that many connections busy with a target, from another process with one thread for each server. */
export async function applyLoad(target: Target, connections: number, seconds: number): Promise<Load> {
  const script = join(scratchDirectory(), 'post.lua');
  writeFileSync(script, wrkScript(target, randomUUID()));
  const threads = 1 + (target.others?.length ?? 0);
  const args = [`-t${threads}`, `-c${connections}`, `-d${seconds}s`, '--timeout', '10s', '-s', script, target.url];
  const { stdout, stderr } = await runToEnd('wrk', args);
  if (stderr !== '') throw new Error(`wrk complained: ${stderr}`);
  return parseLoad(stdout);
}

/** What wrk runs: the request, and one line of figures at the end. `runId` keeps unique headers unique across runs. */
export function wrkScript({ url, others = [], headers, body, uniqueHeader }: Target, runId: string): string {
  const assignments = Object.entries(headers).map(([name, value]) => `wrk.headers[ ${quote(name)} ] = ${quote(value)}`);
  const unique = [
    'local sent = 0',
    'request = function()',
    '  sent = sent + 1',
    `  wrk.headers[ ${quote(uniqueHeader ?? '')} ] = ${quote(`${runId}-`)} .. sent`,
    '  return wrk.format()',
    'end',
  ];
  const servers = [url, ...others].map((server) => new URL(server));
  const spread = [
    `local hosts = { ${servers.map(({ hostname }) => quote(hostname)).join(', ')} }`,
    `local ports = { ${servers.map(({ port }) => quote(port)).join(', ')} }`,
    'local threads = 0',
    'setup = function(thread)',
    '  threads = threads + 1',
    '  thread.addr = wrk.lookup(hosts[threads], ports[threads])[1]',
    'end',
  ];
  return [
    'wrk.method = "POST"',
    `wrk.body = ${quote(body)}`,
    ...assignments,
    ...(uniqueHeader === undefined ? [] : unique),
    ...(others.length === 0 ? [] : spread),
    'done = function(summary, latency)',
    '  local e = summary.errors',
    '  local failures = e.status + e.connect + e.read + e.write + e.timeout',
    '  io.write(string.format("RESULT %d %f %f %f %f %d\\n", summary.requests, summary.duration,',
    '    latency:percentile(50), latency:percentile(99), latency.max, failures))',
    'end\n',
  ].join('\n');
}

/** A Lua long string: nothing in it is an escape. Beside a bracket it needs a space, or that opens another. */
const quote = (text: string) => `[==[${text}]==]`;

/** Reads the line that the script writes. */
export function parseLoad(output: string): Load {
  const figures = /^RESULT (\d+) (\S+) (\S+) (\S+) (\S+) (\d+)$/m.exec(output)?.slice(1).map(Number);
  if (figures === undefined) throw new Error(`wrk wrote no result:\n${output}`);
  type Figures = [number, number, number, number, number, number];
  const [requests, durationUs, p50Us, p99Us, maxUs, failures] = figures as Figures;
  return { requests, perSecond: (requests / durationUs) * 1e6, p50Us, p99Us, maxUs, failures };
}
