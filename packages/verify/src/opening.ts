import { fromBase64, sha256 } from './bytes.ts';
import { canonical } from './canonical.ts';
import type { Entry } from './entry.ts';
import type { Findings } from './outcome.ts';
import { isMembers, type Json } from './strict-json.ts';

const domain = Buffer.from('rp.pd/1\0');

/**
 * Checks that values which are kept beside a leaf are those that it commits to. Returns how many were; what it finds
 * wrong it adds.
 */
export function checkOpenings(openings: Json, entry: Entry, where: string, findings: Findings): number {
  if (!Array.isArray(openings)) {
    findings.add('malformed', 'openings_malformed', where, 'its openings are not a list');
    return 0;
  }
  const opened = new Set<string>();
  for (const opening of openings as readonly Json[]) {
    const path = checkOpening(opening, entry, where, findings);
    if (path === null) continue;
    if (opened.has(path)) findings.add('malformed', 'opening_repeated', where, `\`${path}\` is opened twice`);
    opened.add(path);
  }
  return opened.size;
}

function checkOpening(opening: Json, entry: Entry, where: string, findings: Findings): string | null {
  const members = isMembers(opening) && Object.keys(opening).length === 3 ? opening : {};
  const { path, salt: saltText, value } = members;
  const salt = fromBase64(saltText);
  if (typeof path !== 'string' || salt?.length !== 32 || value === undefined) {
    findings.add('malformed', 'opening_malformed', where, 'an opening is not path, salt and value');
    return null;
  }
  const pathBytes = Buffer.from(path);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(pathBytes.length);
  const commitment = sha256(domain, salt, length, pathBytes, Buffer.from(canonical(value))).toString('base64');
  if (entry.commitments.get(path) === commitment) return path;
  findings.add('tampered', 'opening_wrong', where, `the value at \`${path}\` is not the one that was committed to`);
  return null;
}
