import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deleteGranted, listGranted, readGranted, writeGranted } from '../../src/host/files.js';
import { decidePath } from '../../src/policy/paths.js';
import { IS_ALL } from '../sampled.js';
import { guestPaths } from './guest-paths.js';
import { makePathTree, OUTSIDE, type PathTree } from './path-tree.js';

const PATHS = IS_ALL ? 150_000 : 10_000;
const CHANGES = IS_ALL ? 12_000 : 3_000;

let tree: PathTree;
beforeAll(() => {
  tree = makePathTree();
});
afterAll(() => tree.remove());

describe('paths against the operating system', () => {
  it('grants no path that the system puts outside, and every path that is clean', () => {
    let granted = 0;
    let clean = 0;
    const check = (path: string): void => {
      const truth = askSystem(tree, path);
      const read = decidePath(tree.world, path, 'read');
      const list = decidePath(tree.world, path, 'list');
      expect(list.allowed).toBe(read.allowed);
      if (truth.isClean) {
        clean += 1;
        if (!read.allowed) throw new Error(`clean, but ${read.denial.rule}`);
      }
      if (!read.allowed || !list.allowed) return;
      granted += 1;
      const { realPath } = read.grant;
      if (truth.realPath !== undefined && truth.realPath !== realPath) throw new Error(`leads to ${truth.realPath}`);
      if (!isAllowed(tree, nearestReal(realPath))) throw new Error(`granted ${realPath}`);
      const content = readGranted(read.grant, 1_000);
      if (content.status === 'ok' && content.value.includes(OUTSIDE)) throw new Error('read the outside');
      const names = listGranted(list.grant);
      if (names.status === 'ok' && names.value.includes('secret.txt')) throw new Error('listed the outside');
    };
    const startedMs = performance.now();
    fc.assert(fc.property(guestPaths(tree.top), check), { numRuns: PATHS });
    console.log(`${PATHS} paths, ${granted} granted, ${clean} clean, ${Math.round(performance.now() - startedMs)} ms`);
    // Both sides of the law were really met.
    expect(granted).toBeGreaterThan(PATHS / 10);
    expect(clean).toBeGreaterThan(PATHS / 20);
  });

  it('changes nothing outside, whatever is written or deleted', () => {
    const outside = snapshotOutside(tree.top);
    let changed = 0;
    let sinceRebuild = 0;
    const check = (path: string, isDelete: boolean): void => {
      sinceRebuild += 1;
      if (isDelete) {
        const decision = decidePath(tree.world, path, 'delete');
        if (decision.allowed && deleteGranted(decision.grant).status === 'ok') changed += 1;
      } else {
        const decision = decidePath(tree.world, path, 'write');
        if (decision.allowed && writeGranted(decision.grant, 'written').status === 'ok') changed += 1;
      }
      if (sinceRebuild % 50 !== 0) return;
      expect(snapshotOutside(tree.top)).toEqual(outside);
      tree.rebuild();
    };
    fc.assert(fc.property(guestPaths(tree.top), fc.boolean(), check), { numRuns: CHANGES });
    expect(snapshotOutside(tree.top)).toEqual(outside);
    expect(changed).toBeGreaterThan(CHANGES / 20);
    console.log(`${CHANGES} writes and deletes asked for, ${changed} done`);
  });
});

/** What the system says of a guest path: where it really leads, and whether it should be granted. */
function askSystem({ top, workspace }: PathTree, path: string): { realPath: string | undefined; isClean: boolean } {
  if (/[\0-\x1f\x7f-\x9f\\]|\p{Cs}/u.test(path) || path === '') return { realPath: undefined, isClean: false };
  const names = path.split('/').filter((name) => name !== '' && name !== '.');
  const inWorkspace = !path.startsWith('/') || names[0] === 'workspace';
  const below = path.startsWith('/') && inWorkspace ? names.slice(1) : names;
  const tail = /\/\.?$/.test(path) ? '/.' : '';
  const realPath = realPathOf(inWorkspace ? `${workspace}/${below.join('/')}${tail}` : path);
  const isClean = realPath !== undefined && isAllowed({ top, workspace }, realPath);
  return { realPath, isClean };
}

function isAllowed({ top, workspace }: Pick<PathTree, 'top' | 'workspace'>, realPath: string): boolean {
  return [workspace, join(top, 'allowed')].some((root) => realPath === root || realPath.startsWith(`${root}/`));
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

/** The system's own name for the path, or for the nearest folder above it that exists. */
function nearestReal(path: string): string {
  return realPathOf(path) ?? nearestReal(dirname(path));
}

/** Names and contents of everything that is not allowed; links are names, and are not followed. */
function snapshotOutside(top: string): Record<string, string> {
  const found: Record<string, string> = { top: readdirSync(top).sort().join() };
  const folders = ['outside', 'ws-evil', 'allowed-evil'].map((name) => join(top, name));
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) folders.push(path);
      found[path] = entry.isFile() ? readFileSync(path, 'utf8') : 'no file';
    }
  }
  return found;
}
