import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';

const ABANDON = fileURLToPath(new URL('programs/abandon.mjs', import.meta.url));
const ENTRY = join(PACKAGE_ROOT, 'dist/kernels/quickjs.child.mjs');

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function isGoneWithin(pid: number, ms: number): Promise<boolean> {
  for (const end = performance.now() + ms; performance.now() < end; ) {
    if (!isRunning(pid)) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

describe('a kernel child whose host is killed', () => {
  it.each([
    ['while it waits for a program', ''],
    ['while its program computes', 'for (;;);'],
    ['while its program floods the console', 'for (;;) console.log("x")'],
  ])('does not outlive it %s', async (_name, code) => {
    const host = spawn(process.execPath, [ABANDON, ENTRY, PACKAGE_ROOT, code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(host.stdout, 'data');
    const pid = Number.parseInt(String(line), 10);
    try {
      expect(isRunning(pid)).toBe(true);
      host.kill('SIGKILL');
      expect(await isGoneWithin(pid, 5000)).toBe(true);
    } finally {
      if (isRunning(pid)) process.kill(pid, 'SIGKILL');
    }
  });
});
