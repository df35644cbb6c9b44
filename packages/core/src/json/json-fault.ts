export interface JsonLimits {
  /** how deep arrays and objects may nest; a scalar alone has depth 0 */
  readonly depth: number;
  /** object members and array elements, all levels together */
  readonly members: number;
  /** takes the nearest double for a number that none holds exactly; one beyond all doubles is refused all the same */
  readonly roundsNumbers?: boolean;
}

export type JsonProblem =
  | 'invalid_json'
  | 'duplicate_key'
  | 'lone_surrogate'
  | 'number_precision'
  | 'too_deep'
  | 'too_large';

/** Why text was refused; it never leaves the parser. */
export class JsonFault extends Error {
  readonly code: JsonProblem;
  readonly path: string;
  readonly offset: number;

  constructor(code: JsonProblem, path: string, offset: number, message: string) {
    super(message);
    this.code = code;
    this.path = path;
    this.offset = offset;
  }
}
