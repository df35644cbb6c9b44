import { CommandFailure } from '../../command-failure.ts';

/** A `fetch` whose answers, all together, are no longer than `maxBytes`: a server must not fill this machine's memory. */
export function boundedFetch(fetch: typeof globalThis.fetch, maxBytes: number): typeof globalThis.fetch {
  let left = maxBytes;
  return async (...request) => {
    const response = await fetch(...request);
    if (response.body === null) return response;
    const body = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          left -= chunk.length;
          if (left < 0) controller.error(new CommandFailure('it answers without end'));
          else controller.enqueue(chunk);
        },
      }),
    );
    const { status, statusText, headers } = response;
    return new Response(body, { status, statusText, headers });
  };
}
