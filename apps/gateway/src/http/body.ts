import { defaultJsonLimits, type JsonLimits, type JsonValue, parseStrictJson } from '@runplane/core';
import { type BodyDescription, bounds, ProblemError } from '@runplane/protocol';
import type { z } from 'zod';
import { parseWith } from './parse-with.ts';

/** A body as it came: text of a media type. */
export interface ReceivedBody {
  readonly mediaType: string;
  readonly text: string;
}

// a context may stand two levels down, and is to be as deep there as anywhere
const limits: JsonLimits = { ...defaultJsonLimits, depth: bounds.contextDepth + 2 };

/** What a route takes as its body, and how it is read. */
export interface Body<Content> extends BodyDescription {
  /** null: the server's own */
  readonly limitBytes: number | null;
  read(received: ReceivedBody | null): Content;
}

/** JSON that the schema parses. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema): Body<z.output<Schema>> {
  return {
    content: { 'application/json': schema },
    required: true,
    limitBytes: null,
    read: (received) => parseWith(schema, parseJson(required(received).text), ''),
  };
}

/** The same, where no body at all means `{}`. */
export function optionalJsonBody<Schema extends z.ZodType>(schema: Schema): Body<z.output<Schema>> {
  return {
    ...jsonBody(schema),
    required: false,
    read: (received) =>
      parseWith(schema, received === null || received.text === '' ? {} : parseJson(received.text), ''),
  };
}

/** JSON that the use case reads at a door of its own; the schema documents it. */
export function unreadJsonBody(
  schema: z.ZodType,
  bound: { readonly limitBytes: number | null; readonly json: JsonLimits } = { limitBytes: null, json: limits },
): Body<JsonValue> {
  return {
    content: { 'application/json': schema },
    required: true,
    limitBytes: bound.limitBytes,
    read: (received) => parseJson(required(received).text, bound.json),
  };
}

/** Text in one of the media types. */
export function textBody(mediaTypes: readonly string[], limitBytes: number): Body<ReceivedBody> {
  return {
    content: Object.fromEntries(mediaTypes.map((type) => [type, null])),
    required: true,
    limitBytes,
    read: required,
  };
}

function required(received: ReceivedBody | null): ReceivedBody {
  if (received === null) throw new ProblemError('invalid_request', 'the body is missing');
  return received;
}

function parseJson(text: string, within = limits): JsonValue {
  const parsed = parseStrictJson(text, within);
  if (parsed.ok) return parsed.value;
  const { code, path, line, column, message } = parsed;
  throw new ProblemError(code === 'too_large' ? 'body_too_large' : code, message, {
    ...(path !== '' && { path }),
    extra: { line, column },
  });
}
