/** One event of a server-sent event stream. */
export interface ServerEvent {
  readonly event: string;
  readonly data: string;
}

/** A line that never ends must not take all memory. */
const longestLine = 1_000_000;

/** The events of a stream (WHATWG HTML §9.2.6). `onHeard` is called for every piece that arrives, comments too. */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
  onHeard: () => void,
): AsyncGenerator<ServerEvent, void, undefined> {
  let event = '';
  let data: string[] = [];
  for await (const line of readLines(body, onHeard)) {
    if (line !== '') {
      const [, field = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
      if (field === 'event') event = value;
      if (field === 'data') data.push(value);
      continue;
    }
    if (data.length > 0) yield { event: event || 'message', data: data.join('\n') };
    event = '';
    data = [];
  }
}

async function* readLines(
  body: ReadableStream<Uint8Array>,
  onHeard: () => void,
): AsyncGenerator<string, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      onHeard();
      rest += decoder.decode(value, { stream: true });
      // a carriage return at the end may be the first half of a line's end
      const lines = rest.split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      if (rest.length > longestLine)
        throw new Error(`a line of the event stream is longer than ${longestLine} characters`);
      yield* lines;
    }
  } finally {
    // whoever stops listening leaves nothing that goes on reading
    reader.cancel().catch(() => {});
  }
}
