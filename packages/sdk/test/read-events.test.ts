import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvents, type ServerEvent } from '../src/freeze/read-events.ts';

async function read(...chunks: readonly Uint8Array[]): Promise<ServerEvent[]> {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const events: ServerEvent[] = [];
  for await (const event of readEvents(stream, () => {})) events.push(event);
  return events;
}

const text = (value: string) => new TextEncoder().encode(value);

describe('an event stream', () => {
  it('is read event by event', async () => {
    const stream =
      ': hello\nretry: 1000\n\nevent: freeze\ndata: {"a":1}\nid: 7\n\nevent:release\ndata:x\ndata: y\n\ndata\n\nevent: lost\n\n';
    expect(await read(text(stream))).toEqual([
      { event: 'freeze', data: '{"a":1}' },
      { event: 'release', data: 'x\ny' },
      { event: 'message', data: '' },
    ]);
  });

  it('is the same however it is cut into pieces, and whatever ends its lines', async () => {
    const expected = [
      { event: 'freeze', data: '{"reason":"größer 😀"}' },
      { event: 'release', data: 'a\nb' },
    ];
    const stream = 'event: freeze\ndata: {"reason":"größer 😀"}\n\n: comment\n\nevent: release\ndata: a\ndata: b\n\n';
    const cuts = fc.array(fc.nat({ max: 120 }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(cuts, fc.constantFrom('\n', '\r\n', '\r'), async (places, end) => {
        // a lone carriage return at the very end waits for its other half
        const bytes = text(`${stream.replaceAll('\n', end)}: more`);
        const edges = [...new Set([0, ...places.filter((place) => place < bytes.length), bytes.length])].sort(
          (a, b) => a - b,
        );
        const chunks = edges.slice(1).map((edge, index) => bytes.slice(edges[index], edge));
        expect(await read(...chunks)).toEqual(expected);
      }),
    );
  });

  it('has no line that never ends', async () => {
    await expect(read(text(`data: ${'x'.repeat(1_000_001)}`))).rejects.toThrow('longer than 1000000');
  });
});
