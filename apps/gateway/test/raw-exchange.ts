import { connect } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** Writes bytes to a server as they are and reads what comes back until the server closes the connection. */
export function exchangeRaw(url: string, pieces: readonly (string | Buffer)[]): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    const received: Buffer[] = [];
    const finish = () => {
      const answer = parseAnswer(Buffer.concat(received).toString('utf8'));
      if (answer === null) reject(new Error('the connection ended without an answer'));
      else resolve(answer);
    };
    socket.on('data', (bytes) => received.push(bytes));
    // a server that has answered need not read the rest: what came before the reset counts
    socket.on('error', () => undefined);
    socket.on('close', finish);
    for (const piece of pieces) socket.write(piece);
  });
}

function parseAnswer(text: string): RawAnswer | null {
  const [head, ...rest] = text.split('\r\n\r\n');
  const status = /^HTTP\/1\.1 (\d{3})/.exec(head ?? '')?.[1];
  if (status === undefined) return null;
  const contentType = /^content-type: *(.*)$/im.exec(head!)?.[1]?.trim() ?? '';
  return { status: Number(status), contentType, body: rest.join('\r\n\r\n') };
}
