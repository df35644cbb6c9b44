import { isJsonObject, type JsonValue } from '../../../json/json.ts';

/** Whose operations they are: the host that serves them, else the document's title. */
export function sourceOf(root: JsonValue): string | null {
  if (!isJsonObject(root)) return null;
  const servers: readonly JsonValue[] = Array.isArray(root.servers) ? root.servers : [];
  const host = servers.map(hostOf).find((each) => each !== null);
  if (host !== undefined) return host;
  const title = isJsonObject(root.info) ? root.info.title : undefined;
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
}

function hostOf(server: JsonValue): string | null {
  if (!isJsonObject(server) || typeof server.url !== 'string') return null;
  const variables = isJsonObject(server.variables) ? server.variables : {};
  const url = server.url.replaceAll(/\{([^}]*)\}/g, (whole, name: string) => {
    const variable = variables[name];
    return isJsonObject(variable) && typeof variable.default === 'string' ? variable.default : whole;
  });
  // the address of one's own machine says nothing about whose the tools are
  const host = /^[a-z]+:\/\/(?:[^/?#]*@)?([^/?#:{}]+)/i.exec(url)?.[1]?.toLowerCase();
  return host === undefined || host === 'localhost' || /^[\d.]+$/.test(host) ? null : host;
}
