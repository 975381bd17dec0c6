import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CapabilityManifest } from '../../src/contracts/manifest.generated.js';
import { type BridgeAudit, createBridge } from '../../src/host/bridge.js';
import { renameGranted } from '../../src/host/rename-granted.js';
import { parseManifest } from '../../src/policy/manifest.js';
import { decideRename } from '../../src/policy/renames.js';
import { INSIDE, makePathTree, makePipe, OUTSIDE, type PathTree } from './path-tree.js';

let tree: PathTree;
let audit: BridgeAudit[];
beforeEach(() => {
  tree = makePathTree();
  audit = [];
});
afterEach(() => tree.remove());

const ws = (name: string): string => join(tree.workspace, name);
const WS: CapabilityManifest = { allowedReadPaths: ['/workspace'], allowedWritePaths: ['/workspace'] };

const bridge = (manifest: CapabilityManifest = WS, quotas = {}) =>
  createBridge({
    manifest: parseManifest(manifest, 'test'),
    workspaceRoot: tree.workspace,
    onAudit: (record) => audit.push(record),
    quotas,
  });

async function move(from: string, to: string, overwrite = false, manifest = WS): Promise<string> {
  const reply = await bridge(manifest).renameFile(from, to, { overwrite });
  if (reply.status === 'denied') return `${reply.denial.capability} ${reply.denial.requested} ${reply.denial.rule}`;
  return reply.status === 'failed' ? reply.code : 'ok';
}

describe('a rename', () => {
  it('moves a file, makes missing folders, and is audited with both ends', async () => {
    expect(await move('a.txt', 'new/deep/b.txt')).toBe('ok');
    expect(existsSync(ws('a.txt'))).toBe(false);
    expect(readFileSync(ws('new/deep/b.txt'), 'utf8')).toBe(INSIDE);
    expect(statSync(ws('new')).mode & 0o777).toBe(0o700);
    expect(audit).toEqual([{ call: 'renameFile', requested: 'a.txt', target: 'new/deep/b.txt', status: 'ok' }]);
  });

  it('replaces nothing unless it is told to', async () => {
    writeFileSync(ws('b.txt'), 'other');
    expect(await move('a.txt', 'b.txt')).toBe('EEXIST');
    expect(readFileSync(ws('b.txt'), 'utf8')).toBe('other');
    expect(existsSync(ws('a.txt'))).toBe(true);
    expect(await move('a.txt', 'b.txt', true)).toBe('ok');
    expect(readFileSync(ws('b.txt'), 'utf8')).toBe(INSIDE);
    expect(existsSync(ws('a.txt'))).toBe(false);
  });

  it('keeps a file that is renamed to its own name, or to a second name of itself', async () => {
    expect(await move('a.txt', './a.txt')).toBe('EEXIST');
    expect(await move('a.txt', './a.txt', true)).toBe('ok');
    linkSync(ws('a.txt'), ws('second'));
    expect(await move('a.txt', 'second', true)).toBe('ok');
    expect(readFileSync(ws('second'), 'utf8')).toBe(INSIDE);
    expect(existsSync(ws('a.txt'))).toBe(false);
  });

  it('moves nothing but regular files, and onto nothing else', async () => {
    makePipe(ws('pipe'));
    expect(await move('dir', 'dir2')).toBe('EISDIR');
    expect(await move('a.txt', 'dir', true)).toBe('EISDIR');
    expect(await move('a.txt', 'dir')).toBe('EISDIR');
    expect(await move('missing', 'x')).toBe('ENOENT');
    expect(await move('lfile', 'x')).toBe('allowedWritePaths lfile not-regular');
    expect(await move('ldir', 'x')).toBe('allowedWritePaths ldir not-regular');
    expect(await move('pipe', 'x')).toMatch(/ pipe not-regular$/);
    expect(await move('a.txt', 'pipe', true)).toBe('allowedWritePaths pipe not-regular');
    expect(await move('a.txt', 'ldang')).toBe('allowedWritePaths ldang dangling-link');
    expect(lstatSync(ws('lfile')).isSymbolicLink()).toBe(true);
    expect(readFileSync(ws('a.txt'), 'utf8')).toBe(INSIDE);
  });

  it('needs write leave at both ends: denied closed, allowed open, denied beside', async () => {
    const read = { allowedReadPaths: ['/workspace'] };
    expect(await move('a.txt', 'b.txt', false, { ...read, allowedWritePaths: [] })).toBe(
      'allowedWritePaths a.txt empty-list',
    );
    const manifest = { ...read, allowedWritePaths: ['/workspace/dir'] };
    expect(await move('a.txt', 'dir/x', false, manifest)).toBe('allowedWritePaths a.txt not-listed');
    expect(await move('dir/b.txt', 'x', false, manifest)).toBe('allowedWritePaths x not-listed');
    expect(await move('dir/b.txt', 'dir-evil/x', false, manifest)).toBe('allowedWritePaths dir-evil/x not-listed');
    expect(await move('dir/b.txt', '../x', false)).toBe('allowedWritePaths ../x traversal');
    expect(await move('dir/b.txt', 'lout/x')).toBe('allowedWritePaths lout/x link-outside');
    expect(await move('loutrel/secret.txt', 'x')).toBe('allowedWritePaths loutrel/secret.txt link-outside');
    expect(await move('dir/b.txt', 'dir/sub/x', false, manifest)).toBe('ok');
  });

  it('does not bring an unreadable file into a readable place', async () => {
    const manifest = { allowedReadPaths: ['/workspace/dir'], allowedWritePaths: ['/workspace'] };
    expect(await move('a.txt', 'dir/x', false, manifest)).toBe('allowedReadPaths a.txt not-listed');
    expect(existsSync(ws('dir/x'))).toBe(false);
    expect(await move('a.txt', 'deep/x', false, manifest)).toBe('ok');
    expect(await move('deep/x', 'dir/x', true, manifest)).toBe('allowedReadPaths deep/x not-listed');
    expect(await move('dir/b.txt', 'dir/c.txt', false, manifest)).toBe('ok');
    expect(await move('dir/c.txt', 'c.txt', false, manifest)).toBe('ok');
  });

  it('never makes a canary readable, whichever names are moved', async () => {
    const names = fc.constantFrom(
      'a.txt',
      'dir/b.txt',
      'lfile',
      'loutfile',
      'lout/secret.txt',
      '../outside/secret.txt',
      'hard',
      'ldir/x',
      'new/y',
      'lchainout/z',
      'dir',
      '.',
    );
    const moves = fc.array(fc.tuple(names, names, fc.boolean()), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(moves, async (list) => {
        tree.rebuild();
        linkSync(join(tree.top, 'outside/secret.txt'), ws('hard'));
        const open = bridge();
        for (const [from, to, overwrite] of list) {
          await open.renameFile(from, to, { overwrite });
          for (const path of [from, to]) expect(await open.readFile(path)).not.toMatchObject({ value: OUTSIDE });
        }
        expect(readFileSync(join(tree.top, 'outside/secret.txt'), 'utf8')).toBe(OUTSIDE);
        expect(readdirSync(join(tree.top, 'outside'))).toHaveLength(3);
      }),
      { numRuns: 20 },
    );
  });

  it('refuses a file with a second name outside', async () => {
    linkSync(join(tree.top, 'outside/secret.txt'), ws('hard'));
    expect(await move('hard', 'x')).toBe('allowedWritePaths hard hard-link');
    expect(existsSync(ws('hard'))).toBe(true);
  });

  it('counts as a write, with the folders that it makes', async () => {
    const counted = bridge(WS, { filesWritten: 3 });
    expect(await counted.renameFile('a.txt', 'p/q/r/s.txt')).toMatchObject({ denial: { rule: 'files-written' } });
    expect(existsSync(ws('p'))).toBe(false);
    expect(await counted.renameFile('a.txt', 'p/q/s.txt')).toMatchObject({ status: 'ok' });
  });

  it('is refused when a link has taken the place of the source, or of a folder above the target, since the judgement', () => {
    const world = { ...tree.world, manifest: parseManifest(WS, 'test') };
    const judge = (from: string, to: string) => {
      const decision = decideRename(world, from, to);
      if (!decision.allowed) throw new Error(decision.denial.rule);
      return decision.grant;
    };
    const grants = judge('dir/b.txt', 'fresh/x');
    symlinkSync(join(tree.top, 'outside'), ws('fresh'));
    expect(renameGranted(grants, false)).toMatchObject({ denial: { rule: 'raced' } });
    expect(existsSync(join(tree.top, 'outside/x'))).toBe(false);
    const swapped = judge('gone', 'y');
    symlinkSync(join(tree.top, 'outside/secret.txt'), ws('gone'));
    expect(renameGranted(swapped, false)).toMatchObject({ denial: { rule: 'not-regular' } });
    expect(existsSync(ws('y'))).toBe(false);
  });

  it('answers anything that is no path without throwing', async () => {
    const anything = bridge();
    for (const to of [7, null, undefined, {}, '', '\0', 'x'.repeat(5000)]) {
      expect((await Reflect.apply(anything.renameFile, undefined, ['a.txt', to])).status).not.toBe('ok');
    }
    mkdirSync(ws('z'));
    expect(await move('a.txt', `z/${'n'.repeat(300)}`)).toBe('ENAMETOOLONG');
    expect(readFileSync(ws('a.txt'), 'utf8')).toBe(INSIDE);
  });
});
