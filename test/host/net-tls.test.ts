import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiFetch } from '../../src/host/api-fetch.js';
import { fetchGranted } from '../../src/host/net.js';
import { decideUrl } from '../../src/policy/hosts.js';
import { parseManifest } from '../../src/policy/manifest.js';
import { type LoopbackServer, startServer } from './loopback-server.js';

const CLIENT = fileURLToPath(new URL('ask-tls.ts', import.meta.url));

let folder: string;
let server: LoopbackServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wasmagent-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=tls.example', '-addext', 'subjectAltName=DNS:tls.example'];
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', key];
  execFileSync('openssl', ['req', '-x509', ...newKey, ...subject, '-days', '1', '-out', cert], { stdio: 'ignore' });
  server = await startServer((_, response) => response.end('hello'), {
    key: readFileSync(key),
    cert: readFileSync(cert),
  });
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('fetchGranted over TLS', () => {
  it('fails on a certificate that nobody vouches for, also when the environment turns that check off', async () => {
    const manifest = parseManifest({ allowedHosts: [`127.0.0.1:${server.port}`] }, 'test');
    const decision = decideUrl(manifest, `https://127.0.0.1:${server.port}/`);
    if (!decision.allowed) throw new Error(decision.denial.rule);
    const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
    try {
      const reply = await fetchGranted(decision.grant, {}, { manifest, maxResponseBytes: 1_000 });
      expect(reply).toMatchObject({ status: 'failed', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
      expect(server.seen).toHaveLength(0);
    } finally {
      if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
      else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before;
    }
  });

  it('accepts a trusted certificate for the name that was granted, and for no other name behind that address', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', CLIENT, String(server.port)], {
      env: { PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: join(folder, 'cert.pem') },
    });
    expect(stdout.trim().split('\n')).toEqual(['ok', 'ERR_TLS_CERT_ALTNAME_INVALID', 'ERR_TLS_CERT_ALTNAME_INVALID']);
    expect(server.seen).toHaveLength(1);
    expect(server.seen[0]?.headers.host).toBe(`tls.example:${server.port}`);
  });
});

describe('apiFetch over TLS', () => {
  it('sends no key to a certificate that nobody vouches for, also when the environment turns that check off', async () => {
    server.seen.length = 0;
    const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
    try {
      const ask = apiFetch({ headers: { authorization: 'Bearer key' }, idleMs: 1_000, maxResponseBytes: 1_000 });
      await expect(ask(`https://127.0.0.1:${server.port}/`)).rejects.toMatchObject({
        code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
      });
      expect(server.seen).toHaveLength(0);
    } finally {
      if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
      else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before;
    }
  });
});
