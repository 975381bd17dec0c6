import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A fresh folder for every test of the file, removed after it. */
export interface TemporaryFolder {
  path(name?: string): string;
  write(name: string, content: string | Uint8Array): string;
  read(name: string): string;
  lines(name: string): string[];
  remove(name: string): void;
  /** Everything in the folder, hidden files too. */
  list(): string[];
}

export function useTemporaryFolder(): TemporaryFolder {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'wasmagent-test-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const path = (name = ''): string => join(root, name);
  const read = (name: string): string => readFileSync(path(name), 'utf8');
  return {
    path,
    read,
    write: (name, content) => {
      writeFileSync(path(name), content);
      return path(name);
    },
    lines: (name) =>
      read(name)
        .split('\n')
        .filter((line) => line !== ''),
    remove: (name) => rmSync(path(name), { recursive: true, force: true }),
    list: () => readdirSync(root).sort(),
  };
}
