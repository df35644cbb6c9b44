import { readdirSync, readFileSync } from 'node:fs';

// Linux tells times in ticks of 1/100 s on every architecture (USER_HZ)
const tickMs = 10;

export interface ProcessTimes {
  readonly parent: number;
  /** time on a processor, in user code and in the kernel, of all the process's threads */
  readonly cpuMs: number;
}

/** Reads the line of `/proc/<pid>/stat`. The name in parentheses may itself hold parentheses and spaces. */
export function parseProcessTimes(stat: string): ProcessTimes {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // proc_pid_stat(5): the state is field 3, ppid 4, utime 14, stime 15
  const [parent, user, system] = [fields[1], fields[11], fields[12]].map(Number) as [number, number, number];
  if (![parent, user, system].every(Number.isInteger)) throw new Error(`cannot read the process times in: ${stat}`);
  return { parent, cpuMs: (user + system) * tickMs };
}

/** Processor time that these processes have used so far. */
export function cpuMsOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + (timesOf(pid)?.cpuMs ?? 0), 0);
}

/** A process and all that it started. */
export function processTree(root: number): readonly number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(pids.map((pid) => [Number(pid), timesOf(Number(pid))?.parent] as const));
  const below = (pid: number): number[] => [
    pid,
    ...[...parents].filter(([, parent]) => parent === pid).flatMap(([child]) => below(child)),
  ];
  return below(root);
}

function timesOf(pid: number): ProcessTimes | null {
  try {
    return parseProcessTimes(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return null;
  }
}

/** Resident memory of a process now. */
export function residentMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
  if (kilobytes === undefined) throw new Error(`process ${pid} has no resident memory`);
  return Number(kilobytes) / 1024;
}
