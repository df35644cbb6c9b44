import type { Inspection } from './inspection.ts';
import { incomplete, part } from './parts.ts';
import { isRawDevice, pathFlags } from './path-flags.ts';
import { refuseText } from './text-bound.ts';

/** What reading a path would disclose. */
export function inspectPath(text: string, path: string): Inspection {
  const refusal = refuseText(text);
  if (refusal !== null) return incomplete('path', path, refusal);
  const flags = pathFlags(text);
  if (isRawDevice(text)) flags.push('secret_path');
  const type = flags.includes('secret_path') ? 'read_secret' : 'read_file';
  return { language: 'path', path, complete: true, parts: [part(type, `path ${text}`, flags)], problem: null };
}
