/** One way in which a target broke a promise, with the smallest input found that shows it. */
export interface Finding {
  readonly target: string;
  /** the promise, and what broke it: findings that are alike in both are one */
  readonly what: string;
  readonly input: string;
  /** figures, or what was thrown */
  readonly detail: string;
}

export function renderFinding({ target, what, input, detail }: Finding): string {
  return `${target}: ${what}\n  ${detail}\n  ${JSON.stringify(input)}`;
}
