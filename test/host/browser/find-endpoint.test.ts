import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { findEndpoint, isOnThisMachine } from '../../../src/host/browser/find-endpoint.js';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const answer =
  (webSocketDebuggerUrl: unknown): RequestListener =>
  (_, response) => {
    response.end(JSON.stringify({ Browser: 'x', webSocketDebuggerUrl }));
  };

describe('isOnThisMachine', () => {
  it.each([
    'localhost:9222',
    'http://LOCALHOST:1',
    'ws://127.0.0.1:1/x',
    'http://127.9.9.9',
    'http://[::1]:1',
    'http://0x7f.1',
  ])('takes %s as local', (named) => expect(isOnThisMachine(named)).toBe(true));
  it.each([
    'http://192.0.2.1:9222',
    'http://0.0.0.0:1',
    'ws://localhost.example.com/x',
    'http://127.0.0.1.example.com',
    'http://[2001:db8::1]:1',
  ])('takes %s as another host', (named) => expect(isOnThisMachine(named)).toBe(false));
});

describe('findEndpoint', () => {
  it('asks the named address for its browser, with and without a scheme', async () => {
    const host = await serve(answer('ws://127.0.0.1:1/devtools/browser/id'));
    expect(await findEndpoint(`http://${host}`)).toBe(`ws://${host}/devtools/browser/id`);
    expect(await findEndpoint(host)).toBe(`ws://${host}/devtools/browser/id`);
  });

  it('goes nowhere else because the answer says so', async () => {
    const host = await serve(answer('ws://attacker.example:80/devtools/browser/id'));
    expect(await findEndpoint(`http://${host}`)).toBe(`ws://${host}/devtools/browser/id`);
  });

  it('takes a WebSocket address as it is', async () => {
    expect(await findEndpoint('ws://127.0.0.1:1/devtools/browser/id')).toBe('ws://127.0.0.1:1/devtools/browser/id');
  });

  it.each<[string, RequestListener]>([
    ['names no browser', answer(undefined)],
    ['is no JSON', (_, response) => response.end('<html>')],
    ['redirects', (_, response) => response.writeHead(302, { location: 'http://attacker.example/' }).end()],
    ['never ends', (_, response) => response.write('{')],
    ['is too long', (_, response) => response.end(' '.repeat(200_000))],
  ])('says that no browser is there when the answer %s', async (_, listener) => {
    const host = await serve(listener);
    await expect(findEndpoint(`http://${host}`)).rejects.toMatchObject({ code: 'BROWSER_UNAVAILABLE', exit: 4 });
  });

  it.each(['', 'ftp://localhost:9222', 'http://user:secret@localhost:9222', 'http://', 'javascript:alert(1)'])(
    'refuses %j as an address, and asks nobody',
    async (named) => {
      await expect(findEndpoint(named)).rejects.toMatchObject({ code: 'USAGE' });
    },
  );
});
