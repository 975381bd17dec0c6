import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { deleteGranted, readGranted, writeGranted } from '../../src/host/files.js';
import { decidePath } from '../../src/policy/paths.js';
import { INSIDE, makePathTree, OUTSIDE, type PathTree } from './path-tree.js';

const RACE_MS = 2_000;
/** On a busy machine one side may sleep for long; the race goes on until both faces of the folder were met. */
const MAX_RACE_MS = 30_000;

/**
 * Swaps a folder for a link to outside and back, as fast as it can, until told to stop. In between there is nothing
 * at the place, so a write may make a folder there; that one is moved out of the way.
 */
const FLIPPER = `
const { renameSync, symlinkSync, unlinkSync } = require('node:fs');
const { workerData: { flip, held, trash, target, stop } } = require('node:worker_threads');
let moved = 0;
const insist = (step) => {
  for (;;) {
    try { return step(); } catch { renameSync(flip, trash + moved++); }
  }
};
while (Atomics.load(stop, 0) === 0) {
  renameSync(flip, held);
  insist(() => symlinkSync(target, flip));
  unlinkSync(flip);
  insist(() => renameSync(held, flip));
  for (const endMs = performance.now() + Math.random() / 5; performance.now() < endMs; );
}`;

let tree: PathTree;
beforeEach(() => {
  tree = makePathTree();
});
afterEach(() => tree.remove());

it('lets nothing out while another process swaps a folder for a link the whole time', async () => {
  const flip = join(tree.workspace, 'flip');
  const target = join(tree.top, 'outside/flip');
  for (const [folder, content] of [
    [flip, INSIDE],
    [target, OUTSIDE],
  ] as const) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'f'), content);
    writeFileSync(join(folder, 'w'), content);
  }
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const workerData = { flip, held: join(tree.workspace, 'held'), trash: join(tree.top, 'trash-'), target, stop };
  const flipper = new Worker(FLIPPER, { eval: true, workerData });
  const seen = new Map<string, number>();
  const count = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);
  const hasMetBoth = () => seen.has('read ok') && (seen.has('read denied') || seen.has('read refused'));
  try {
    await new Promise((resolve) => flipper.once('online', resolve));
    const startMs = performance.now();
    const elapsedMs = () => performance.now() - startMs;
    while (elapsedMs() < RACE_MS || (!hasMetBoth() && elapsedMs() < MAX_RACE_MS)) {
      const read = decidePath(tree.world, 'flip/f', 'read');
      const reply = read.allowed ? readGranted(read.grant, 1_000) : undefined;
      if (reply?.status === 'ok') expect(reply.value).toBe(INSIDE);
      count(`read ${reply?.status ?? 'refused'}`);
      const write = decidePath(tree.world, 'flip/w', 'write');
      count(`write ${write.allowed ? writeGranted(write.grant, 'written').status : 'refused'}`);
      const create = decidePath(tree.world, 'flip/new', 'write');
      if (create.allowed) count(`create ${writeGranted(create.grant, 'written').status}`);
      const remove = decidePath(tree.world, 'flip/new', 'delete');
      if (remove.allowed) count(`delete ${deleteGranted(remove.grant).status}`);
    }
  } finally {
    Atomics.store(stop, 0, 1);
    await new Promise((resolve) => flipper.once('exit', resolve));
  }
  console.log(Object.fromEntries(seen));
  expect(readdirSync(target).sort()).toEqual(['f', 'w']);
  for (const name of ['f', 'w']) expect(readFileSync(join(target, name), 'utf8')).toBe(OUTSIDE);
  expect(hasMetBoth()).toBe(true);
});
