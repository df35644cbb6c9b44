/** A JSON value (RFC 8259) as parsed: numbers are IEEE doubles that lost no precision on the way in. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

/** A JSON object with unique member names. */
export interface JsonObject {
  readonly [member: string]: JsonValue;
}

/** SHA-256 of `bytes` (32 bytes). The caller brings it, so that core stays free of any runtime's crypto. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
