import type { FileHandle } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { writeFully } from '../../../src/host/data-file/write-fully.js';

describe('writeFully', () => {
  it('writes every byte in order when the system takes only a few at a time', async () => {
    const written: number[] = [];
    const handle = {
      write: async (bytes: Uint8Array, offset: number, length: number) => {
        const bytesWritten = Math.min(3, length);
        written.push(...bytes.subarray(offset, offset + bytesWritten));
        return { bytesWritten, buffer: bytes };
      },
    };
    await writeFully(handle as unknown as FileHandle, Buffer.from('0123456789'));
    expect(Buffer.from(written).toString()).toBe('0123456789');
  });
});
