import type { Row } from '../report/row.ts';

/** How long and how often is measured. */
export interface Settings {
  readonly rounds: number;
  /** of load for each cell */
  readonly seconds: number;
  readonly connections: readonly number[];
  /** of every server, for the median start */
  readonly starts: number;
  readonly idleSeconds: number;
  readonly engineMs: number;
  readonly ruleCounts: readonly number[];
  /** entries in the logs that are compared, ascending */
  readonly logSizes: readonly number[];
  /** short entries in the long log */
  readonly bulkEntries: number;
}

export interface Section {
  /** as `--only` names it */
  readonly name: string;
  readonly title: string;
  /** what its ratios are to: `Ratios are …` */
  readonly ratioTo: string;
  /** Servers that it leaves running are stopped after it. */
  run(settings: Settings, progress: (step: string) => void): Promise<readonly Row[]>;
}

export interface SectionResult extends Pick<Section, 'name' | 'title' | 'ratioTo'> {
  readonly rows: readonly Row[];
  /** why it has no rows, where it could not be measured */
  readonly failure: string | null;
  readonly seconds: number;
}
