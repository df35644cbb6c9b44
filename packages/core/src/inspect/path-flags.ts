import type { Flag } from './inspection.ts';
import { isSecretPath } from './path/secret-places.ts';
import { readingsOf } from './path/written-path.ts';

const systemRoots: ReadonlySet<string> = new Set(
  'etc boot bin sbin usr lib lib32 lib64 dev proc sys root efi system library'.split(' '),
);
const systemVariable: ReadonlySet<string> = new Set(['lib', 'run', 'spool']);
const harmlessDevices = /^\/dev\/(?:null|zero|full|u?random|tty|std(?:in|out|err)|fd(?:\/\d+)?)$/;

/** Whether a file path names secrets or parts of the system, in any way that it may be read. */
export function pathFlags(path: string): Flag[] {
  const readings = readingsOf(path);
  const flags: Flag[] = [];
  if (readings.some(isSecretPath)) flags.push('secret_path');
  if (readings.some(isSystemPath)) flags.push('system_path');
  return flags;
}

export function isHarmlessDevice(path: string): boolean {
  return harmlessDevices.test(path);
}

/** A disk or the memory as such: whoever reads it reads every file. */
export function isRawDevice(path: string): boolean {
  return readingsOf(path).some((reading) => rawDevices.test(reading));
}

const rawDevices =
  /^\/dev\/(?:(?:sd|hd|vd|xvd|nvme|mmcblk|disk|rdisk|dm-|md)\w*|mapper\/.+|disk\/.+|mem|kmem|port)$|^\/proc\/kcore$|^\/?physicaldrive\d+$/;

function isSystemPath(path: string): boolean {
  if (!path.startsWith('/') || harmlessDevices.test(path)) return false;
  const [, root = '', second = ''] = path.split('/');
  if (root === '' || root === '*' || root === 'windows') return true;
  return systemRoots.has(root) || (root === 'var' && systemVariable.has(second));
}
