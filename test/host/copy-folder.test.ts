import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyFolder } from '../../src/host/copy-folder.js';

it('copies files and folders, and no link: a copy leads nowhere else', () => {
  const root = mkdtempSync(join(tmpdir(), 'wasmagent-copy-'));
  const [from, to] = [join(root, 'from'), join(root, 'to')];
  mkdirSync(join(from, 'deep/er'), { recursive: true });
  mkdirSync(to);
  writeFileSync(join(from, 'deep/er/a.txt'), 'a');
  symlinkSync('/etc/passwd', join(from, 'link'));
  symlinkSync('/etc', join(from, 'deep/folder'));
  expect(copyFolder(from, to)).toEqual({ files: 1, bytes: 1, skipped: 2 });
  expect(readFileSync(join(to, 'deep/er/a.txt'), 'utf8')).toBe('a');
  expect(existsSync(join(to, 'link')) || existsSync(join(to, 'deep/folder'))).toBe(false);
  rmSync(root, { recursive: true });
});

it.skipIf(process.getuid?.() === 0)('says which file of the operator cannot be read, and blames no output', () => {
  const root = mkdtempSync(join(tmpdir(), 'wasmagent-copy-'));
  writeFileSync(join(root, 'secret'), 'x', { mode: 0o000 });
  mkdirSync(join(root, 'to'));
  expect(() => copyFolder(root, join(root, 'to'))).toThrow(expect.objectContaining({ code: 'INPUT_UNREADABLE' }));
  rmSync(root, { recursive: true });
});

it('says that a folder is gone in words, not as a bug', () => {
  expect(() => copyFolder('/nowhere/at/all', '/tmp')).toThrow(expect.objectContaining({ code: 'INPUT_MISSING' }));
});
