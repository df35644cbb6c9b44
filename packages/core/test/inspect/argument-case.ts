import { dangerOf } from '../../src/inspect/danger-of.ts';
import { inspectHttp, type RequestArgument } from '../../src/inspect/inspect-http.ts';
import { inspectPath } from '../../src/inspect/inspect-path.ts';
import { inspectShell } from '../../src/inspect/inspect-shell.ts';
import { inspectSql } from '../../src/inspect/inspect-sql.ts';
import type { Flag, InspectedPart, Inspection } from '../../src/inspect/inspection.ts';

/** A case of `conformance/benign-arguments.yaml` and `conformance/dangerous-arguments.yaml`. */
export interface ArgumentCase {
  readonly id: string;
  readonly language: 'sql' | 'shell' | 'http' | 'path';
  readonly text?: string;
  readonly request?: RequestArgument;
  readonly expect: {
    readonly type?: string;
    readonly flags?: readonly Flag[];
    readonly records?: number | 'all';
    readonly complete?: boolean;
  };
}

/** Ordinary SQL stands in its file under the type that it amounts to, by its id. */
export function ordinarySql(file: Readonly<Record<string, Readonly<Record<string, string>>>>): ArgumentCase[] {
  return Object.entries(file).flatMap(([type, texts]) =>
    Object.entries(texts).map(([id, text]) => ({
      id,
      language: 'sql' as const,
      text,
      expect: { type, complete: true },
    })),
  );
}

export function inspectCase({ language, text = '', request = {} }: ArgumentCase): Inspection {
  switch (language) {
    case 'sql':
      return inspectSql(text, 'context.sql');
    case 'shell':
      return inspectShell(text, 'context.command');
    case 'http':
      return inspectHttp(request, 'context');
    case 'path':
      return inspectPath(text, 'context.path');
  }
}

export function mostDangerous({ parts }: Inspection): InspectedPart | undefined {
  return parts.toSorted((a, b) => dangerOf(b) - dangerOf(a))[0];
}
