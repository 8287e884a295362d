import { connect, type Socket } from 'node:net';

export interface Load {
  port: number;
  headers: Record<string, string>;
  /** Request bodies, sent in turn; or what makes the next one. */
  bodies: readonly string[] | (() => string);
  connections: number;
  seconds: number;
}

export interface Round {
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
}

/**
 * Keeps every connection busy with one request at a time. Written on bare sockets, because it shares the machine
 * with what it measures: a comfortable client would take a core of its own.
 */
export async function drive({ port, headers, bodies, connections, seconds }: Load): Promise<Round> {
  const latencies: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1000;
  const take = taker(bodies, (body) => requestBytes(port, headers, body));
  await Promise.all(
    Array.from({ length: connections }, () =>
      keepBusy(port, take, (ms) => {
        latencies.push(ms);
        return performance.now() < end;
      }),
    ),
  );
  latencies.sort((one, other) => one - other);
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return {
    requestsPerSecond: (latencies.length / (performance.now() - began)) * 1000,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
  };
}

function taker(bodies: Load['bodies'], toBytes: (body: string) => Buffer): () => Buffer {
  if (typeof bodies === 'function') return () => toBytes(bodies());
  const requests = bodies.map(toBytes);
  let next = 0;
  return () => requests[next++ % requests.length] as Buffer;
}

function requestBytes(port: number, headers: Record<string, string>, body: string): Buffer {
  const all = {
    host: `127.0.0.1:${port}`,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...headers,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`POST /graphql HTTP/1.1\r\n${head.join('')}\r\n${body}`);
}

/** One connection: sends, waits for the whole answer, and goes on while `told` says so. */
function keepBusy(port: number, take: () => Buffer, told: (ms: number) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let sentAt = 0;
    let received: Buffer = Buffer.alloc(0);
    let length = -1;
    const send = () => {
      sentAt = performance.now();
      received = Buffer.alloc(0);
      length = -1;
      socket.write(take());
    };
    socket.once('connect', send);
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('The server closed a connection in the middle of a round.')));
    socket.on('data', (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      if (length < 0) length = answerLength(received);
      if (length < 0 || received.length < length) return;
      if (!received.subarray(0, 15).includes(' 200 ')) {
        socket.destroy(new Error(`A request was refused: ${received.toString('utf8').slice(0, 500)}`));
        return;
      }
      if (told(performance.now() - sentAt)) return send();
      socket.removeAllListeners('close');
      socket.end();
      resolve();
    });
  });
}

/** Length of head and body together; -1 until the head is complete. */
function answerLength(received: Buffer): number {
  const headEnd = received.indexOf('\r\n\r\n');
  if (headEnd < 0) return -1;
  const head = received.subarray(0, headEnd).toString('latin1');
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error('An answer came without its length; the driver reads no chunks.');
  return headEnd + 4 + Number(length);
}
