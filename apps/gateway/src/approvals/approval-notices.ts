import type { ApprovalRow } from '../stores/store.ts';

/** more in one second are counted, not shown: a console is for people */
const shownPerSecond = 5;

/** Tells whoever looks at the gateway's console what waits for a person, and the command that answers it. */
export function createApprovalNotices(
  now: () => number,
  print: (text: string) => void,
): (approval: ApprovalRow) => void {
  let second = 0;
  let count = 0;
  return (approval) => {
    const current = Math.floor(now() / 1_000);
    if (current !== second) {
      if (count > shownPerSecond) print(`  … and ${count - shownPerSecond} more: npx runplane approvals ls`);
      second = current;
      count = 0;
    }
    count += 1;
    if (count <= shownPerSecond) print(noticeOf(approval));
  };
}

function noticeOf({ id, card, expiresAt }: ApprovalRow): string {
  const { action, riskScore, severity } = JSON.parse(card) as {
    action: { type: string; target: string; agent: string | null };
    riskScore: number;
    severity: string;
  };
  const who = action.agent === null ? '' : ` by ${inert(action.agent)}`;
  const until = new Date(expiresAt).toISOString();
  return [
    `  waiting for a person: ${action.type} on ${inert(action.target)}${who} (${severity} risk ${riskScore}, until ${until})`,
    `    npx runplane approvals approve ${id}     or: deny ${id}`,
  ].join('\n');
}

/** What an agent wrote, unable to move the cursor, change colours or reorder the line. */
function inert(text: string): string {
  const shown = text.length > 80 ? `${text.slice(0, 80)}… (${text.length} characters)` : text;
  return JSON.stringify(shown).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu,
    (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );
}
