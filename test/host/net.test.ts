import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { BridgeReply, FetchRequest, FetchResponse } from '../../src/contracts/kernel.js';
import { type FetchOptions, fetchGranted } from '../../src/host/net.js';
import { decideUrl } from '../../src/policy/hosts.js';
import { parseManifest } from '../../src/policy/manifest.js';
import { type LoopbackServer, startServer } from './loopback-server.js';

const servers: LoopbackServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(...args: Parameters<typeof startServer>): Promise<LoopbackServer> {
  const server = await startServer(...args);
  servers.push(server);
  return server;
}

function ask(
  allowedHosts: string[],
  url: string,
  request: FetchRequest = {},
  options: Partial<FetchOptions> = {},
): Promise<BridgeReply<FetchResponse>> {
  const manifest = parseManifest({ allowedHosts }, 'test');
  const decision = decideUrl(manifest, url);
  if (!decision.allowed) throw new Error(`refused: ${decision.denial.rule}`);
  return fetchGranted(decision.grant, request, { manifest, maxResponseBytes: 1_000, ...options });
}

/** `ok`, or the rule or code that stopped it. */
function outcome(reply: BridgeReply<FetchResponse>): string {
  if (reply.status === 'denied') return reply.denial.rule;
  return reply.status === 'failed' ? reply.code : 'ok';
}

describe('fetchGranted', () => {
  it('asks a listed loopback address and gives back status, headers, body and URL', async () => {
    const server = await serve((_, response) => {
      response.writeHead(201, { 'X-Two': ['a', 'b'], 'content-type': 'text/plain; charset=utf-8' });
      response.end('h\u{E9}');
    });
    const url = `http://127.0.0.1:${server.port}/a?b=1`;
    const request = { method: 'PUT', headers: { 'x-own': '1', authorization: 'token' }, body: 'h\u{E9}' };
    const reply = await ask([`127.0.0.1:${server.port}`], url, request);
    expect(reply).toMatchObject({ status: 'ok', value: { status: 201, body: 'h\u{E9}', url } });
    expect(reply).toMatchObject({ value: { headers: { 'x-two': 'a, b' } } });
    expect(server.seen).toHaveLength(1);
    expect(server.seen[0]).toMatchObject({ method: 'PUT', url: '/a?b=1', body: 'h\u{E9}' });
    expect(server.seen[0]?.headers).toMatchObject({
      host: `127.0.0.1:${server.port}`,
      'content-length': '3',
      'accept-encoding': 'identity',
      connection: 'close',
      'x-own': '1',
      authorization: 'token',
    });
    expect(server.seen[0]?.headers['transfer-encoding']).toBeUndefined();
  });

  it.each(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'])(
    'sends %s with and without a body in one frame',
    async (method) => {
      const server = await serve((_, response) => response.end('x'));
      const url = `http://127.0.0.1:${server.port}/`;
      const bodies = method === 'GET' || method === 'HEAD' ? [undefined] : [undefined, '', 'body'];
      for (const body of bodies) {
        const request = body === undefined ? { method } : { method, body };
        expect(outcome(await ask([`127.0.0.1:${server.port}`], url, request))).toBe('ok');
      }
      expect(server.seen.map(({ body }) => body)).toEqual(bodies.map((body) => body ?? ''));
      for (const { headers } of server.seen) expect(headers['transfer-encoding']).toBeUndefined();
    },
  );

  it('resolves a listed name once, and connects to the judged address only', async () => {
    const server = await serve((_, response) => response.end('hello'));
    const asked: string[] = [];
    const resolver = async (host: string) => {
      asked.push(host);
      // What a second resolution says must not matter.
      return asked.length === 1 ? ['10.255.255.1', '127.0.0.1'] : ['169.254.169.254'];
    };
    const hosts = [`name.example:${server.port}`, `127.0.0.1:${server.port}`];
    const reply = await ask(hosts, `http://Name.Example.:${server.port}/`, {}, { resolver });
    expect(outcome(reply)).toBe('ok');
    expect(asked).toEqual(['name.example']);
    expect(server.seen[0]?.headers.host).toBe(`name.example:${server.port}`);
  });

  it('denies a listed name that resolves to this machine, and sends nothing', async () => {
    const server = await serve((_, response) => response.end('secret'));
    const name = `rebind.example:${server.port}`;
    for (const addresses of [
      ['127.0.0.1'],
      ['::1'],
      ['::ffff:127.0.0.1'],
      ['0.0.0.0'],
      ['10.0.0.1', '169.254.169.254'],
    ]) {
      const reply = await ask([name], `http://${name}/`, {}, { resolver: async () => addresses });
      expect(reply).toMatchObject({
        status: 'denied',
        denial: { capability: 'allowedHosts', requested: `http://${name}/`, rule: 'private-address' },
      });
    }
    expect(server.seen).toHaveLength(0);
  });

  it('asks localhost by name when that name is listed', async () => {
    const server = await serve((_, response) => response.end('hello'));
    const reply = await ask([`localhost:${server.port}`], `http://localhost:${server.port}/`);
    expect(outcome(reply)).toBe('ok');
  });

  it('denies a redirect to what is not listed, and asks nothing there', async () => {
    const trap = await serve((_, response) => response.end('secret'));
    const server = await serve((_, response) => {
      response.writeHead(302, { location: `http://127.0.0.1:${trap.port}/steal` });
      response.end();
    });
    const reply = await ask([`127.0.0.1:${server.port}`], `http://127.0.0.1:${server.port}/`);
    expect(reply).toMatchObject({
      status: 'denied',
      denial: { capability: 'allowedHosts', requested: `http://127.0.0.1:${trap.port}/steal`, rule: 'not-listed' },
    });
    expect(server.seen).toHaveLength(1);
    expect(trap.seen).toHaveLength(0);
  });

  it('judges the address behind every redirect anew', async () => {
    const server = await serve((_, response) => {
      response.writeHead(307, { location: `http://b.example:${server.port}/` });
      response.end();
    });
    const hosts = [`127.0.0.1:${server.port}`, `b.example:${server.port}`];
    const listed = await ask(hosts, `http://127.0.0.1:${server.port}/`, {}, { resolver: async () => ['10.0.0.1'] });
    expect(outcome(listed)).toBe('private-address');
    expect(server.seen).toHaveLength(1);
  });

  it('leaves credentials and body behind when a redirect leaves the origin, and keeps them within it', async () => {
    const other = await serve((_, response) => response.end('there'));
    const server = await serve(({ url }, response) => {
      const location = url === '/start' ? '/same' : `http://127.0.0.1:${other.port}/other`;
      response.writeHead(307, { location });
      response.end();
    });
    const headers = { authorization: 'secret', cookie: 'secret', 'content-type': 'text/plain', 'x-own': '1' };
    const request = { method: 'POST', headers, body: 'form' };
    const hosts = [`127.0.0.1:${server.port}`, `127.0.0.1:${other.port}`];
    const reply = await ask(hosts, `http://127.0.0.1:${server.port}/start`, request);
    expect(reply).toMatchObject({ value: { body: 'there', url: `http://127.0.0.1:${other.port}/other` } });
    expect(server.seen[1]).toMatchObject({ method: 'POST', url: '/same', body: 'form', headers });
    expect(other.seen[0]).toMatchObject({ method: 'GET', body: '', headers: { 'x-own': '1' } });
    for (const name of ['authorization', 'cookie', 'content-type', 'content-length']) {
      expect(other.seen[0]?.headers[name]).toBeUndefined();
    }
  });

  it('follows 5 redirects, and denies the sixth', async () => {
    const server = await serve(({ url }, response) => {
      const left = Number(url.slice(1));
      if (left > 0) response.writeHead(302, { location: `/${left - 1}` });
      response.end('done');
    });
    const host = `127.0.0.1:${server.port}`;
    expect(outcome(await ask([host], `http://${host}/5`))).toBe('ok');
    expect(outcome(await ask([host], `http://${host}/6`))).toBe('too-many-redirects');
    expect(server.seen).toHaveLength(12);
  });

  it('takes a body of exactly the limit, and denies one byte more, announced or not', async () => {
    const server = await serve(({ url }, response) => {
      const [, size, isAnnounced] = url.split('/');
      if (isAnnounced === undefined) response.write('');
      response.end('x'.repeat(Number(size)));
    });
    const host = `127.0.0.1:${server.port}`;
    for (const announced of ['', '/announced']) {
      expect(outcome(await ask([host], `http://${host}/1000${announced}`))).toBe('ok');
      const reply = await ask([host], `http://${host}/1001${announced}`);
      expect(reply).toMatchObject({ denial: { capability: 'quota', rule: 'response-bytes' } });
    }
  });

  it('stops an endless body at the limit', async () => {
    let sent = 0;
    const server = await serve((_, response) => {
      const more = (): void => {
        while (!response.destroyed && sent < 1e9 && response.write('x'.repeat(65_536))) sent += 65_536;
      };
      response.on('drain', more);
      more();
    });
    const host = `127.0.0.1:${server.port}`;
    expect(outcome(await ask([host], `http://${host}/`))).toBe('response-bytes');
    expect(sent).toBeLessThan(1e8);
  });

  it('fails by code, and in time, when the server is silent, slow or trickling, or the resolver hangs', async () => {
    const timers: NodeJS.Timeout[] = [];
    const server = await serve(({ url }, response) => {
      if (url === '/silent') return;
      response.write('a');
      if (url === '/trickle') timers.push(setInterval(() => response.write('a'), 10));
    });
    const host = `127.0.0.1:${server.port}`;
    const startedMs = performance.now();
    for (const path of ['silent', 'slow', 'trickle']) {
      expect(outcome(await ask([host], `http://${host}/${path}`, {}, { timeoutMs: 150 }))).toBe('ETIMEDOUT');
    }
    const resolver = () => new Promise<string[]>(() => undefined);
    expect(outcome(await ask(['a.example'], 'http://a.example/', {}, { timeoutMs: 150, resolver }))).toBe('ETIMEDOUT');
    for (const timer of timers) clearInterval(timer);
    expect(performance.now() - startedMs).toBeLessThan(3_000);
  });

  it('fails by code, and never as a denial, when nobody listens or the name does not exist', async () => {
    const server = await serve((_, response) => response.end());
    const host = `127.0.0.1:${server.port}`;
    await server.close();
    const refused = await ask([host], `http://${host}/`);
    expect(refused).toMatchObject({ status: 'failed', code: 'ECONNREFUSED' });
    const nobody = async () => [];
    expect(outcome(await ask(['a.example'], 'http://a.example/', {}, { resolver: nobody }))).toBe('ENOTFOUND');
    const broken = async () => {
      throw Object.assign(new Error('getaddrinfo for /etc/hosts'), { code: 'EAI_AGAIN' });
    };
    const failed = await ask(['a.example'], 'http://a.example/', {}, { resolver: broken });
    expect(failed).toMatchObject({ status: 'failed', code: 'EAI_AGAIN' });
    expect(JSON.stringify(failed)).not.toContain('/etc/hosts');
  });

  it('fails by code on answers that are no HTTP, cut short, or change the protocol', async () => {
    const answers = [
      ['SSH-2.0-OpenSSH\r\n', /^HPE_/],
      ['HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc', /^ECONNRESET$/],
      ['HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n', /^ECONNRESET$/],
      ['', /^ECONNRESET$/],
      [`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`, /^HPE_HEADER_OVERFLOW$/],
    ] as const;
    for (const [answer, code] of answers) {
      const server = createServer((socket) => {
        socket.on('error', () => undefined);
        socket.once('data', () => socket.end(answer));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      const host = `127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
      expect(outcome(await ask([host], `http://${host}/`))).toMatch(code);
      server.close();
    }
  });

  it('gives the names of prototypes that a server sends as plain headers', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, ['__proto__', 'x', 'constructor', 'y']);
      response.end();
    });
    const host = `127.0.0.1:${server.port}`;
    const reply = await ask([host], `http://${host}/`);
    if (reply.status !== 'ok') throw new Error(reply.status);
    expect(Object.entries(reply.value.headers)).toEqual(
      expect.arrayContaining([
        ['__proto__', 'x'],
        ['constructor', 'y'],
      ]),
    );
  });
});
