import { readSync } from 'node:fs';
import { systemErrorCode } from '../errors.js';

const CHUNK_BYTES = 64 * 1024;
const RETRY_MS = 10;

/**
 * Everything a descriptor gives from where it stands, or undefined when that is more than `maxBytes`: no more than one
 * chunk beyond them is read, so that an endless source ends here. Waits for a pipe that has nothing to give yet.
 * @throws the system's error
 */
export function readBounded(fd: number, maxBytes: number): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let total = 0; ; ) {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    const bytesRead = readOrWait(fd, chunk);
    if (bytesRead === 0) return Buffer.concat(chunks, total);
    total += bytesRead;
    if (total > maxBytes) return undefined;
    chunks.push(bytesRead < CHUNK_BYTES / 2 ? Buffer.from(chunk.subarray(0, bytesRead)) : chunk.subarray(0, bytesRead));
  }
}

function readOrWait(fd: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(fd, chunk);
    } catch (error) {
      // Standard input may be set to non-blocking by whoever shares it with us.
      if (systemErrorCode(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS);
    }
  }
}
