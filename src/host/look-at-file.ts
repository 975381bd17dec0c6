import { createHash } from 'node:crypto';
import { type BigIntStats, closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** Larger files are told apart by what the system says of them: hashing them would hold up this thread. */
const MAX_HASHED_BYTES = 16 * 1024 * 1024;

/** What is kept of a file's beginning, to be shown. */
const HEAD_BYTES = 256 * 1024;

const CHUNK_BYTES = 64 * 1024;

// A pipe or a link in the place of the file must be neither waited for nor followed.
const LOOK = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK | constants.O_NOCTTY;

/** A file as it is at this moment. Never shown to a guest. */
export interface FileLook {
  /** Another once the file is another: its digest, or its identity and times where it is large. */
  pin: string;
  bytes: number;
  /** SHA-256 (hex) of all of it; absent where it is large. */
  sha256?: string;
  /** Its first 256 KiB at most. */
  head: Buffer;
}

/** Looks at the file at a real path, in one reading. Undefined for what is no regular file or cannot be opened. */
export function lookAtFile(realPath: string): FileLook | undefined {
  try {
    const fd = openSync(realPath, LOOK);
    try {
      const stats = fstatSync(fd, { bigint: true });
      return stats.isFile() ? readLook(fd, stats) : undefined;
    } finally {
      closeSync(fd);
    }
  } catch {
    return undefined;
  }
}

function readLook(fd: number, stats: BigIntStats): FileLook {
  const isLarge = stats.size > BigInt(MAX_HASHED_BYTES);
  const most = isLarge ? HEAD_BYTES : MAX_HASHED_BYTES;
  const hash = createHash('sha256');
  const head: Buffer[] = [];
  let total = 0;
  while (total <= most) {
    const chunk = Buffer.alloc(CHUNK_BYTES);
    const count = readSync(fd, chunk);
    if (count === 0) break;
    hash.update(chunk.subarray(0, count));
    if (total < HEAD_BYTES) head.push(chunk.subarray(0, Math.min(count, HEAD_BYTES - total)));
    total += count;
  }
  const kept = Buffer.concat(head);
  // One that grew while it was read is not what it was.
  if (isLarge || total > MAX_HASHED_BYTES) {
    const now = fstatSync(fd, { bigint: true });
    return { pin: identityOf(now), bytes: Number(now.size), head: kept };
  }
  const sha256 = hash.digest('hex');
  return { pin: sha256, bytes: total, sha256, head: kept };
}

function identityOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(':');
}
