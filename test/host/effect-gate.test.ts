import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBridge, openBridge } from '../../src/host/bridge.js';
import type { EffectGate, GrantedEffect } from '../../src/host/effect-gate.js';
import { deny } from '../../src/policy/decision.js';
import { parseManifest } from '../../src/policy/manifest.js';
import { startServer } from './loopback-server.js';
import { INSIDE, makePathTree, type PathTree } from './path-tree.js';

let tree: PathTree;
let asked: GrantedEffect[];
beforeEach(() => {
  tree = makePathTree();
  asked = [];
});
afterEach(() => tree.remove());

const WORKSPACE = { allowedReadPaths: ['/workspace'], allowedWritePaths: ['/workspace'] };
const record: EffectGate = async (effect) => {
  asked.push(effect);
  return undefined;
};
const refuse: EffectGate = async (effect) => {
  asked.push(effect);
  return deny('approval', effect.requested, 'rejected');
};

function gated(gate: EffectGate, manifest: object = WORKSPACE, quotas = {}) {
  return createBridge({ manifest: parseManifest(manifest, 'test'), workspaceRoot: tree.workspace, gate, quotas });
}

describe('the gate of a bridge', () => {
  it('stops what policy granted: nothing is written, deleted or sent', async () => {
    let requests = 0;
    const server = await startServer((_, response) => {
      requests += 1;
      response.end();
    });
    const host = `127.0.0.1:${server.port}`;
    const bridge = gated(refuse, { ...WORKSPACE, allowedHosts: [host] });
    const denied = { status: 'denied', denial: { capability: 'approval', rule: 'rejected' } };
    try {
      expect(await bridge.writeFile('new/x.txt', 'x')).toMatchObject(denied);
      expect(await bridge.deleteFile('a.txt')).toMatchObject(denied);
      expect(await bridge.fetch(`http://${host}/`, { method: 'POST', body: 'x' })).toMatchObject(denied);
    } finally {
      await server.close();
    }
    expect(asked.map(({ op }) => op)).toEqual(['write', 'delete', 'fetch']);
    expect(existsSync(join(tree.workspace, 'new'))).toBe(false);
    expect(readFileSync(join(tree.workspace, 'a.txt'), 'utf8')).toBe(INSIDE);
    expect(requests).toBe(0);
  });

  it('is told both ends of a rename, and stops it', async () => {
    symlinkSync('.git', join(tree.workspace, 'docs'));
    mkdirSync(join(tree.workspace, '.git'));
    const bridge = gated(refuse);
    expect(await bridge.renameFile('a.txt', 'docs/config')).toMatchObject({ denial: { capability: 'approval' } });
    expect(asked).toMatchObject([
      {
        op: 'rename',
        paths: ['a.txt', 'docs/config'],
        realPaths: ['/workspace/a.txt', '/workspace/dir/hardin', '/workspace/.git/config'],
      },
    ]);
    expect(existsSync(join(tree.workspace, 'a.txt'))).toBe(true);
    expect(await gated(record).renameFile('a.txt', 'b.txt')).toMatchObject({ status: 'ok' });
  });

  it('is shown what a rename moves and what it replaces, and the text only of what may be read', async () => {
    const digest = (text: string) => createHash('sha256').update(text).digest('hex');
    writeFileSync(join(tree.workspace, 'old.txt'), 'old');
    writeFileSync(join(tree.workspace, 'bytes'), Buffer.from([0xff, 0]));
    writeFileSync(join(tree.workspace, 'long.txt'), `x${'é'.repeat(200_000)}`);
    await gated(refuse).renameFile('a.txt', 'old.txt', { overwrite: true });
    await gated(refuse).renameFile('a.txt', 'old.txt');
    await gated(refuse).renameFile('bytes', 'b');
    await gated(refuse).renameFile('long.txt', 'b');
    const unread = { ...WORKSPACE, allowedReadPaths: [] };
    await gated(refuse, unread).renameFile('a.txt', 'old.txt', { overwrite: true });
    const looks = asked.map((effect) => effect.lookAtMoved?.());
    const moved = { bytes: INSIDE.length, sha256: digest(INSIDE), isWhole: true };
    const replaced = { bytes: 3, sha256: digest('old'), isWhole: true };
    expect(looks[0]).toEqual({
      pin: digest(INSIDE),
      moved: { ...moved, text: INSIDE },
      replaced: { ...replaced, text: 'old' },
    });
    expect(looks[1]?.replaced).toBeUndefined();
    expect(looks[2]?.moved).not.toHaveProperty('text');
    expect(looks[3]?.moved).toMatchObject({ isWhole: false, text: `x${'é'.repeat(131_071)}` });
    expect(looks[4]).toEqual({ pin: digest(INSIDE), moved, replaced });
  });

  it('is not asked about what only reads', async () => {
    const server = await startServer((_, response) => response.end('ok'));
    const host = `127.0.0.1:${server.port}`;
    const bridge = gated(refuse, { ...WORKSPACE, allowedHosts: [host] });
    try {
      for (const method of ['GET', 'HEAD', 'get']) {
        expect(await bridge.fetch(`http://${host}/`, { method })).toMatchObject({ status: 'ok' });
      }
    } finally {
      await server.close();
    }
    expect(await bridge.readFile('a.txt')).toMatchObject({ status: 'ok' });
    expect(await bridge.listFiles('.')).toMatchObject({ status: 'ok' });
    expect(asked).toEqual([]);
  });

  it('is not asked about what policy or a quota refuses, or what is no request', async () => {
    const bridge = gated(record, { ...WORKSPACE, allowedHosts: ['127.0.0.1:1'] }, { bytesWritten: 4 });
    await bridge.writeFile('/etc/hosts', 'x');
    await bridge.deleteFile('/etc/hosts');
    await bridge.writeFile('b.txt', 'too long');
    await bridge.fetch('http://example.com/', { method: 'POST' });
    await bridge.fetch('http://127.0.0.1:1/', { method: 'POST', headers: { host: 'x' } });
    expect(asked).toEqual([]);
  });

  it('is told where a path leads: through links, and by every other name of the file', async () => {
    writeFileSync(join(tree.workspace, '.env'), 'A=1');
    mkdirSync(join(tree.workspace, '.git/hooks'), { recursive: true });
    symlinkSync('.env', join(tree.workspace, 'notes.txt'));
    symlinkSync('.git', join(tree.workspace, 'docs'));
    linkSync(join(tree.workspace, '.env'), join(tree.workspace, 'twin.txt'));
    const bridge = gated(record);
    await bridge.writeFile('notes.txt', 'A=2');
    await bridge.writeFile('docs/hooks/pre-commit', 'x');
    await bridge.writeFile('twin.txt', 'A=3');
    await bridge.deleteFile('notes.txt');
    expect(asked.map(({ realPaths }) => [...realPaths].sort())).toEqual([
      ['/workspace/.env', '/workspace/twin.txt'],
      ['/workspace/.git/hooks/pre-commit'],
      ['/workspace/.env', '/workspace/twin.txt'],
      // A delete takes the link away, and not what it leads to.
      ['/workspace/notes.txt'],
    ]);
  });

  it('is shown exactly what is carried out, and what is there before', async () => {
    await gated(record).writeFile('a.txt', 'new text');
    const [effect] = asked;
    expect(effect).toMatchObject({
      call: 'writeFile',
      content: 'new text',
      args: { path: 'a.txt', content: 'new text' },
    });
    expect(Object.isFrozen(effect?.args)).toBe(true);
    expect(readFileSync(join(tree.workspace, 'a.txt'), 'utf8')).toBe('new text');
    let before: string | undefined;
    const look: EffectGate = async (found) => {
      before = found.readBefore();
      return undefined;
    };
    await gated(look).writeFile('a.txt', 'newer');
    expect(before).toBe('new text');
    await gated(look, { allowedWritePaths: ['/workspace'] }).writeFile('a.txt', 'newest');
    expect(before).toBeUndefined();
  });

  it('does not let what was approved be led elsewhere while somebody thinks about it', async () => {
    mkdirSync(join(tree.workspace, 'out'));
    const swap: EffectGate = async () => {
      symlinkSync('.env', join(tree.workspace, 'plain.txt'));
      return undefined;
    };
    const reply = await gated(swap).writeFile('plain.txt', 'x');
    expect(reply).toMatchObject({ status: 'denied', denial: { rule: 'raced' } });
    expect(existsSync(join(tree.workspace, '.env'))).toBe(false);
  });

  it('can differ for each who is handed the same bridge; the quotas are shared', async () => {
    const open = openBridge({
      manifest: parseManifest(WORKSPACE, 'test'),
      workspaceRoot: tree.workspace,
      quotas: { hostCalls: 2 },
    });
    expect(await open(refuse).writeFile('b.txt', 'x')).toMatchObject({ denial: { rule: 'rejected' } });
    expect(await open(undefined).writeFile('b.txt', 'x')).toMatchObject({ status: 'ok' });
    expect(await open(undefined).writeFile('b.txt', 'x')).toMatchObject({ denial: { rule: 'host-calls' } });
  });
});
