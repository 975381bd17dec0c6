import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { enginePackage } from '../../src/host/engine-package.js';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';
import { pyodideArguments } from '../../src/kernels/pyodide.js';

const ABANDON = fileURLToPath(new URL('programs/abandon.mjs', import.meta.url));
const entryOf = (name: string) => join(PACKAGE_ROOT, `dist/kernels/${name}.child.mjs`);
const QUICKJS = [enginePackage('@jitl/quickjs-ng-wasmfile-release-sync').resolve('wasm')];

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
  const ENDS: [string, string, string, string[]][] = [
    ['quickjs', 'waits for a program', '', QUICKJS],
    ['quickjs', 'computes', 'for (;;);', QUICKJS],
    ['quickjs', 'floods the console', 'for (;;) console.log("x")', QUICKJS],
    ['pyodide', 'waits for a program', '', pyodideArguments()],
    ['pyodide', 'computes', 'while True: pass', pyodideArguments()],
    ['pyodide', 'sleeps', 'import time\ntime.sleep(60)', pyodideArguments()],
    ['pyodide', 'floods the console', 'while True: print("x")', pyodideArguments()],
  ];
  const isAll = process.env['WASMAGENT_ATTACKS'] === 'all';

  it.each(ENDS.filter((_, at) => isAll || at % 2 === 1))(
    'of %s does not outlive it while it %s',
    async (name, _what, code, args) => {
      const host = spawn(process.execPath, [ABANDON, entryOf(name), code, ...args], {
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
    },
  );
});
