import { globalAgent, type RequestListener } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { type ApiFetchOptions, apiFetch, isLoopbackHost } from '../../src/host/api-fetch.js';
import { openSite } from '../../src/host/loopback-trap.js';

const OPTIONS: ApiFetchOptions = { headers: { 'x-own': '1' }, idleMs: 2_000, maxResponseBytes: 1_000 };

async function ask(
  handle: RequestListener,
  {
    init,
    host = '127.0.0.1',
    options = {},
  }: { init?: RequestInit; host?: string; options?: Partial<ApiFetchOptions> } = {},
): Promise<{ status: number; text: string; headers: Headers }> {
  await using site = await openSite(handle);
  const response = await apiFetch({ ...OPTIONS, ...options })(`http://${host}:${site.port}/p?q=1`, init);
  return { status: response.status, text: await response.text(), headers: response.headers };
}

describe('a request to an API', () => {
  it('carries the given headers and no other, whatever the library that asks would add', async () => {
    const echo: RequestListener = (request, response) => response.end(JSON.stringify(request.headers));
    const { text } = await ask(echo, { init: { method: 'POST', body: 'ü', headers: { cookie: 'a=b', 'x-own': '2' } } });
    expect(Object.keys(JSON.parse(text)).sort()).toEqual([
      'accept-encoding',
      'connection',
      'content-length',
      'host',
      'x-own',
    ]);
    expect(JSON.parse(text)).toMatchObject({ 'x-own': '1', 'content-length': '2' });
  });

  it('brings back a redirect as it is, and goes nowhere', async () => {
    let count = 0;
    const { status, headers } = await ask((_, response) => {
      count += 1;
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    expect([status, headers.get('location'), count]).toEqual([307, '/elsewhere', 1]);
  });

  it('never uses the shared agent, which the environment may point to a proxy', async () => {
    const shared = vi.spyOn(globalAgent, 'createConnection');
    try {
      expect((await ask((_, response) => response.end('direct'))).text).toBe('direct');
      expect(shared).not.toHaveBeenCalled();
    } finally {
      shared.mockRestore();
    }
  });

  it('is not ended by an answer that nobody reads', async () => {
    await using site = await openSite((_, response) => response.write('x'));
    const response = await apiFetch({ ...OPTIONS, idleMs: 30 })(`http://127.0.0.1:${site.port}/`);
    await sleep(60);
    await expect(response.text()).rejects.toMatchObject({ name: 'ApiFetchFault' });
  });

  it('asks no resolver for localhost, which is this machine', async () => {
    expect((await ask((_, response) => response.end('here'), { host: 'LOCALHOST' })).text).toBe('here');
  });

  it('ends an answer that is too large, at the byte', async () => {
    const send =
      (bytes: number): RequestListener =>
      (_, response) =>
        response.end('x'.repeat(bytes));
    expect((await ask(send(1_000))).text).toHaveLength(1_000);
    await expect(ask(send(1_001))).rejects.toMatchObject({ reason: 'too-large' });
  });

  it('ends a silent exchange, before an answer and within one', async () => {
    const options = { idleMs: 50 };
    await expect(ask(() => undefined, { options })).rejects.toMatchObject({ reason: 'idle' });
    await expect(ask((_, response) => response.write('x'), { options })).rejects.toMatchObject({ reason: 'idle' });
  });

  it('tells an answer that broke off from a whole one', async () => {
    const broken = ask((_, response) => {
      response.writeHead(200, { 'content-length': '10' });
      response.write('half', () => response.destroy());
    });
    await expect(broken).rejects.toMatchObject({ reason: 'cut' });
  });

  it.each([204, 304])('takes an answer %i without a body', async (status) => {
    expect(await ask((_, response) => response.writeHead(status).end())).toMatchObject({ status, text: '' });
  });

  it('ends when its signal fires', async () => {
    const signal = AbortSignal.timeout(20);
    await expect(ask(() => undefined, { init: { signal } })).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a host that is this machine', () => {
  it.each(['localhost', 'LocalHost', '127.0.0.1', '127.255.0.1', '[::1]', '::1'])('is %s', (host) => {
    expect(isLoopbackHost(host)).toBe(true);
  });

  it.each(['localhost.evil.io', '127.0.0.1.evil.io', '0.0.0.0', '[::]', '128.0.0.1', '10.0.0.1', 'xlocalhost', ''])(
    'is not %j',
    (host) => {
      expect(isLoopbackHost(host)).toBe(false);
    },
  );
});
