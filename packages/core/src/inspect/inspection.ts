/**
 * What an argument in a language of its own (SQL, shell, HTTP) turned out to mean.
 *
 * - `complete` MUST be false unless a real parser understood all of the text.
 * - `parts` MUST list every statement, command or request of it, nested ones included.
 */
export interface Inspection {
  readonly language: 'sql' | 'shell' | 'http' | 'path';
  /** where it stood: `context.sql` */
  readonly path: string;
  readonly complete: boolean;
  readonly parts: readonly InspectedPart[];
  /** why it is not complete, in one phrase; null when it is */
  readonly problem: string | null;
}

/** One statement, command or request. */
export interface InspectedPart {
  /** the canonical action type it amounts to */
  readonly type: string;
  /** how many records it touches: a count, `all` when nothing bounds it or a filter does, null when it does not apply */
  readonly records: number | 'all' | null;
  readonly flags: readonly Flag[];
  /** one phrase for the evidence: `DELETE with a filter on users` */
  readonly summary: string;
}

/** Facts about an action that policies may name (`flags` in a condition). */
export type Flag =
  | 'unbounded' // touches everything: no WHERE, a tautology, a wildcard
  | 'recursive' // removes a tree
  | 'download_into_interpreter' // curl … | sh, also by substitution, process substitution or a decoded pipe
  | 'obfuscated' // meaning hidden by encoding or indirection
  | 'metadata_address' // link-local and cloud metadata addresses
  | 'internal_address' // loopback and private ranges
  | 'open_to_world' // 0.0.0.0/0, ::/0, public access
  | 'data_bearing' // a resource that holds data: database, volume, bucket
  | 'secret_path' // keys, credentials, environment files
  | 'system_path' // /etc, /boot, devices
  | 'elevated'; // sudo and the like
