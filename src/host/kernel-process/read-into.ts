import { closeSync, openSync, readSync } from 'node:fs';

/** Reads a file from its start into a buffer. Returns the count of bytes; one more than fit when the file goes on. */
export function readInto(path: string, buffer: Uint8Array): number {
  const file = openSync(path, 'r');
  try {
    for (let at = 0; ; ) {
      if (at === buffer.length) return at + readSync(file, Buffer.alloc(1));
      const count = readSync(file, buffer, at, buffer.length - at, null);
      if (count === 0) return at;
      at += count;
    }
  } finally {
    closeSync(file);
  }
}
