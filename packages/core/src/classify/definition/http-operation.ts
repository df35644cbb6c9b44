import type { JsonObject } from '../../json/json.ts';

/** The HTTP operation that a tool performs. */
export interface HttpOperation {
  readonly method: string;
  readonly path: string;
  /** what is left of the tool's name without the method */
  readonly name: string;
}

/** As an importer noted it (`httpMethod`, `httpPath`), or as the name or the description says; null for any other tool. */
export function httpOperationOf(name: string, annotations: JsonObject, description: string): HttpOperation | null {
  const { httpMethod, httpPath } = annotations;
  if (typeof httpMethod === 'string') {
    return { method: httpMethod, path: typeof httpPath === 'string' ? httpPath : '', name: withoutMethod(name) };
  }
  const found = methodAndPath.exec(name);
  if (found !== null) return { method: found[1]!, path: found[2]!, name: withoutMethod(name) };
  const told = requestTold.exec(description);
  return told === null ? null : { method: told[1]!, path: told[2]!, name };
}

/** `Make a POST request to /contacts`: what generators write where an operation has no description. */
const requestTold = /\b(get|post|put|patch|delete) request to (\/[\w/{}.:-]{0,300})/i;

/** The description without the sentence that only says which request is made. */
export function withoutRequest(description: string): string {
  return description.replace(requestSentence, ' ');
}

const requestSentence =
  /\b(?:makes?|sends?|performs?) an? (?:get|post|put|patch|delete) request to \/[^\s.]{0,300}(?:\.json)?\.?/i;

const methodAndPath = /^(get|head|post|put|patch|delete)[\s_:-]*(\/.*)$/i;

/** `POST /contacts/{id}`: an operation that nobody gave a name. */
function withoutMethod(name: string): string {
  const path = methodAndPath.exec(name)?.[2];
  return path === undefined ? name : path.replace(/\{[^}]*\}|:\w+/g, '');
}

/** `/contacts/{id}`: one of them. */
export function isAboutOne({ path }: HttpOperation): boolean {
  return path.endsWith('}');
}
