import type { Entry } from './entry.ts';
import type { Findings } from './outcome.ts';
import { isMembers, type Json, type JsonMembers } from './strict-json.ts';

/** Where an answer says what its entry says too. The first two are in every answer. */
const claims: readonly (readonly [answer: string, entry: string])[] = [
  ['decisionId', 'id'],
  ['decision', 'decision'],
  ['approvalId', 'approval.id'],
  ['riskScore', 'risk.score'],
  ['action.type', 'action.type'],
  ['policy.id', 'policy.id'],
  ['policy.set', 'policy.set'],
  ['policy.setDigest', 'policy.digest'],
];
const required: readonly string[] = ['decisionId', 'decision'];

/** A genuine receipt of one decision says nothing about another. */
export function checkAnswer(answer: JsonMembers, entry: Entry, where: string, findings: Findings): void {
  for (const [inAnswer, inEntry] of claims) {
    const said = memberAt(answer, inAnswer);
    if (said === undefined && !required.includes(inAnswer)) continue;
    checkClaim(inAnswer, said, memberAt(entry.members, inEntry), where, findings);
  }
}

export function checkClaim(
  name: string,
  said: Json | undefined,
  recorded: Json | undefined,
  where: string,
  findings: Findings,
): void {
  // what does not apply is null in an answer, and absent from an entry
  if (said !== undefined && said === (recorded ?? null)) return;
  const message = `\`${name}\` is said to be ${JSON.stringify(said)}, the entry says ${JSON.stringify(recorded)}`;
  findings.add('tampered', 'other_decision', where, message);
}

function memberAt(value: JsonMembers, path: string): Json | undefined {
  let at: Json | undefined = value;
  for (const name of path.split('.')) at = isMembers(at) && Object.hasOwn(at, name) ? at[name] : undefined;
  return at;
}
