import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isLocked, takeLock } from '../../src/host/lock-file.js';
import { processStart } from '../../src/host/process-start.js';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wasmagent-lock-'));
  lock = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

const BUSY = expect.objectContaining({ code: 'SESSION_BUSY' });

describe('a lock', () => {
  it('is held by one, given back, and leaves nothing', () => {
    const unlock = takeLock(lock, 'it');
    expect(isLocked(lock)).toBe(true);
    expect(() => takeLock(lock, 'it')).toThrowError(BUSY);
    unlock();
    expect(isLocked(lock)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')(
    'of a process that was killed is taken over although nobody has asked how it ended',
    async () => {
      // The child of a program that does not look after its children, as the first process of many a container.
      const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
      try {
        const [chunk] = await once(parent.stdout, 'data');
        const child = Number(String(chunk));
        writeFileSync(lock, `${child} ${processStart(child)} x`);
        expect(isLocked(lock)).toBe(true);
        // Before exec it is a shell, which would ask.
        await vi.waitFor(() => expect(readFileSync(`/proc/${parent.pid}/comm`, 'utf8')).toBe('sleep\n'), 5_000);
        process.kill(child, 'SIGKILL');
        await vi.waitFor(() => expect(isLocked(lock)).toBe(false), 5_000);
        expect(() => process.kill(child, 0)).not.toThrow();
        takeLock(lock, 'it')();
      } finally {
        parent.kill('SIGKILL');
      }
    },
  );

  it('of a process that is gone is taken over', () => {
    // No process has this number: Linux and macOS give out far smaller ones.
    writeFileSync(lock, '999999999 - x');
    expect(isLocked(lock)).toBe(false);
    takeLock(lock, 'it')();
  });

  it.skipIf(process.platform !== 'linux')(
    'is taken over when its number belongs to a later process, be it this one or another',
    () => {
      const now = processStart(process.pid) ?? '';
      const earlierBoot = now.replace(/^[0-9a-f]{4}/, (digits) => (digits === '0000' ? '1111' : '0000'));
      for (const start of [`${now}1`, earlierBoot]) {
        writeFileSync(lock, `${process.pid} ${start} x`);
        expect(isLocked(lock)).toBe(false);
        takeLock(lock, 'it')();
      }
      writeFileSync(lock, `1 ${now} x`);
      takeLock(lock, 'it')();
    },
  );

  it('is not taken over while its process may live: the very one, or one of which only the number is known', () => {
    for (const content of [
      `${process.pid} ${processStart(process.pid) ?? '-'} x`,
      `${process.pid} - x`,
      `${process.pid}`,
    ]) {
      writeFileSync(lock, content);
      expect(() => takeLock(lock, 'it')).toThrowError(BUSY);
      expect(readFileSync(lock, 'utf8')).toBe(content);
    }
  });
});
