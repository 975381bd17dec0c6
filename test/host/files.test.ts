import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deleteGranted, listGranted, readGranted, writeGranted } from '../../src/host/files.js';
import type { Grant } from '../../src/policy/decision.js';
import { decidePath, type PathGrant, type PathOperation } from '../../src/policy/paths.js';
import { INSIDE, makePathTree, makePipe, OUTSIDE, type PathTree } from './path-tree.js';

const MAX_BYTES = 1_000;

let tree: PathTree;
beforeEach(() => {
  tree = makePathTree();
});
afterEach(() => tree.remove());

const ws = (name: string): string => join(tree.workspace, name);
const outside = (name: string): string => join(tree.top, 'outside', name);

function grant<O extends PathOperation>(path: string, operation: O): Grant<PathGrant<O>> {
  const decision = decidePath(tree.world, path, operation);
  if (!decision.allowed) throw new Error(`refused: ${decision.denial.rule}`);
  return decision.grant;
}

/** `ok`, or the rule or code that stopped it. */
function outcome(reply: ReturnType<typeof readGranted | typeof listGranted | typeof deleteGranted>): string {
  if (reply.status === 'denied') return reply.denial.rule;
  return reply.status === 'failed' ? reply.code : 'ok';
}

describe('readGranted', () => {
  it('reads a granted file, and fails by code where there is none to read', () => {
    expect(readGranted(grant('a.txt', 'read'), MAX_BYTES)).toEqual({ status: 'ok', value: INSIDE });
    expect(readGranted(grant('ldir/b.txt', 'read'), MAX_BYTES)).toEqual({ status: 'ok', value: INSIDE });
    expect(outcome(readGranted(grant('missing', 'read'), MAX_BYTES))).toBe('ENOENT');
    expect(outcome(readGranted(grant('missing/x', 'read'), MAX_BYTES))).toBe('ENOENT');
    expect(outcome(readGranted(grant('dir', 'read'), MAX_BYTES))).toBe('EISDIR');
    expect(outcome(readGranted(grant('a.txt/x', 'read'), MAX_BYTES))).toBe('ENOTDIR');
    expect(outcome(readGranted(grant('x'.repeat(300), 'read'), MAX_BYTES))).toBe('ENAMETOOLONG');
  });

  it('tells a failure in the spelling of the guest, without a host path', () => {
    for (const path of ['/workspace/missing', './dir', 'a.txt/x']) {
      const reply = readGranted(grant(path, 'read'), MAX_BYTES);
      if (reply.status !== 'failed') throw new Error(reply.status);
      expect(reply.message).toContain(path);
      expect(reply.message).not.toContain(tree.top);
    }
  });

  it('reads a file of exactly the limit, and no byte more', () => {
    writeFileSync(ws('big'), 'x'.repeat(MAX_BYTES));
    expect(outcome(readGranted(grant('big', 'read'), MAX_BYTES))).toBe('ok');
    writeFileSync(ws('big'), 'x'.repeat(MAX_BYTES + 1));
    expect(outcome(readGranted(grant('big', 'read'), MAX_BYTES))).toBe('EFBIG');
  });

  it('refuses a file that claims terabytes before reading any of it', () => {
    writeFileSync(ws('sparse'), '');
    truncateSync(ws('sparse'), 2 ** 40);
    const startedMs = performance.now();
    expect(outcome(readGranted(grant('sparse', 'read'), 2 ** 30))).toBe('EFBIG');
    expect(performance.now() - startedMs).toBeLessThan(100);
  });

  it('gives bytes that are no UTF-8 as replacement characters, and keeps a byte order mark', () => {
    writeFileSync(ws('binary'), Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff, 0x62]));
    expect(readGranted(grant('binary', 'read'), MAX_BYTES)).toMatchObject({ value: '\u{FEFF}a\u{FFFD}b' });
  });

  it('denies a file with a second name outside, and reads one whose names are all inside', () => {
    expect(outcome(readGranted(grant('hardout', 'read'), MAX_BYTES))).toBe('hard-link');
    expect(outcome(readGranted(grant('dir/hardin', 'read'), MAX_BYTES))).toBe('ok');
    linkSync(ws('a.txt'), outside('a.txt'));
    expect(outcome(readGranted(grant('a.txt', 'read'), MAX_BYTES))).toBe('hard-link');
  });

  it('gives up the search for other names after 5,000 entries, and denies', () => {
    mkdirSync(ws('many'));
    for (let count = 0; count < 4_900; count += 1) linkSync(ws('dir/b.txt'), ws(`many/${count}`));
    expect(outcome(readGranted(grant('many/1', 'read'), MAX_BYTES))).toBe('ok');
    for (let count = 4_900; count < 5_100; count += 1) linkSync(ws('dir/b.txt'), ws(`many/${count}`));
    expect(outcome(readGranted(grant('many/1', 'read'), MAX_BYTES))).toBe('hard-link');
  });

  it.runIf(process.platform === 'linux')('holds files of the kernel, which claim to be empty, to the limit', () => {
    const path = `/proc/${process.pid}/maps`;
    const manifest = { ...tree.world.manifest, allowedReadPaths: [path] };
    const decision = decidePath({ ...tree.world, manifest }, path, 'read');
    if (!decision.allowed) throw new Error(decision.denial.rule);
    expect(outcome(readGranted(decision.grant, MAX_BYTES))).toBe('EFBIG');
    expect(outcome(readGranted(decision.grant, 10_000_000))).toBe('ok');
  });
});

describe('a file system that changes between judgement and opening', () => {
  it('denies when a folder on the way was swapped for a link to outside', () => {
    const read = grant('dir/sub/c.txt', 'read');
    const write = grant('dir/sub/new.txt', 'write');
    const make = grant('dir/sub/new/new.txt', 'write');
    const list = grant('dir/sub', 'list');
    const remove = grant('dir/sub/c.txt', 'delete');
    mkdirSync(outside('sub'));
    writeFileSync(outside('sub/c.txt'), OUTSIDE);
    renameSync(ws('dir'), ws('was-dir'));
    symlinkSync(join(tree.top, 'outside'), ws('dir'));
    expect(outcome(readGranted(read, MAX_BYTES))).toBe('raced');
    expect(outcome(writeGranted(write, 'x'))).toBe('raced');
    expect(outcome(writeGranted(make, 'x'))).toBe('raced');
    expect(outcome(listGranted(list))).toBe('raced');
    expect(outcome(deleteGranted(remove))).toBe('raced');
    expect(readFileSync(outside('sub/c.txt'), 'utf8')).toBe(OUTSIDE);
    expect(readdirSync(outside('sub'))).toEqual(['c.txt']);
  });

  it('denies when the file itself was swapped for a link, and empties nothing behind it', () => {
    const read = grant('a.txt', 'read');
    const write = grant('a.txt', 'write');
    const create = grant('fresh.txt', 'write');
    unlinkSync(ws('a.txt'));
    symlinkSync(outside('secret.txt'), ws('a.txt'));
    symlinkSync(outside('planted.txt'), ws('fresh.txt'));
    expect(outcome(readGranted(read, MAX_BYTES))).toBe('raced');
    expect(outcome(writeGranted(write, 'x'))).toBe('raced');
    expect(outcome(writeGranted(create, 'x'))).toBe('raced');
    expect(readFileSync(outside('secret.txt'), 'utf8')).toBe(OUTSIDE);
    expect(existsSync(outside('planted.txt'))).toBe(false);
  });

  it('denies when the allowed folder itself was swapped for a link', () => {
    const read = grant('a.txt', 'read');
    const write = grant('new.txt', 'write');
    renameSync(tree.workspace, join(tree.top, 'was-ws'));
    symlinkSync(join(tree.top, 'ws-evil'), tree.workspace);
    expect(outcome(readGranted(read, MAX_BYTES))).toBe('raced');
    expect(outcome(writeGranted(write, 'x'))).toBe('raced');
    rmSync(tree.workspace);
    renameSync(join(tree.top, 'was-ws'), tree.workspace);
  });

  it('denies when a folder above the allowed one was swapped for a link', () => {
    mkdirSync(ws('dir/up/allowed'), { recursive: true });
    writeFileSync(ws('dir/up/allowed/x'), INSIDE);
    const root = ws('dir/up/allowed');
    const manifest = { ...tree.world.manifest, allowedReadPaths: [root], allowedWritePaths: [root] };
    const read = decidePath({ ...tree.world, manifest }, `${root}/x`, 'read');
    const make = decidePath({ ...tree.world, manifest }, `${root}/new/y`, 'write');
    if (!read.allowed || !make.allowed) throw new Error('refused');
    mkdirSync(outside('up/allowed'), { recursive: true });
    writeFileSync(outside('up/allowed/x'), OUTSIDE);
    renameSync(ws('dir'), ws('was-dir'));
    symlinkSync(join(tree.top, 'outside'), ws('dir'));
    expect(outcome(readGranted(read.grant, MAX_BYTES))).toBe('raced');
    expect(outcome(writeGranted(make.grant, 'x'))).toBe('raced');
    expect(readdirSync(outside('up/allowed'))).toEqual(['x']);
  });

  it('denies when the file was swapped for another one with a name outside', () => {
    const write = grant('b\u{301}.txt', 'write');
    unlinkSync(ws('b\u{301}.txt'));
    linkSync(outside('secret.txt'), ws('b\u{301}.txt'));
    expect(outcome(writeGranted(write, 'x'))).toBe('hard-link');
    expect(readFileSync(outside('secret.txt'), 'utf8')).toBe(OUTSIDE);
  });

  it('denies a pipe that took the place of the file, without waiting for its other end', () => {
    const read = grant('a.txt', 'read');
    const write = grant('a.txt', 'write');
    unlinkSync(ws('a.txt'));
    makePipe(ws('a.txt'));
    expect(outcome(readGranted(read, MAX_BYTES))).toBe('not-regular');
    // A pipe without a reader cannot be opened for writing at all.
    expect(outcome(writeGranted(write, 'x'))).toBe('ENXIO');
  });
});

describe('writeGranted', () => {
  it('makes a file and its folders, private to this user', () => {
    expect(writeGranted(grant('new/er/x.txt', 'write'), 'h\u{E9}')).toEqual({ status: 'ok', value: null });
    expect(readFileSync(ws('new/er/x.txt'), 'utf8')).toBe('h\u{E9}');
    expect(lstatSync(ws('new/er/x.txt')).mode & 0o777).toBe(0o600);
    expect(lstatSync(ws('new')).mode & 0o777).toBe(0o700);
    expect(lstatSync(ws('new/er')).mode & 0o777).toBe(0o700);
  });

  it('makes a listed folder that does not exist yet, but none above it', () => {
    const listed = join(tree.top, 'fresh');
    const manifest = { ...tree.world.manifest, allowedWritePaths: [listed, join(tree.top, 'no/where')] };
    const at = (path: string) => {
      const decision = decidePath({ ...tree.world, manifest }, path, 'write');
      if (!decision.allowed) throw new Error(decision.denial.rule);
      return writeGranted(decision.grant, 'x');
    };
    expect(outcome(at(`${listed}/x`))).toBe('ok');
    expect(outcome(at(join(tree.top, 'no/where/x')))).toBe('ENOENT');
    expect(existsSync(join(tree.top, 'no'))).toBe(false);
  });

  it('replaces what is in a file, and keeps the file itself', () => {
    chmodSync(ws('a.txt'), 0o640);
    const before = statSync(ws('a.txt'));
    expect(outcome(writeGranted(grant('a.txt', 'write'), 'x'))).toBe('ok');
    expect(readFileSync(ws('a.txt'), 'utf8')).toBe('x');
    expect(statSync(ws('a.txt')).ino).toBe(before.ino);
    expect(statSync(ws('a.txt')).mode).toBe(before.mode);
  });

  it('denies a file with a second name outside before a byte of it is lost', () => {
    expect(outcome(writeGranted(grant('hardout', 'write'), 'x'))).toBe('hard-link');
    expect(readFileSync(outside('secret.txt'), 'utf8')).toBe(OUTSIDE);
  });

  it('fails by code on a folder, and below a file', () => {
    expect(outcome(writeGranted(grant('dir', 'write'), 'x'))).toBe('EISDIR');
    expect(outcome(writeGranted(grant('a.txt/x', 'write'), 'x'))).toBe('ENOTDIR');
  });
});

describe('listGranted', () => {
  it('lists bare names in order, folders with a slash, links as names', () => {
    mkdirSync(ws('list/a'), { recursive: true });
    for (const name of ['a.txt', 'B', 'b']) writeFileSync(ws(`list/${name}`), '');
    symlinkSync('a', ws('list/z'));
    const names = ['B', 'a/', 'a.txt', 'b', 'z'];
    for (const path of ['list', '/workspace/list/', 'list/.']) {
      expect(listGranted(grant(path, 'list'))).toEqual({ status: 'ok', value: names });
    }
    expect(listGranted(grant('/workspace', 'list'))).toMatchObject({
      value: expect.arrayContaining(['dir/', 'a.txt']),
    });
  });

  it('fails by code on a file and on nothing', () => {
    expect(outcome(listGranted(grant('a.txt', 'list')))).toBe('ENOTDIR');
    expect(outcome(listGranted(grant('missing', 'list')))).toBe('ENOENT');
  });

  it('fails on a folder of more than 10,000 names instead of cutting it', () => {
    mkdirSync(ws('many'));
    for (let count = 0; count <= 10_000; count += 1) writeFileSync(ws(`many/${count}`), '');
    expect(outcome(listGranted(grant('many', 'list')))).toBe('EFBIG');
    unlinkSync(ws('many/0'));
    expect(outcome(listGranted(grant('many', 'list')))).toBe('ok');
  });
});

describe('deleteGranted', () => {
  it('deletes a file, and of a link only the link', () => {
    expect(outcome(deleteGranted(grant('a.txt', 'delete')))).toBe('ok');
    expect(existsSync(ws('a.txt'))).toBe(false);
    for (const link of ['loutfile', 'ldang', 'loopa', 'hardout', 'ldir/']) {
      expect(outcome(deleteGranted(grant(link, 'delete')))).toBe('ok');
    }
    expect(readFileSync(outside('secret.txt'), 'utf8')).toBe(OUTSIDE);
    expect(existsSync(ws('dir/b.txt'))).toBe(true);
  });

  it('fails by code on folders, the workspace and the root included, and on nothing', () => {
    for (const path of ['dir', '/workspace', '.']) expect(outcome(deleteGranted(grant(path, 'delete')))).toBe('EISDIR');
    expect(outcome(deleteGranted(grant('missing', 'delete')))).toBe('ENOENT');
    const manifest = { ...tree.world.manifest, allowedWritePaths: ['/'] };
    const decision = decidePath({ ...tree.world, manifest }, '/', 'delete');
    if (!decision.allowed) throw new Error(decision.denial.rule);
    expect(outcome(deleteGranted(decision.grant))).toBe('EISDIR');
  });
});
