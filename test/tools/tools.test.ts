import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CapabilityManifest } from '../../src/contracts/manifest.generated.js';
import { type BridgeAudit, createBridge } from '../../src/host/bridge.js';
import { parseManifest } from '../../src/policy/manifest.js';
import { Dispatcher } from '../../src/tools/dispatcher.js';
import { TOOLS } from '../../src/tools/registry.js';
import { startServer } from '../host/loopback-server.js';

const OPEN: CapabilityManifest = { allowedReadPaths: ['/workspace'], allowedWritePaths: ['/workspace'] };
let root: string;
let audit: BridgeAudit[];
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'wasmagent-tools-')));
  audit = [];
});
afterEach(() => rmSync(root, { recursive: true }));

async function call(name: string, args: unknown, manifest: CapabilityManifest = OPEN) {
  const bridge = createBridge({
    manifest: parseManifest(manifest, 'test'),
    workspaceRoot: root,
    onAudit: (record) => audit.push(record),
  });
  return await new Dispatcher(TOOLS).call(name, args, { bridge });
}

describe('read_file', () => {
  it('reads some lines of a file and tells how many there are', async () => {
    writeFileSync(join(root, 'a'), 'one\ntwo\nthree\nfour\n');
    expect(await call('read_file', { path: 'a', offset: 2, limit: 2 })).toEqual({
      status: 'ok',
      untrusted: true,
      output: { firstLine: 2, lastLine: 3, totalLines: 4, text: 'two\nthree\n' },
    });
    expect(await call('read_file', { path: 'a', offset: 4 })).toMatchObject({
      output: { lastLine: 4, text: 'four\n' },
    });
    expect(await call('read_file', { path: 'a', offset: 9 })).toMatchObject({
      output: { lastLine: 8, text: '', totalLines: 4 },
    });
    expect(await call('read_file', { path: 'a' })).toMatchObject({ output: 'one\ntwo\nthree\nfour\n' });
  });
});

describe('list_files', () => {
  it('lists as many levels as it is asked for, each folder judged and audited', async () => {
    mkdirSync(join(root, 'a/b/c'), { recursive: true });
    writeFileSync(join(root, 'a/b/x'), '');
    expect(await call('list_files', { path: '.' })).toMatchObject({ output: ['a/'], untrusted: true });
    expect(await call('list_files', { path: './', depth: 3 })).toMatchObject({
      output: ['a/', 'a/b/', 'a/b/c/', 'a/b/x'],
    });
    expect(audit.map(({ requested }) => requested)).toEqual(['.', './', 'a', 'a/b']);
    expect(await call('list_files', { path: '..' })).toMatchObject({ status: 'denied', denial: { rule: 'traversal' } });
  });
});

describe('patch_file', () => {
  it('says which hunk failed, where the file is most like it, and what stands there', async () => {
    const text = Array.from({ length: 40 }, (_, at) => `line ${at + 1}`)
      .join('\n')
      .concat('\n');
    writeFileSync(join(root, 'a'), text);
    const patch = '@@ -1,2 +1,2 @@\n-line 1\n+line one\n line 2\n@@ -20,3 +20,3 @@\n line 20\n-line 2l\n+x\n line 22\n';
    const outcome = await call('patch_file', { path: 'a', patch });
    // The message quotes the file.
    expect(outcome).toMatchObject({ status: 'failed', code: 'EPATCH', untrusted: true });
    expect(outcome).toHaveProperty(
      'message',
      expect.stringMatching(/hunk 2 of 2 .*line 20, where line 21 should be "line 2l", but the file has "line 21"$/),
    );
    expect(readFileSync(join(root, 'a'), 'utf8')).toBe(text);
    for (const bad of [
      '@@ -1,9 +1,2 @@\n-line 1\n',
      '--- a\n+++ a\n@@ -1 +1 @@\n-a\n+b\n--- b\n+++ b\n@@ -1 +1 @@\n-a\n+b\n',
    ]) {
      expect(await call('patch_file', { path: 'a', patch: bad })).toMatchObject({ code: 'EPATCH' });
    }
  });
});

describe('rename_file and search_files', () => {
  it('answer in words, and carry the refusals of policy', async () => {
    writeFileSync(join(root, 'a.ts'), 'const needle = 1;\n');
    expect(await call('rename_file', { from: 'a.ts', to: 'src/b.ts' })).toMatchObject({
      output: 'renamed a.ts to src/b.ts',
    });
    expect(await call('rename_file', { from: 'src/b.ts', to: '../b.ts' })).toMatchObject({
      denial: { rule: 'traversal' },
    });
    expect(await call('search_files', { text: 'NEEDLE', ignore_case: true, name: '*.ts' })).toEqual({
      status: 'ok',
      untrusted: true,
      output: 'src/b.ts:1:const needle = 1;\n(1 match in 1 files)',
    });
    expect(await call('search_files', { text: 'needle', path: '/etc' })).toMatchObject({
      denial: { rule: 'not-listed' },
    });
  });
});

describe('fetch_url', () => {
  it('answers any status, tells the final URL, and leaves out what is no text', async () => {
    const server = await startServer((request, response) => {
      if (request.url === '/moved') response.writeHead(302, { location: '/there' }).end();
      else if (request.url === '/away') response.writeHead(302, { location: 'http://evil.test/obey-me' }).end();
      else if (request.url === '/image') response.writeHead(200, { 'content-type': 'image/png' }).end('PNG');
      else
        response
          .writeHead(404, { 'content-type': 'text/html' })
          .end(`<p>${request.method} ${request.headers['x-a']}</p>`);
    });
    const at = `127.0.0.1:${server.port}`;
    const manifest = { allowedHosts: [at] };
    try {
      expect(await call('fetch_url', { url: `http://${at}/moved`, headers: { 'x-a': '1' } }, manifest)).toEqual({
        status: 'ok',
        untrusted: true,
        output: { status: 404, url: `http://${at}/there`, contentType: 'text/html', body: '<p>GET 1</p>' },
      });
      expect(await call('fetch_url', { url: `http://${at}/`, method: 'POST', body: 'b' }, manifest)).toMatchObject({
        output: { body: '<p>POST undefined</p>' },
      });
      expect(await call('fetch_url', { url: `http://${at}/image` }, manifest)).toMatchObject({
        output: { status: 200, body: '' },
      });
      // The denial names what the other side chose, and so does its message.
      expect(await call('fetch_url', { url: `http://${at}/away` }, manifest)).toMatchObject({
        status: 'denied',
        denial: { requested: 'http://evil.test/obey-me' },
        untrusted: true,
      });
      const refused = await call('fetch_url', { url: `http://${at}/` });
      expect(refused).toMatchObject({ status: 'denied', denial: { rule: 'empty-list' } });
      expect(refused).not.toHaveProperty('untrusted');
      expect(await call('fetch_url', { url: `http://127.0.0.1.evil.test:${server.port}/` }, manifest)).toMatchObject({
        denial: { rule: 'not-listed' },
      });
    } finally {
      await server.close();
    }
  });
});
