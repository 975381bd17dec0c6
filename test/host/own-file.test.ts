import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readlinkSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WasmagentError } from '../../src/errors.js';
import { makeOutputFolder, readNamedFile, readOwnFile, writeWhole } from '../../src/host/own-file.js';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';
import { makePrivateFolder } from '../../src/host/private-folder.js';
import { useTemporaryFolder } from '../rollout/temporary-folder.js';

const folder = useTemporaryFolder();

function codeOf(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return error instanceof WasmagentError ? error.code : `not ours: ${String(error)}`;
  }
}

describe('readNamedFile', () => {
  it('reads a file of exactly the limit and refuses one byte more', () => {
    const path = folder.write('a', 'x'.repeat(200_000));
    expect(readNamedFile(path, 'it', 200_000)).toHaveLength(200_000);
    expect(codeOf(() => readNamedFile(path, 'it', 199_999))).toBe('INPUT_TOO_LARGE');
  });

  it('keeps a character whole that two reads share', () => {
    const text = `${'x'.repeat(64 * 1024 - 1)}\u20ac`;
    expect(readNamedFile(folder.write('a', text), 'it')).toBe(text);
  });

  it('says why a file cannot be read', () => {
    expect(codeOf(() => readNamedFile(folder.path('none'), 'it'))).toBe('INPUT_MISSING');
    expect(codeOf(() => readNamedFile(folder.path(), 'it'))).toBe('INPUT_UNREADABLE');
    const latin1 = folder.write('latin1', Buffer.from([0xe9]));
    expect(codeOf(() => readNamedFile(latin1, 'it'))).toBe('INPUT_MALFORMED');
    expect(() => readNamedFile(latin1, 'it')).toThrow(expect.objectContaining({ suggestions: [expect.any(String)] }));
  });
});

describe.skipIf(process.platform === 'win32')('a named pipe', () => {
  it('is refused and not waited for, with and without a writer', () => {
    const pipe = makePipe();
    expect(codeOf(() => readNamedFile(pipe, 'it'))).toBe('INPUT_UNREADABLE');
    expect(codeOf(() => readOwnFile(pipe))).toBe('INPUT_UNREADABLE');
    const both = openSync(pipe, 'r+');
    expect(codeOf(() => readNamedFile(pipe, 'it'))).toBe('INPUT_UNREADABLE');
    expect(codeOf(() => readOwnFile(pipe))).toBe('INPUT_UNREADABLE');
    closeSync(both);
  });

  it('that the shell has opened is read to its end', () => {
    const script = 'exec 7< "$1"; "$2" "$3" exec /dev/fd/7 --kernel quickjs';
    const pipe = makePipe();
    const writer = spawn('sh', ['-c', 'sleep 0.2; echo "6 * 7" > "$0"', pipe]);
    const { stdout } = spawnSync('sh', ['-c', script, 'sh', pipe, process.execPath, join(PACKAGE_ROOT, 'bin/run.js')], {
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect(stdout).toBe('42\n');
    writer.kill();
  });
});

function makePipe(): string {
  const path = folder.path('pipe');
  expect(spawnSync('mkfifo', [path]).status).toBe(0);
  return path;
}

describe('writeWhole', () => {
  it('makes the folders above, replaces a file, and leaves no temporary file', () => {
    writeWhole(folder.path('x/y/a'), 'one');
    writeWhole(folder.path('x/y/a'), 'two');
    expect(folder.read('x/y/a')).toBe('two');
    expect(statSync(folder.path('x/y/a')).mode & 0o777 & ~0o644).toBe(0);
    writeWhole(folder.path('b'), '');
    expect(folder.list()).toEqual(['b', 'x']);
  });

  it('replaces a planted link and leaves the file that it points to alone', () => {
    folder.write('victim', 'old');
    symlinkSync('victim', folder.path('a'));
    writeWhole(folder.path('a'), 'new');
    expect([folder.read('victim'), folder.read('a')]).toEqual(['old', 'new']);
    expect(() => readlinkSync(folder.path('a'))).toThrow();
  });

  // A pipe of our own: a broken guard must never meet a device of the machine that runs the tests.
  it('refuses to replace a pipe or a folder, and leaves nothing behind', () => {
    spawnSync('mkfifo', [folder.path('pipe')]);
    mkdirSync(folder.path('folder'));
    for (const name of ['pipe', 'folder']) {
      expect(codeOf(() => writeWhole(folder.path(name), 'x'))).toBe('OUTPUT_UNWRITABLE');
    }
    expect(statSync(folder.path('pipe')).isFIFO()).toBe(true);
    expect(folder.list()).toEqual(['folder', 'pipe']);
  });

  it('refuses a place below a file, and makes no folder there', () => {
    folder.write('file', '');
    expect(codeOf(() => writeWhole(folder.path('file/x/a'), 'x'))).toBe('OUTPUT_UNWRITABLE');
    expect(folder.list()).toEqual(['file']);
  });
});

describe('folders', () => {
  it('are made with all their parents, and only this user can enter the private ones', () => {
    makeOutputFolder(folder.path('out/deep'));
    makeOutputFolder(folder.path('out/deep'));
    makePrivateFolder(folder.path('own/deep'));
    expect(folder.list()).toEqual(['out', 'own']);
    for (const name of ['own', 'own/deep']) expect(statSync(folder.path(name)).mode & 0o777).toBe(0o700);
  });

  it('are refused where a file is in the way, also as the last part', () => {
    folder.write('file', '');
    for (const name of ['file', 'file/below']) {
      expect(codeOf(() => makeOutputFolder(folder.path(name)))).toBe('OUTPUT_UNWRITABLE');
      expect(codeOf(() => makePrivateFolder(folder.path(name)))).toBe('OUTPUT_UNWRITABLE');
    }
  });

  it('are refused behind a link that leads nowhere', () => {
    symlinkSync('nowhere', folder.path('link'));
    expect(codeOf(() => makeOutputFolder(folder.path('link/x')))).toBe('OUTPUT_UNWRITABLE');
    expect(folder.list()).toEqual(['link']);
  });
});
