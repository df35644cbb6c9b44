import type { Flag } from '../inspection.ts';

/** A tool whose verbs say what it does: `git push`, `docker compose up`. */
export interface VerbTable {
  /** options before or between the verbs that take the next word */
  readonly valueOptions: ReadonlySet<string>;
  /** options before or between the verbs that take nothing */
  readonly plainOptions: ReadonlySet<string>;
  readonly verbs: ReadonlyMap<string, string>;
  /** `push --force`: verb and option together mean something else; `*` stands for every verb */
  readonly options: ReadonlyMap<string, string>;
  /** words or options that add a flag: `delete pvc`, `down --volumes` */
  readonly flags: ReadonlyMap<string, Flag>;
  /** nothing but the tool's name */
  readonly alone: string;
}

interface Written {
  readonly valueOptions?: string;
  readonly plainOptions?: string;
  /** verbs by type, separated by commas */
  readonly verbs: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, string>>;
  readonly flags?: Readonly<Record<string, Flag>>;
  readonly alone?: string;
}

export function table(written: Written): VerbTable {
  const words = (text = '') => new Set(text.split(' ').filter((word) => word !== ''));
  const verbs = Object.entries(written.verbs).flatMap(([type, names]) =>
    names.split(',').map((name): [string, string] => [name.trim(), type]),
  );
  return {
    valueOptions: words(written.valueOptions),
    plainOptions: words(`--help --version -h ${written.plainOptions ?? ''}`),
    verbs: new Map(verbs),
    options: new Map(Object.entries(written.options ?? {})),
    flags: new Map(Object.entries(written.flags ?? {})),
    alone: written.alone ?? 'inspect_system',
  };
}
