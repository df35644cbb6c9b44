/** One thing that was looked at. */
export interface Check {
  readonly name: string;
  /** null: it could not be looked at, because something before it is wrong */
  readonly ok: boolean | null;
  readonly detail: string;
  /** what to do about it */
  readonly fix: string | null;
}

export function passed(name: string, detail: string): Check {
  return { name, ok: true, detail, fix: null };
}

export function failed(name: string, detail: string, fix: string): Check {
  return { name, ok: false, detail, fix };
}

export function skipped(name: string, detail: string): Check {
  return { name, ok: null, detail, fix: null };
}
