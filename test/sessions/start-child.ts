import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { SHARED, without } from '../../scripts/build-children.mjs';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';

/** Bundles `session-child.ts` into a folder, for the tests that need another process. */
export async function buildChild(folder: string): Promise<string> {
  const outfile = join(folder, 'session-child.mjs');
  await build({
    ...SHARED,
    entryPoints: [join(PACKAGE_ROOT, 'test/sessions/session-child.ts')],
    outfile,
    plugins: without(process.env['WASMAGENT_MUTATION'] || undefined),
  });
  return outfile;
}

/** Starts it, and resolves when it is in the middle of what it does. */
export async function startChild(program: string, ...args: string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
}

/** Kills it as a machine does that loses its power, and waits until it is gone. */
export async function killChild(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await gone;
}
