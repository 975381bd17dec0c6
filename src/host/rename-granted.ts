import {
  closeSync,
  constants,
  fstatSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  type Stats,
  unlinkSync,
} from 'node:fs';
import type { BridgeReply } from '../contracts/kernel.js';
import { deny, type Grant } from '../policy/decision.js';
import { denyRaced } from '../policy/opened.js';
import type { PathGrant } from '../policy/paths.js';
import { isLink, type OpenFolder, pathIn } from './folder-walk.js';
import { HostFailure, RefusedError, replyFrom } from './granted-reply.js';
import { inParent } from './in-parent.js';
import { verifyOpened } from './opened-facts.js';

/** Leave for both ends of a move. */
export interface RenameGrants {
  from: Grant<PathGrant<'delete'>>;
  to: Grant<PathGrant<'write'>>;
}

// A pipe in the place of the file must not block the open.
const LOOK = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK | constants.O_NOCTTY;

/**
 * Moves one regular file between two granted names of one file system; missing folders above the target are made.
 * Fails with `EEXIST` when the target is there and `overwrite` is false (also when it comes into being meanwhile),
 * `EISDIR` for a folder at either end, `EXDEV` across file systems. A link is refused: where it leads depends on
 * where it stands, so moving one would move a boundary.
 */
export function renameGranted({ from, to }: RenameGrants, overwrite: boolean): BridgeReply<null> {
  return replyFrom(from.requested, () =>
    inParent(from, 'existing', (source, name) => {
      const file = lookAt(from, source, name);
      if (from.realPath === to.realPath) {
        if (!overwrite) throw new HostFailure('EEXIST');
        return null;
      }
      inParent(to, 'make', (target, newName) => {
        if (overwrite) replace({ source, name, target, newName }, file, to);
        else place({ source, name, target, newName }, file, { from, to });
      });
      return null;
    }),
  );
}

interface Move {
  source: OpenFolder;
  name: string;
  target: OpenFolder;
  newName: string;
}

/** Judges what stands at the source: a regular file, all of whose names lie inside. */
function lookAt(from: Grant<PathGrant<'delete'>>, folder: OpenFolder, name: string): Stats {
  const found = lstatSync(pathIn(folder, name));
  if (found.isDirectory()) throw new HostFailure('EISDIR');
  // Opening a device or a pipe can already do something, so nothing but a file is opened.
  if (!found.isFile()) throw refused(from, 'not-regular');
  const fd = openFile(from, folder, name);
  try {
    verifyOpened(from, fd);
    return fstatSync(fd);
  } finally {
    closeSync(fd);
  }
}

function openFile(from: Grant<PathGrant<'delete'>>, folder: OpenFolder, name: string): number {
  try {
    return openSync(pathIn(folder, name), LOOK);
  } catch (error) {
    if (isLink(folder, name)) throw new RefusedError(denyRaced(from));
    throw error;
  }
}

/** A second name first, which fails where there is one already; then the old name goes. */
function place({ source, name, target, newName }: Move, file: Stats, { from, to }: RenameGrants): void {
  const oldPath = pathIn(source, name);
  const newPath = pathIn(target, newName);
  if (lstatSync(newPath, { throwIfNoEntry: false })?.isDirectory() === true) throw new HostFailure('EISDIR');
  linkSync(oldPath, newPath);
  if (!isSame(newPath, file)) {
    // Another file, or a link, was put in the source's place after it had been judged.
    unlinkSync(newPath);
    throw new RefusedError(denyRaced(to));
  }
  // What was put there since is nobody's leave to delete; the move is undone.
  if (!isSame(oldPath, file)) {
    unlinkSync(newPath);
    throw new RefusedError(denyRaced(from));
  }
  unlinkSync(oldPath);
}

function replace({ source, name, target, newName }: Move, file: Stats, to: Grant<PathGrant<'write'>>): void {
  const oldPath = pathIn(source, name);
  const newPath = pathIn(target, newName);
  const there = lstatSync(newPath, { throwIfNoEntry: false });
  if (there?.isDirectory() === true) throw new HostFailure('EISDIR');
  if (there !== undefined && !there.isFile()) throw new RefusedError(denyRaced(to));
  // Two names of one file: a rename would leave both.
  if (there !== undefined && there.nlink > 1 && isSame(newPath, file)) {
    unlinkSync(oldPath);
    return;
  }
  renameSync(oldPath, newPath);
  // Another file was put in the source's place after it had been judged: it goes back, and nothing was moved.
  if (!isSame(newPath, file)) {
    renameSync(newPath, oldPath);
    throw new RefusedError(denyRaced(to));
  }
}

function isSame(path: string, file: Stats): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.dev === file.dev && found.ino === file.ino;
}

function refused(grant: Grant<PathGrant<'delete'>>, rule: 'not-regular'): RefusedError {
  return new RefusedError(deny('allowedWritePaths', grant.requested, rule));
}
