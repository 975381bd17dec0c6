import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { CommandLine } from './process-walls.js';

const UNSHARE = ['/usr/bin/unshare', '/bin/unshare'];
const PROBE_TIMEOUT_MS = 2000;

const probes = new Map<string, Promise<string | undefined>>();

/**
 * Puts a command into a network namespace of its own, with no interface up, where this system lets an ordinary user
 * make one; otherwise returns the command as it is.
 * @param needed files the command must still be able to read there: a user namespace can take that away.
 */
export async function withoutNetwork(command: CommandLine, needed: readonly string[]): Promise<CommandLine> {
  const key = JSON.stringify(needed);
  const probe = probes.get(key) ?? findWorkingUnshare(needed);
  probes.set(key, probe);
  const unshare = await probe;
  return unshare === undefined ? command : { file: unshare, args: ['-Urn', '--', command.file, ...command.args] };
}

async function findWorkingUnshare(needed: readonly string[]): Promise<string | undefined> {
  const unshare = UNSHARE.find((path) => existsSync(path));
  if (process.platform !== 'linux' || unshare === undefined) return undefined;
  const script = 'for file; do [ -r "$file" ] || exit 1; done';
  return await new Promise((resolve) => {
    try {
      execFile(
        unshare,
        ['-Urn', '--', '/bin/sh', '-c', script, 'probe', ...needed],
        { env: {}, cwd: '/', timeout: PROBE_TIMEOUT_MS, killSignal: 'SIGKILL' },
        (error) => resolve(error === null ? unshare : undefined),
      );
    } catch {
      // This host may start no process at all; the kernel, which needs one, will say so.
      resolve(undefined);
    }
  });
}
