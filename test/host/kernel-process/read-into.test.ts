import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readInto } from '../../../src/host/kernel-process/read-into.js';

const folder = mkdtempSync(join(tmpdir(), 'read-into-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('reading a file into a buffer', () => {
  it.each([
    ['shorter than it', 3, 5, 3],
    ['as long as it', 5, 5, 5],
    ['longer than it', 9, 5, 6],
    ['that is empty', 0, 5, 0],
  ])('of a file %s counts what was there', (_name, size, room, count) => {
    const path = join(folder, String(size));
    writeFileSync(
      path,
      Uint8Array.from({ length: size }, (_, at) => at + 1),
    );
    const buffer = new Uint8Array(room);
    expect(readInto(path, buffer)).toBe(count);
    expect(buffer).toEqual(Uint8Array.from({ length: room }, (_, at) => (at < size ? at + 1 : 0)));
  });

  it('fails where there is none', () => {
    expect(() => readInto(join(folder, 'none'), new Uint8Array(1))).toThrow(
      expect.objectContaining({ code: 'ENOENT' }),
    );
  });
});
