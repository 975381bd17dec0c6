import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CapabilityManifest } from '../../src/contracts/manifest.generated.js';
import type { ToolOutcome } from '../../src/contracts/tool.js';
import { WasmagentError } from '../../src/errors.js';
import { type BridgeAudit, type BridgeOptions, createBridge } from '../../src/host/bridge.js';
import { parseManifest } from '../../src/policy/manifest.js';
import { startServer } from './loopback-server.js';
import { INSIDE, makePathTree, type PathTree } from './path-tree.js';

let tree: PathTree;
let audit: BridgeAudit[];
beforeEach(() => {
  tree = makePathTree();
  audit = [];
});
afterEach(() => tree.remove());

const WS: CapabilityManifest = { allowedReadPaths: ['/workspace'], allowedWritePaths: ['/workspace'] };

function bridge(manifest: CapabilityManifest, options: Partial<BridgeOptions> = {}) {
  return createBridge({
    manifest: parseManifest(manifest, 'test'),
    workspaceRoot: tree.workspace,
    onAudit: (record) => audit.push(record),
    ...options,
  });
}

describe('createBridge', () => {
  it('denies every call under an empty manifest, each with its own field, and audits each', async () => {
    const closed = bridge({}, { dispatch: async () => ({ status: 'ok', output: 'ran' }) });
    const replies = [
      await closed.readFile('a.txt'),
      await closed.listFiles('.'),
      await closed.writeFile('a.txt', 'x'),
      await closed.deleteFile('a.txt'),
      await closed.fetch('http://127.0.0.1/'),
      await closed.callTool('read_file', {}),
    ];
    const fields = ['allowedReadPaths', 'allowedReadPaths', 'allowedWritePaths', 'allowedWritePaths', 'allowedHosts'];
    expect(replies).toMatchObject(
      [...fields, 'extraCapabilities'].map((capability) => ({
        status: 'denied',
        denial: { capability, rule: 'empty-list' },
      })),
    );
    expect(audit.map(({ call, requested, status, denial }) => [call, requested, status, denial?.rule])).toEqual([
      ['readFile', 'a.txt', 'denied', 'empty-list'],
      ['listFiles', '.', 'denied', 'empty-list'],
      ['writeFile', 'a.txt', 'denied', 'empty-list'],
      ['deleteFile', 'a.txt', 'denied', 'empty-list'],
      ['fetch', 'http://127.0.0.1/', 'denied', 'empty-list'],
      ['callTool', 'read_file', 'denied', 'empty-list'],
    ]);
    expect(readFileSync(join(tree.workspace, 'a.txt'), 'utf8')).toBe(INSIDE);
  });

  it('opens what the manifest lists, and audits the bytes that were moved', async () => {
    const server = await startServer((_, response) => response.end('h\u{E9}llo'));
    const host = `127.0.0.1:${server.port}`;
    const open = bridge(
      { ...WS, allowedHosts: [host], extraCapabilities: ['tool:add'] },
      { dispatch: async (name, args) => ({ status: 'ok', output: [name, args] }) },
    );
    try {
      expect(await open.readFile('/workspace/a.txt')).toEqual({ status: 'ok', value: INSIDE });
      expect(await open.writeFile('new/x.txt', '\u{E9}')).toEqual({ status: 'ok', value: null });
      expect(await open.listFiles('new')).toEqual({ status: 'ok', value: ['x.txt'] });
      expect(await open.deleteFile('new/x.txt')).toEqual({ status: 'ok', value: null });
      expect(await open.fetch(`http://${host}/`)).toMatchObject({
        status: 'ok',
        value: { status: 200, body: 'h\u{E9}llo' },
      });
      expect(await open.callTool('add', { a: 1 })).toEqual({ status: 'ok', value: ['add', { a: 1 }] });
    } finally {
      await server.close();
    }
    expect(audit).toEqual([
      { call: 'readFile', requested: '/workspace/a.txt', status: 'ok', bytes: 6 },
      { call: 'writeFile', requested: 'new/x.txt', status: 'ok', bytes: 2 },
      { call: 'listFiles', requested: 'new', status: 'ok' },
      { call: 'deleteFile', requested: 'new/x.txt', status: 'ok' },
      { call: 'fetch', requested: `http://${host}/`, status: 'ok', bytes: 6 },
      { call: 'callTool', requested: 'add', status: 'ok' },
    ]);
  });

  it('denies what is nearly allowed, and fails by code in what is allowed', async () => {
    const open = bridge(WS);
    expect(await open.readFile('../ws-evil/a.txt')).toMatchObject({ denial: { rule: 'traversal' } });
    expect(await open.readFile('loutfile')).toMatchObject({ denial: { rule: 'link-outside' } });
    expect(await open.writeFile('ldang', 'x')).toMatchObject({ denial: { rule: 'dangling-link' } });
    expect(await open.readFile('hardout')).toMatchObject({ denial: { rule: 'hard-link' } });
    expect(await open.readFile('missing')).toMatchObject({ status: 'failed', code: 'ENOENT' });
    expect(await open.readFile('dir')).toMatchObject({ status: 'failed', code: 'EISDIR' });
    expect(audit.map(({ status, code }) => code ?? status)).toEqual([
      'denied',
      'denied',
      'denied',
      'denied',
      'ENOENT',
      'EISDIR',
    ]);
  });

  it('keeps host paths out of everything a guest hears', async () => {
    const open = bridge({ ...WS, allowedHosts: ['a.example'] }, { resolver: async () => ['10.0.0.1'] });
    const replies = [];
    for (const path of [
      'missing',
      'dir',
      'a.txt/x',
      'loutfile',
      'loopa',
      'hardout',
      '../x',
      'ldang',
      'x'.repeat(300),
    ]) {
      replies.push(await open.readFile(path), await open.writeFile(path, 'x'), await open.listFiles(path));
      if (path !== 'dir') replies.push(await open.deleteFile(`${path}/none`));
    }
    replies.push(await open.fetch('http://a.example/'));
    expect(JSON.stringify(replies)).not.toContain(tree.top);
    expect(JSON.stringify(audit)).not.toContain(tree.top);
  });

  it('fails with EINVAL on arguments of the wrong type, and never runs their code', async () => {
    const open = bridge(
      { ...WS, allowedHosts: ['127.0.0.1'], extraCapabilities: ['tool:add'] },
      { dispatch: async () => ({ status: 'ok', output: 'ran' }) },
    );
    const trap = {
      toString: () => {
        throw new Error('guest code ran');
      },
      [Symbol.toPrimitive]: () => {
        throw new Error('guest code ran');
      },
    };
    for (const wrong of [undefined, null, 1, true, [], ['a.txt'], {}, trap, Symbol('x'), 1n, () => 'a.txt']) {
      const as = wrong as unknown as string;
      const calls = [open.readFile(as), open.listFiles(as), open.deleteFile(as), open.writeFile(as, 'x')];
      for (const reply of await Promise.all([...calls, open.fetch(as), open.callTool(as, {})])) {
        expect(reply).toMatchObject({ status: 'failed', code: 'EINVAL' });
      }
      expect(await open.writeFile('a.txt', as)).toMatchObject({ status: 'failed', code: 'EINVAL' });
    }
    for (const wrong of [
      1,
      'GET',
      [],
      true,
      Symbol('x'),
      1n,
      () => 'GET',
      { method: trap },
      { headers: { a: trap } },
    ]) {
      const reply = await open.fetch('http://127.0.0.1/', wrong as unknown as object);
      expect(reply).toMatchObject({ status: 'failed', code: 'EINVAL' });
    }
    expect(readFileSync(join(tree.workspace, 'a.txt'), 'utf8')).toBe(INSIDE);
  });

  it('finds nothing behind the names of prototypes, as path, URL, tool or argument', async () => {
    const open = bridge(
      { ...WS, extraCapabilities: ['tool:add'] },
      { dispatch: async (_, args) => ({ status: 'ok', output: args }) },
    );
    for (const name of ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString']) {
      expect(await open.readFile(name)).toMatchObject({ status: 'failed', code: 'ENOENT' });
      expect(await open.callTool(name, {})).toMatchObject({ status: 'denied' });
      expect(await open.fetch(name)).toMatchObject({ status: 'denied' });
    }
    await open.callTool('add', JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('passes on how a tool ended, and turns one that breaks into a failure without its words', async () => {
    const denial = { capability: 'allowedReadPaths', requested: '/etc/passwd', rule: 'not-listed' } as const;
    const outcomes: Record<string, ToolOutcome> = {
      ok: { status: 'ok', output: { n: 1 }, untrusted: true },
      denied: { status: 'denied', denial, message: 'no' },
      failed: { status: 'failed', code: 'ENOENT', message: 'gone' },
    };
    const dispatch = async (name: string): Promise<ToolOutcome> => {
      const outcome = outcomes[name];
      if (outcome === undefined) throw new Error(`broke in ${tree.top}`);
      return outcome;
    };
    const extraCapabilities = ['tool:ok', 'tool:denied', 'tool:failed', 'tool:broken'];
    const open = bridge({ extraCapabilities }, { dispatch });
    expect(await open.callTool('ok', {})).toEqual({ status: 'ok', value: { n: 1 } });
    expect(await open.callTool('denied', {})).toEqual({ status: 'denied', denial, message: 'no' });
    expect(await open.callTool('failed', {})).toEqual({ status: 'failed', code: 'ENOENT', message: 'gone' });
    const broken = await open.callTool('broken', {});
    expect(broken).toMatchObject({ status: 'failed', code: 'EIO' });
    expect(JSON.stringify(broken)).not.toContain(tree.top);
    const { dispatch: _, ...nobody } = { dispatch };
    expect(await bridge({ extraCapabilities }, nobody).callTool('ok', {})).toMatchObject({
      denial: { rule: 'not-offered' },
    });
  });

  it('counts calls of every kind, wrong ones too, denies past the quota, and audits only the first of those', async () => {
    const few = bridge(WS, { quotas: { hostCalls: 3 } });
    await few.readFile('a.txt');
    await few.readFile('../x');
    await few.readFile(1 as unknown as string);
    for (let extra = 0; extra < 5; extra += 1) {
      expect(await few.readFile('a.txt')).toMatchObject({
        status: 'denied',
        denial: { capability: 'quota', requested: 'a.txt', rule: 'host-calls' },
      });
    }
    expect(audit.map(({ status }) => status)).toEqual(['ok', 'denied', 'failed', 'denied']);
    // The quota belongs to one bridge, which is one run.
    expect(await bridge(WS).readFile('a.txt')).toMatchObject({ status: 'ok' });
  });

  it('denies bytes and files past the quota before anything is made', async () => {
    const small = bridge(WS, { quotas: { bytesWritten: 5, filesWritten: 4 } });
    expect(await small.writeFile('q/1', '12345')).toMatchObject({ status: 'ok' });
    expect(await small.writeFile('q/2', '1')).toMatchObject({ denial: { capability: 'quota', rule: 'bytes-written' } });
    expect(existsSync(join(tree.workspace, 'q/2'))).toBe(false);
    expect(await small.writeFile('q/3', '')).toMatchObject({ status: 'ok' });
    expect(await small.writeFile('r/s/4', '')).toMatchObject({
      denial: { capability: 'quota', rule: 'files-written' },
    });
    expect(existsSync(join(tree.workspace, 'r'))).toBe(false);
    expect(await small.writeFile('q/5', '')).toMatchObject({ status: 'ok' });
  });

  it('holds reads and responses to their size', async () => {
    const server = await startServer((_, response) => response.end('x'.repeat(11)));
    const host = `127.0.0.1:${server.port}`;
    const small = bridge({ ...WS, allowedHosts: [host] }, { quotas: { readBytesPerFile: 5, responseBytes: 10 } });
    expect(await small.readFile('a.txt')).toMatchObject({ status: 'failed', code: 'EFBIG' });
    const reply = await small.fetch(`http://${host}/`);
    await server.close();
    expect(reply).toMatchObject({ denial: { capability: 'quota', rule: 'response-bytes' } });
  });

  it('reaches no workspace when there is none, and does not open over one that does not exist', async () => {
    const manifest = parseManifest({ allowedReadPaths: ['/workspace'] }, 'test');
    expect(await createBridge({ manifest }).readFile('a.txt')).toMatchObject({ denial: { rule: 'not-listed' } });
    expect(() => createBridge({ manifest, workspaceRoot: join(tree.top, 'none') })).toThrow(WasmagentError);
  });

  it('answers everything, whatever a guest hands over', async () => {
    const manifest = { ...WS, allowedHosts: ['a.example'], extraCapabilities: ['tool:add'] };
    const options = { quotas: { hostCalls: 1e9 }, resolver: async () => [] };
    const open = bridge(manifest, { ...options, dispatch: async () => ({ status: 'ok', output: null }) });
    const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withObjectString: true });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), anything), anything, async (first, second) => {
        const name = first as string;
        const replies = await Promise.all([
          open.readFile(name),
          open.listFiles(name),
          open.writeFile(name, second as string),
          open.fetch(name, second as object),
          open.fetch('http://a.example/', second as object),
          open.callTool(name, second),
        ]);
        for (const { status } of replies) expect(['ok', 'denied', 'failed']).toContain(status);
        for (const record of audit.splice(0)) expect(record.requested).not.toMatch(/\p{Cs}/u);
      }),
      { numRuns: 2_000 },
    );
  });
});
