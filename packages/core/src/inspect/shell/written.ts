import type { InspectedPart } from '../inspection.ts';
import { part } from '../parts.ts';
import { isHarmlessDevice, pathFlags } from '../path-flags.ts';

/** Files that mean more than their content: who writes them starts programs, lets people in or erases a disk. */
const telling: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)authorized_keys2?$/, 'grant_access'],
  [/^\/etc\/(?:sudoers|passwd|shadow|group|gshadow|pam\.d|ssh\/sshd_config|doas\.conf)(?:\/|\.d|$)/, 'grant_access'],
  [/^\/(?:etc\/cron|var\/spool\/cron)/, 'execute_code'],
  [/^\/etc\/(?:ld\.so\.preload|rc\.local|init\.d|systemd|profile\.d)(?:\/|$)/, 'execute_code'],
  [/(?:^|\/)\.git\/hooks\//, 'execute_code'],
  [/^\/proc\/sysrq-trigger$/, 'control_service'],
  [/^\/(?:proc\/sys|sys)\//, 'modify_infrastructure'],
];
const disk = /^\/dev\/(?:sd|hd|vd|xvd|nvme|mmcblk|disk|mapper\/|dm-|md|loop|ram|mem|kmem|sr)/;

/** What writing a file amounts to; nothing for a device that swallows everything. */
export function written(path: string, summary: string): InspectedPart[] {
  if (isHarmlessDevice(path)) return [];
  const flags = pathFlags(path).filter((flag) => flag === 'system_path');
  if (disk.test(path)) return [part('terminate_infrastructure', summary, ['data_bearing', 'system_path'])];
  const type = telling.find(([place]) => place.test(path))?.[1] ?? 'write_file';
  return [part(type, summary, flags)];
}
