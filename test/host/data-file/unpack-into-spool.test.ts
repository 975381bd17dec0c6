import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { createGunzip, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { WasmagentError } from '../../../src/errors.js';
import { openSpool } from '../../../src/host/data-file/spool.js';
import { unpackIntoSpool } from '../../../src/host/data-file/unpack-into-spool.js';

const packed = gzipSync(randomBytes(2 * 1024 * 1024), { level: 1 });

describe('unpackIntoSpool', () => {
  it('says that the disk is full, and not that the file is damaged', async () => {
    const spool = await openSpool();
    const full = new WasmagentError('OUTPUT_UNWRITABLE', 'no space');
    let appended = 0;
    const append = async (bytes: Uint8Array): Promise<void> => {
      appended += bytes.length;
      await new Promise((resolve) => setImmediate(resolve));
      if (appended > 256 * 1024) throw full;
    };
    await expect(unpackIntoSpool(Readable.from([packed]), createGunzip(), { ...spool, append })).rejects.toBe(full);
    await spool.discard();
  });

  it('says that the file is damaged where it is', async () => {
    const spool = await openSpool();
    const cut = packed.subarray(0, packed.length / 2);
    await expect(unpackIntoSpool(Readable.from([cut]), createGunzip(), spool)).rejects.toMatchObject({
      code: 'Z_BUF_ERROR',
    });
    await spool.discard();
  });
});
