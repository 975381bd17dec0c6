import { readdirSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lockFolder } from '../../src/host/folder-lock.js';
import { useTemporaryFolder } from '../rollout/temporary-folder.js';

const disk = vi.hoisted(() => ({ linking: undefined as string | undefined }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  return {
    ...fs,
    linkSync: (from: string, to: string) => {
      if (disk.linking !== undefined) throw Object.assign(new Error(disk.linking), { code: disk.linking });
      fs.linkSync(from, to);
    },
  };
});

const folder = useTemporaryFolder();
const lockIt = () => lockFolder(folder.path('lock'));

beforeEach(() => {
  disk.linking = undefined;
});

describe('the lock on a folder', () => {
  it.each([undefined, 'EPERM', 'EOPNOTSUPP'])(
    'is held by one and leaves nothing, also where the disk knows no hard links (%s)',
    (linking) => {
      disk.linking = linking;
      const unlock = lockIt();
      expect(lockIt).toThrowError(expect.objectContaining({ code: 'OUTPUT_BUSY', exit: 4 }));
      unlock();
      unlock();
      lockIt()();
      expect(readdirSync(folder.path('.'))).toEqual([]);
    },
  );

  it('is given back when the process ends', () => {
    const listeners = process.listeners('exit');
    const unlock = lockIt();
    const [onExit] = process.listeners('exit').filter((listener) => !listeners.includes(listener));
    onExit?.(0);
    expect(readdirSync(folder.path('.'))).toEqual([]);
    unlock();
    expect(process.listeners('exit')).toEqual(listeners);
  });

  it('was taken by another who cleared our half-made one away, or cannot be written at all', () => {
    disk.linking = 'ENOENT';
    expect(lockIt).toThrowError(expect.objectContaining({ code: 'OUTPUT_BUSY' }));
    expect(() => lockFolder(folder.path('nowhere/lock'))).toThrowError(
      expect.objectContaining({ code: 'OUTPUT_UNWRITABLE' }),
    );
    disk.linking = 'ENOSPC';
    expect(lockIt).toThrowError(expect.objectContaining({ code: 'OUTPUT_UNWRITABLE' }));
  });
});
