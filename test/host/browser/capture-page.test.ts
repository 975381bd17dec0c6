import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { afterEach, expect, it } from 'vitest';
import { capturePage } from '../../../src/host/browser/capture-page.js';
import { launchBrowser } from '../../../src/host/browser/launch-browser.js';
import { openDevtools } from '../../../src/host/browser/open-devtools.js';
import { findMarkedProcesses } from '../../../src/host/marked-processes.js';
import { BROWSER_HERE, describeInBrowser } from './browser-here.js';
import { useOwnTemporaryFolder } from './own-temporary-folder.js';

const PAGE = '<!doctype html><title>x</title><p style="height: 3000px">tall</p>';
const SIZE = { width: 400, height: 300 };
useOwnTemporaryFolder();
const never = new AbortController().signal;

const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});

/** Width and height in a PNG's header. */
function sizeOf(png: Buffer): [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describeInBrowser('capturePage', () => {
  it('pictures a page, the same bytes every time, and leaves no process and no profile', async () => {
    const window = await capturePage(PAGE, SIZE);
    expect(sizeOf(window.png)).toEqual([400, 300]);
    expect((await capturePage(PAGE, SIZE)).png.equals(window.png)).toBe(true);
    expect(readdirSync(tmpdir())).toEqual([]);
    expect(findMarkedProcesses(tmpdir())).toEqual([]);
  });

  it('uses a context of its own in a running browser, gives it back, and leaves the tabs there alone', async () => {
    await using browser = await launchBrowser(BROWSER_HERE ?? '');
    const client = await openDevtools(browser.endpoint, never);
    const look = async () => ({
      pages: (await client.send('Target.getTargets')).targetInfos
        .map(({ targetId, url }) => `${targetId} ${url}`)
        .sort(),
      contexts: (await client.send('Target.getBrowserContexts')).browserContextIds,
    });
    const before = await look();
    const { png } = await capturePage(PAGE, { ...SIZE, fullPage: true, endpoint: browser.endpoint });
    expect(sizeOf(png)[1]).toBeGreaterThan(3000);
    expect(await look()).toEqual(before);
    await client.close();
  });

  it('runs no script of the page and asks for nothing, even of a page that has no policy of its own', async () => {
    const asked: string[] = [];
    const trap = createServer((socket) => {
      asked.push('connected');
      socket.destroy();
    });
    await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(trap.address() as AddressInfo).port}/x.png`;
    const hostile = `<!doctype html><body style="margin:0"><img src="${url}"><script>document.body.innerHTML='<p style="height:9000px">'</script>`;
    const { height } = await capturePage(hostile, { ...SIZE, fullPage: true });
    trap.close();
    expect(asked).toEqual([]);
    expect(height).toBeLessThan(1000);
  });

  it.each([
    ['accepts and says nothing', () => undefined],
    ['ends the connection', (socket: Socket) => socket.end()],
    ['answers with something else', (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n')],
  ])('gives up on an endpoint that %s, and keeps no connection', async (_, listener) => {
    const server = createServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => undefined).resume();
      listener(socket);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const endpoint = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/devtools/browser/x`;
    await expect(capturePage(PAGE, { ...SIZE, endpoint, withinMs: 300 })).rejects.toMatchObject({
      code: 'BROWSER_UNAVAILABLE',
    });
    const open = await new Promise<number>((resolve) =>
      setTimeout(() => server.getConnections((_error, count) => resolve(count)), 50),
    );
    expect(open).toBe(0);
    server.close();
  });
});

/** The frame of a text that a server sends (RFC 6455, 5.2), for texts below 126 bytes. */
function frame(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x81, Buffer.byteLength(text)]), Buffer.from(text)]);
}

it.each([
  ['what is no JSON', '{"id":1'],
  ['null', 'null'],
  ['an event by the name error', '{"method":"error"}'],
  ['the answer to an inherited name', '{"id":"__proto__","result":{}}'],
])('an endpoint that sends %s ends as a browser that failed, and not the process', async (_, text) => {
  const server = createHttpServer().on('upgrade', (request, socket) => {
    socket.on('error', () => undefined).resume();
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64');
    const head = `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`;
    // In one piece: the message is there before the connection is given to anybody.
    socket.write(Buffer.concat([Buffer.from(head), frame(text)]));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/devtools/browser/x`;
  const before = performance.now();
  await expect(capturePage(PAGE, { ...SIZE, endpoint, withinMs: 5_000 })).rejects.toMatchObject({
    code: 'BROWSER_UNAVAILABLE',
    exit: 4,
  });
  // At once, and not when the time is over.
  expect(performance.now() - before).toBeLessThan(4_000);
  server.close();
});
