import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Target {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Load {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** answers that were not 200, and connections that broke */
  readonly failures: number;
}

/** Finds wrk, or installs Debian's package where this process may. */
export function requireWrk(): void {
  if (spawnSync('wrk', ['--version']).error === undefined) return;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).error === undefined) {
    console.error("Installing Debian's wrk, the load generator …");
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-qq', 'wrk'], { stdio: 'ignore' });
  }
  if (spawnSync('wrk', ['--version']).error !== undefined) throw new Error('the benchmarks need `wrk` in PATH');
}

/** Sends the same POST again and again on so many connections, from one thread of another process. */
export async function applyLoad(target: Target, connections: number, seconds: number): Promise<Load> {
  const script = join(mkdtempSync(join(tmpdir(), 'runplane-bench-')), 'post.lua');
  const headers = Object.entries(target.headers)
    .map(([name, value]) => `wrk.headers[${JSON.stringify(name)}] = ${JSON.stringify(value)}`)
    .join('\n');
  writeFileSync(
    script,
    `wrk.method = "POST"\nwrk.body = ${luaString(target.body)}\n${headers}
done = function(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format("RESULT %f %f %f %d\\n", summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end\n`,
  );
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '10s', '-s', script, target.url];
  const output = await run('wrk', args);
  const match = /RESULT (\S+) (\S+) (\S+) (\d+)/.exec(output);
  if (match === null) throw new Error(`wrk said:\n${output}`);
  const [requestsPerSecond, p50Ms, p99Ms, failures] = match.slice(1).map(Number) as [number, number, number, number];
  return { requestsPerSecond, p50Ms, p99Ms, failures };
}

function luaString(text: string): string {
  return `[==[${text}]==]`;
}

function run(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('exit', () => resolve(output));
  });
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Each figure's median over the runs. */
export function medianLoad(loads: readonly Load[]): Load {
  return {
    requestsPerSecond: median(loads.map(({ requestsPerSecond }) => requestsPerSecond)),
    p50Ms: median(loads.map(({ p50Ms }) => p50Ms)),
    p99Ms: median(loads.map(({ p99Ms }) => p99Ms)),
    failures: loads.reduce((sum, { failures }) => sum + failures, 0),
  };
}
