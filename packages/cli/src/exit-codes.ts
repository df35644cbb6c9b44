/** What the shell learns; `audit verify` has the verifier's own codes. */
export const exitCodes = {
  ok: 0,
  /** it did not work, or a check did not hold */
  failed: 1,
  /** the command line cannot be understood */
  usage: 2,
  /** no key, a wrong key, or a key whose role is not enough */
  unauthorized: 3,
  /** the action does not run: denied, expired, withdrawn */
  denied: 4,
  /** nobody has answered yet */
  pending: 5,
  /** a tool is uncertain, and more sensitive than the caller puts up with */
  uncertain: 6,
  /** stopped by Ctrl-C, as shells count it */
  interrupted: 130,
} as const;

export type ExitCode = number;
