import { spawn } from 'node:child_process';
import { withoutNetwork } from './network-namespace.js';
import { lockedNodeFlags } from './node-flags.js';
import { type CommandLine, missingWall, withResourceLimits } from './process-walls.js';

/** One wall around kernel children, and whether this machine can put it up. */
export interface WallProbe {
  name: 'permission-model' | 'resource-limits' | 'network-namespace';
  present: boolean;
  /** Whether no kernel starts without it. */
  required: boolean;
  /** What is missing, or how it is put up. */
  detail?: string;
}

/** The narrowest limits that a kernel asks for are no narrower: what can be set here can be set there. */
const PROBE_LIMITS = { cpuSeconds: 60, dataKib: 1024 * 1024 };
const PROBE_TIMEOUT_MS = 5_000;

/** Tries every wall on this machine, without starting a kernel. */
export async function probeWalls(): Promise<WallProbe[]> {
  return [probePermissionModel(), await probeResourceLimits(), await probeNetworkNamespace()];
}

function probePermissionModel(): WallProbe {
  const option = lockedNodeFlags([], process.allowedNodeEnvironmentFlags)?.[0];
  return {
    name: 'permission-model',
    present: option !== undefined,
    required: true,
    detail: option ?? `node ${process.version} has no --permission`,
  };
}

async function probeResourceLimits(): Promise<WallProbe> {
  const wall = { name: 'resource-limits', required: true } as const;
  if (process.platform === 'win32') return { ...wall, present: false, detail: 'no POSIX shell on Windows' };
  const ended = await runSilently(withResourceLimits(PROBE_LIMITS, { file: '/bin/sh', args: ['-c', ':'] }));
  if (ended === 0) return { ...wall, present: true, detail: 'ulimit' };
  return { ...wall, present: false, detail: missingWall(ended) ?? '/bin/sh cannot be started' };
}

async function probeNetworkNamespace(): Promise<WallProbe> {
  const bare: CommandLine = { file: process.execPath, args: [] };
  const present = (await withoutNetwork(bare, [process.execPath])).file !== bare.file;
  return {
    name: 'network-namespace',
    present,
    required: false,
    detail: present ? 'unshare' : 'unshare does not work here',
  };
}

/** The exit status of a command, or null when it did not come to one. */
function runSilently({ file, args }: CommandLine): Promise<number | null> {
  return new Promise((resolve) => {
    try {
      const child = spawn(file, args, { env: {}, cwd: '/', stdio: 'ignore', timeout: PROBE_TIMEOUT_MS });
      child.once('error', () => resolve(null));
      child.once('close', (status) => resolve(status));
    } catch {
      // A host that itself runs under a permission model may start nothing.
      resolve(null);
    }
  });
}
