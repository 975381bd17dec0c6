import { createSocket, type Socket as DatagramSocket } from 'node:dgram';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';

/** How often a port is looked for that is free for TCP and UDP alike. */
const MAX_TRIES = 20;

/** A listener on 127.0.0.1 that nobody may reach: it counts who does. */
export interface LoopbackTrap extends AsyncDisposable {
  readonly port: number;
  /** Connections (TCP) and datagrams (UDP) since the last `rearm`. */
  readonly hits: number;
  /** Starts counting anew; from now on whoever asks over HTTP is answered with this text. */
  rearm(answer: string): void;
}

/** A server on 127.0.0.1. */
export interface LoopbackSite extends AsyncDisposable {
  readonly port: number;
}

/** Opens a trap for TCP and UDP on one port. */
export async function openTrap(): Promise<LoopbackTrap> {
  let hits = 0;
  let answer = '';
  const onHit = (): void => {
    hits += 1;
  };
  for (let tries = 1; ; tries += 1) {
    const server = createServer((_request, response) => response.end(answer));
    // A connection counts before a byte is sent: reaching the trap is the effect.
    server.on('connection', onHit);
    const port = await listen(server);
    const datagrams = await bindDatagrams(port, onHit);
    if (datagrams === undefined && tries < MAX_TRIES) {
      await closeServer(server);
      continue;
    }
    if (datagrams === undefined) throw new Error('no port is free for both TCP and UDP');
    return {
      port,
      get hits() {
        return hits;
      },
      rearm(text) {
        hits = 0;
        answer = text;
      },
      async [Symbol.asyncDispose]() {
        await closeServer(server);
        await new Promise<void>((resolve) => datagrams.close(() => resolve()));
      },
    };
  }
}

/** Opens a site that answers as `handle` says. */
export async function openSite(handle: RequestListener): Promise<LoopbackSite> {
  const server = createServer(handle);
  const port = await listen(server);
  return { port, [Symbol.asyncDispose]: () => closeServer(server) };
}

function bindDatagrams(port: number, onHit: () => void): Promise<DatagramSocket | undefined> {
  const socket = createSocket('udp4', onHit);
  return new Promise((resolve) => {
    socket.once('error', () => {
      socket.close();
      resolve(undefined);
    });
    socket.bind(port, '127.0.0.1', () => {
      socket.unref();
      resolve(socket);
    });
  });
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // A pilot that is over ends, whether or not anybody closed this.
  server.unref();
  server.on('connection', (socket: Socket) => socket.on('error', () => socket.destroy()));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
