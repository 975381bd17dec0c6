import { closeSync, constants, ftruncateSync, opendirSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import type { BridgeReply } from '../contracts/kernel.js';
import { systemErrorCode } from '../errors.js';
import type { Grant } from '../policy/decision.js';
import { denyRaced } from '../policy/opened.js';
import type { PathGrant, PathOperation } from '../policy/paths.js';
import { isLink, type OpenFolder, pathIn, pathOf, withFolder } from './folder-walk.js';
import { HostFailure, RefusedError, replyFrom } from './granted-reply.js';
import { inParent } from './in-parent.js';
import { verifyOpened } from './opened-facts.js';

/** Names returned for one folder; a larger one fails instead of being cut without a word. */
const MAX_NAMES = 10_000;

const CHUNK_BYTES = 64 * 1024;

// A pipe or a device in the place of the file must neither block the open nor become our terminal.
const SAFELY = constants.O_NOFOLLOW | constants.O_NONBLOCK | constants.O_NOCTTY;

/**
 * Reads a granted file as UTF-8 text; bytes that are no UTF-8 come back as U+FFFD, so such a file does not survive
 * being read and written again. Fails with `EFBIG` above `maxBytes`, `EISDIR` for a folder.
 */
export function readGranted(grant: Grant<PathGrant<'read'>>, maxBytes: number): BridgeReply<string> {
  return replyFrom(grant.requested, () =>
    inParent(grant, 'existing', (folder, name) => {
      const fd = openIn(grant, folder, name, constants.O_RDONLY);
      try {
        const opened = verifyOpened(grant, fd);
        if (opened.isDirectory()) throw new HostFailure('EISDIR');
        if (opened.size > BigInt(maxBytes)) throw new HostFailure('EFBIG');
        return readAll(fd, maxBytes).toString('utf8');
      } finally {
        closeSync(fd);
      }
    }),
  );
}

/**
 * Writes text as UTF-8 to a granted path: replaces what is in the file, or makes it (mode 0600) with the folders above
 * it (0700). A full disk (`ENOSPC`) leaves what could be written.
 */
export function writeGranted(grant: Grant<PathGrant<'write'>>, content: string): BridgeReply<null> {
  return replyFrom(grant.requested, () =>
    inParent(grant, 'make', (folder, name) => {
      const fd = openForWriting(grant, folder, name);
      try {
        verifyOpened(grant, fd);
        // Emptied only now: opening with O_TRUNC would have emptied whatever was swapped in.
        ftruncateSync(fd);
        const bytes = Buffer.from(content, 'utf8');
        for (let written = 0; written < bytes.length; ) written += writeSync(fd, bytes, written);
      } finally {
        closeSync(fd);
      }
      return null;
    }),
  );
}

/**
 * Lists a granted folder: bare names in code-unit order, folders with a `/` at the end; a link is listed as a name.
 * Fails with `EFBIG` above 10,000 names, `ENOTDIR` for a file.
 */
export function listGranted(grant: Grant<PathGrant<'list'>>): BridgeReply<string[]> {
  return replyFrom(grant.requested, () =>
    withFolder(grant, grant.realPath, 'existing', (folder) =>
      readNames(folder)
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, isFolder }) => (isFolder ? `${name}/` : name)),
    ),
  );
}

/** Deletes a granted name, and no other name of the same file. Fails with `EISDIR` for a folder. */
export function deleteGranted(grant: Grant<PathGrant<'delete'>>): BridgeReply<null> {
  return replyFrom(grant.requested, () =>
    inParent(grant, 'existing', (folder, name) => {
      unlinkSync(pathIn(folder, name));
      return null;
    }),
  );
}

function openIn(grant: Grant<PathGrant<PathOperation>>, folder: OpenFolder, name: string, flags: number): number {
  try {
    return openSync(pathIn(folder, name), flags | SAFELY, 0o600);
  } catch (error) {
    if (isLink(folder, name)) throw new RefusedError(denyRaced(grant));
    throw error;
  }
}

function openForWriting(grant: Grant<PathGrant<'write'>>, folder: OpenFolder, name: string): number {
  try {
    return openIn(grant, folder, name, constants.O_WRONLY);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
  }
  try {
    return openIn(grant, folder, name, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL);
  } catch (error) {
    // It was not there a moment ago.
    if (systemErrorCode(error) === 'EEXIST') throw new RefusedError(denyRaced(grant));
    throw error;
  }
}

/** Reads to the end whatever size the file claims: files of the kernel claim none, and others may grow meanwhile. */
function readAll(fd: number, maxBytes: number): Buffer {
  const chunks: Buffer[] = [];
  let total = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    const count = readSync(fd, chunk);
    if (count === 0) return Buffer.concat(chunks, total);
    total += count;
    if (total > maxBytes) throw new HostFailure('EFBIG');
    chunks.push(chunk.subarray(0, count));
  }
}

function readNames(folder: OpenFolder): { name: string; isFolder: boolean }[] {
  const names: { name: string; isFolder: boolean }[] = [];
  const entries = opendirSync(pathOf(folder));
  try {
    for (let entry = entries.readSync(); entry !== null; entry = entries.readSync()) {
      if (names.length === MAX_NAMES) throw new HostFailure('EFBIG');
      names.push({ name: entry.name, isFolder: entry.isDirectory() });
    }
  } finally {
    entries.closeSync();
  }
  return names;
}
