import { fileURLToPath } from 'node:url';
import type { HostBridge, Kernel } from '../../../src/contracts/kernel.js';
import { KernelProcess } from '../../../src/host/kernel-process/kernel-process.js';
import { startChildKernel } from '../../../src/kernels/child/child-kernel.js';
import { nodeVmKernel } from '../../../src/kernels/node-vm.js';
import { DENY_ALL } from '../../../src/policy/manifest.js';

const ROGUE = fileURLToPath(new URL('programs/rogue.mjs', import.meta.url));

/** A kernel whose child was taken over; a program is the name of what it does then. */
export function startRogueKernel(
  options: {
    hostCallTimeoutMs?: number;
    bootTimeoutMs?: number;
    childLifeMs?: number;
    start?: string;
    onSpawn?: () => void;
  } = {},
): Promise<Kernel> {
  const { start = '', onSpawn, ...timeouts } = options;
  return startChildKernel({
    descriptor: nodeVmKernel.descriptor,
    manifest: { ...DENY_ALL, cpuMs: 200 },
    spawn: () => {
      onSpawn?.();
      return KernelProcess.start({ entry: ROGUE, args: [start], readPaths: [], walls: 'none' });
    },
    ...timeouts,
  });
}

/** A bridge that refuses every path and answers every tool; `overrides` replace single operations. */
export function testBridge(overrides: Partial<HostBridge> = {}): HostBridge {
  const refuse = async (requested: string) =>
    ({
      status: 'denied',
      denial: { capability: 'allowedReadPaths', requested, rule: 'empty-list' },
      message: 'refused',
    }) as const;
  return {
    readFile: refuse,
    writeFile: refuse,
    listFiles: refuse,
    deleteFile: refuse,
    renameFile: refuse,
    searchFiles: refuse,
    fetch: refuse,
    callTool: async (name, args) => ({ status: 'ok', value: { name, args } }),
    ...overrides,
  };
}
