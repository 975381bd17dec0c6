import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AppendFile } from '../../src/host/append-file.js';
import { useTemporaryFolder } from '../rollout/temporary-folder.js';

const disk = vi.hoisted(() => ({ calls: [] as string[], failing: undefined as Error | undefined }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  return {
    ...fs,
    writeSync: (fd: number, bytes: Buffer, offset: number) => {
      disk.calls.push('write');
      return fs.writeSync(fd, bytes, offset);
    },
    fdatasyncSync: (fd: number) => {
      disk.calls.push('flush');
      if (disk.failing !== undefined) throw disk.failing;
      fs.fdatasyncSync(fd);
    },
    fsyncSync: (fd: number) => {
      disk.calls.push(fs.fstatSync(fd).isDirectory() ? 'flush folder' : 'flush');
      fs.fsyncSync(fd);
    },
  };
});

const folder = useTemporaryFolder();
const UNWRITABLE = expect.objectContaining({ code: 'LOG_UNWRITABLE' });

beforeEach(() => {
  disk.calls = [];
  disk.failing = undefined;
});

describe('AppendFile', () => {
  it('has flushed the name of a new file before it takes a line, and each line before it says that it is there', () => {
    const file = new AppendFile(folder.path('log'));
    expect(disk.calls).toEqual(['flush folder']);
    disk.calls = [];
    file.append('one');
    expect(disk.calls).toEqual(['write', 'flush']);
    file.close();
  });

  it('flushes lines that came together once, after the last of them', () => {
    const file = new AppendFile(folder.path('log'));
    disk.calls = [];
    file.append('one', 'two', 'three');
    expect(disk.calls).toEqual(['write', 'flush']);
    expect(folder.read('log')).toBe('one\ntwo\nthree\n');
    file.close();
  });

  it('takes a line back that the disk did not take, and trusts the disk no more: the next flush may lie', () => {
    const file = new AppendFile(folder.path('log'));
    file.append('one');
    disk.failing = Object.assign(new Error('EIO'), { code: 'EIO' });
    expect(() => file.append('two')).toThrow(UNWRITABLE);
    disk.failing = undefined;
    expect(() => file.append('three')).toThrow(UNWRITABLE);
    expect(folder.read('log')).toBe('one\n');
    file.close();
  });
});
