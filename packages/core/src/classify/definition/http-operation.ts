import type { JsonObject } from '../../json/json.ts';

/** The HTTP operation that a tool performs. */
export interface HttpOperation {
  readonly method: string;
  readonly path: string;
  /** what is left of the tool's name without the method */
  readonly name: string;
}

/** As an importer noted it (`httpMethod`, `httpPath`), or as the name says; null for any other tool. */
export function httpOperationOf(name: string, annotations: JsonObject): HttpOperation | null {
  const { httpMethod, httpPath } = annotations;
  if (typeof httpMethod === 'string') {
    return { method: httpMethod, path: typeof httpPath === 'string' ? httpPath : '', name: withoutMethod(name) };
  }
  const found = methodAndPath.exec(name);
  return found === null ? null : { method: found[1]!, path: found[2]!, name: withoutMethod(name) };
}

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
