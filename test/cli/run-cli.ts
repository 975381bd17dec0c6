import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';

/** Runs the built command line as a user does, without a terminal. */
export function runCli(
  args: readonly string[],
  { input = '', cwd, env = {} }: { input?: string; cwd?: string; env?: Record<string, string> } = {},
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(PACKAGE_ROOT, 'bin/run.js'), ...args], {
    input,
    encoding: 'utf8',
    timeout: 50_000,
    maxBuffer: 64 * 1024 * 1024,
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, SOURCE_DATE_EPOCH: '', DEBUG: '', ...env },
  });
  return { status, stdout, stderr };
}
