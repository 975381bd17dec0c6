import { createHash } from 'node:crypto';
import { type BigIntStats, closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** Larger files are told apart by what the system says of them: hashing them would hold up this thread. */
const MAX_HASHED_BYTES = 16 * 1024 * 1024;

const CHUNK_BYTES = 64 * 1024;

// A pipe or a link in the place of the file must be neither waited for nor followed.
const LOOK = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK | constants.O_NOCTTY;

/**
 * A text that is another once the file at a real path is another: a digest of its bytes, or of its identity and times
 * where it is large. `none` for what is no regular file or cannot be opened. Never shown to a guest.
 */
export function fileDigest(realPath: string): string {
  try {
    const fd = openSync(realPath, LOOK);
    try {
      const stats = fstatSync(fd, { bigint: true });
      if (!stats.isFile()) return 'none';
      return stats.size > BigInt(MAX_HASHED_BYTES) ? identityOf(stats) : digestOf(fd);
    } finally {
      closeSync(fd);
    }
  } catch {
    return 'none';
  }
}

function digestOf(fd: number): string {
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  for (let total = 0; total <= MAX_HASHED_BYTES; ) {
    const count = readSync(fd, chunk);
    if (count === 0) return hash.digest('hex');
    hash.update(chunk.subarray(0, count));
    total += count;
  }
  // It grew while it was read, so it is not what it was.
  return identityOf(fstatSync(fd, { bigint: true }));
}

function identityOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(':');
}
