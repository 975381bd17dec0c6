import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exchange } from '../../src/host/exchange.js';
import { RefusedError } from '../../src/host/granted-reply.js';
import { decideAddress, decideUrl } from '../../src/policy/hosts.js';
import { parseManifest } from '../../src/policy/manifest.js';
import { type LoopbackServer, startServer } from './loopback-server.js';

let server: LoopbackServer;
beforeEach(async () => {
  server = await startServer((_, response) => {
    response.setHeader('content-length', 1_000_000);
    response.end();
  });
});
afterEach(() => server.close());

function send(pinned: string, method: string) {
  const { port } = server;
  const manifest = parseManifest({ allowedHosts: [`127.0.0.1:${port}`, `127.0.0.2:${port}`] }, 'test');
  const url = decideUrl(manifest, `http://127.0.0.1:${port}/`);
  if (!url.allowed) throw new Error(url.denial.rule);
  const address = decideAddress(url.grant, pinned);
  if (!address.allowed) throw new Error(address.denial.rule);
  const limits = { signal: AbortSignal.timeout(5_000), maxResponseBytes: 10 };
  return exchange(url.grant, { method }, [address.grant], limits);
}

describe('exchange', () => {
  it('sends nothing when the connection ended at another address than the pinned one', async () => {
    const failure = await send('127.0.0.2', 'GET').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RefusedError);
    expect(failure).toMatchObject({ refusal: { denial: { capability: 'allowedHosts', rule: 'private-address' } } });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.seen).toHaveLength(0);
  });

  it('holds only the body to the limit: an answer to HEAD has none, whatever length it announces', async () => {
    expect(await send('127.0.0.1', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });
});
