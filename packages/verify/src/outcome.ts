/** What the evidence amounts to. The order of the exit codes is the order in which they were agreed, not of weight. */
export const exitCodes = {
  valid: 0,
  tampered: 1,
  usage: 2,
  incomplete: 3,
  untrusted: 4,
  fork: 5,
  malformed: 6,
  rollback: 7,
} as const;

export type Standing = keyof typeof exitCodes;

/** Heaviest first: when several things are wrong, the heaviest is the answer. */
const byWeight: readonly Standing[] = ['fork', 'tampered', 'rollback', 'malformed', 'untrusted', 'incomplete', 'usage'];

export interface Finding {
  readonly standing: Exclude<Standing, 'valid'>;
  /** stable, for programs: `leaf_not_canonical` */
  readonly code: string;
  /** `entry 17`, `checkpoint`, `line 3` */
  readonly where: string;
  readonly message: string;
}

export interface Findings {
  add(standing: Finding['standing'], code: string, where: string, message: string): void;
  readonly list: readonly Finding[];
  /** how many more there were than the list holds */
  readonly dropped: number;
  standing(): Standing;
}

const maximumFindings = 100;

/** Collects what is wrong. The list is bounded; the standing counts everything. */
export function createFindings(): Findings {
  const list: Finding[] = [];
  const seen = new Set<Standing>();
  let dropped = 0;
  return {
    list,
    get dropped() {
      return dropped;
    },
    add(standing, code, where, message) {
      seen.add(standing);
      if (list.length < maximumFindings) list.push({ standing, code, where, message });
      else dropped += 1;
    },
    standing: () => byWeight.find((standing) => seen.has(standing)) ?? 'valid',
  };
}

/** What was looked at, and what came of it. */
export interface Report {
  readonly subject: 'receipt' | 'export' | 'gateway';
  readonly standing: Standing;
  readonly exitCode: number;
  readonly origin: string | null;
  /** of the signed tree, as decimal text; null when no checkpoint could be read */
  readonly size: string | null;
  /** base64 */
  readonly root: string | null;
  /** the signed note that the evidence came with, when it could be read */
  readonly checkpoint: string | null;
  readonly entries: number;
  readonly openings: number;
  /** entries by kind */
  readonly kinds: { readonly [kind: string]: number };
  /** the keys that the checkpoint names, `name+id`; what to compare with a key received another way */
  readonly signers: readonly string[];
  readonly findings: readonly Finding[];
  readonly droppedFindings: number;
  /** two signed checkpoints of one log that cannot both be true, when there are */
  readonly fork: { readonly held: string; readonly shown: string } | null;
}
