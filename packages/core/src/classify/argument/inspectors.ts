import type { RequestArgument } from '../../inspect/inspect-http.ts';
import type { InspectedPart, Inspection } from '../../inspect/inspection.ts';

/** What understands arguments in a language of their own. Brought, because some of it is loaded asynchronously. */
export interface Inspectors {
  readonly inspectSql: (text: string, path: string) => Inspection;
  readonly inspectShell: (text: string, path: string) => Inspection;
  readonly inspectHttp: (request: RequestArgument, path: string) => Inspection;
  readonly inspectPath: (text: string, path: string) => Inspection;
  /** an ordinal scale: the part with the highest number decides */
  readonly dangerOf: (part: InspectedPart) => number;
}
