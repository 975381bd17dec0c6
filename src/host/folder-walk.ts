import { closeSync, constants, existsSync, lstatSync, mkdirSync, openSync, readlinkSync, realpathSync } from 'node:fs';
import { systemErrorCode } from '../errors.js';
import type { Grant } from '../policy/decision.js';
import { denyRaced } from '../policy/opened.js';
import { childOf, parentOf } from '../policy/path-spelling.js';
import type { PathGrant } from '../policy/paths.js';
import { RefusedError } from './granted-reply.js';

/** Where Linux names open descriptors; a path through it starts at the folder that is open, whatever its name is now. */
const DESCRIPTORS = process.platform === 'linux' && existsSync('/proc/self/fd') ? '/proc/self/fd' : undefined;

// Node does not export O_PATH; its value is the same on every Linux that Node runs on (asm-generic/fcntl.h). With it a
// folder can be walked through that may be searched but not read.
const O_PATH = DESCRIPTORS === undefined ? 0 : 0o10000000;
const OPEN_FOLDER = constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW | O_PATH;

/** An open folder: a name looked up in it cannot be led elsewhere by renaming what stands above it. */
export interface OpenFolder {
  fd: number;
  /** Absolute path, as granted. */
  path: string;
}

/** A path to give to the system for one name in an open folder. */
export function pathIn({ fd, path }: OpenFolder, name: string): string {
  return DESCRIPTORS === undefined ? childOf(path, name) : `${DESCRIPTORS}/${fd}/${name}`;
}

/** A path to give to the system for the open folder itself. */
export function pathOf({ fd, path }: OpenFolder): string {
  return DESCRIPTORS === undefined ? path : `${DESCRIPTORS}/${fd}`;
}

/** Where an open descriptor is now. `path` is where it was opened; elsewhere than on Linux that path is followed again. */
export function descriptorPath(fd: number, path: string): string {
  return DESCRIPTORS === undefined ? realpathSync(path) : readlinkSync(`${DESCRIPTORS}/${fd}`);
}

/**
 * Opens a folder at or below the allowed root of a grant (or the one that holds an allowed file), name by name and
 * without following any link: the granted path has none, so a link found now was swapped in. Runs `use`, then closes.
 * `make` creates what is missing, each folder inside the one that was just verified.
 */
export function withFolder<T>(
  grant: Grant<PathGrant>,
  path: string,
  mode: 'existing' | 'make',
  use: (folder: OpenFolder) => T,
): T {
  const top = parentOf(grant.allowedRoot);
  let folder: OpenFolder = { fd: openSync(top, OPEN_FOLDER), path: top };
  try {
    requireInPlace(grant, folder);
    for (const name of namesBetween(top, path)) {
      const child = openChild(grant, folder, name, mode);
      closeSync(folder.fd);
      folder = child;
    }
    requireInPlace(grant, folder);
    return use(folder);
  } finally {
    closeSync(folder.fd);
  }
}

/** Whether a name in an open folder is a link now. */
export function isLink(folder: OpenFolder, name: string): boolean {
  return lstatSync(pathIn(folder, name), { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function openChild(grant: Grant<PathGrant>, folder: OpenFolder, name: string, mode: 'existing' | 'make'): OpenFolder {
  const path = childOf(folder.path, name);
  const open = () => ({ fd: openSync(pathIn(folder, name), OPEN_FOLDER), path });
  try {
    return open();
  } catch (error) {
    if (mode === 'make' && systemErrorCode(error) === 'ENOENT') {
      mkdirSync(pathIn(folder, name), 0o700);
      return open();
    }
    if (isLink(folder, name)) throw new RefusedError(denyRaced(grant));
    throw error;
  }
}

function requireInPlace(grant: Grant<PathGrant>, { fd, path }: OpenFolder): void {
  if (descriptorPath(fd, path) !== path) throw new RefusedError(denyRaced(grant));
}

function namesBetween(top: string, path: string): string[] {
  return path
    .slice(top.length)
    .split('/')
    .filter((name) => name !== '');
}
