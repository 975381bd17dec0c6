import { join } from 'node:path';
import type { Kernel, KernelProvider, ManifestInForce } from '../contracts/kernel.js';
import { KernelProcess } from '../host/kernel-process/kernel-process.js';
import { PACKAGE_ROOT } from '../host/package-root.js';
import { startChildKernel } from './child/child-kernel.js';

const ENTRY = join(PACKAGE_ROOT, 'dist/kernels/node-vm.child.mjs');

/**
 * The control arm's kernel: plain node:vm in a throw-away child. It is no boundary, on purpose: any program reaches the
 * host's file system and network through `this.constructor.constructor('return process')()`. An attack that fails here
 * too proves nothing about the kernel that stopped it elsewhere. It cannot be asked for by name.
 */
export const nodeVmKernel: KernelProvider = {
  descriptor: Object.freeze({
    name: 'node-vm',
    language: 'javascript',
    fileEndings: Object.freeze(['.js']),
    minMemoryBytes: 0,
    isolation: 'none',
    enforces: Object.freeze({
      allowedHosts: 'unsupported',
      allowedReadPaths: 'unsupported',
      allowedWritePaths: 'unsupported',
      extraCapabilities: 'unsupported',
      env: 'unsupported',
      cpuMs: 'best-effort',
      memoryLimitBytes: 'unsupported',
    }),
  }),
  describeEngine: async () => ({ package: 'node', version: process.version, files: [] }),
  // Without walls, but also without this host's environment: the control is open, not generous with secrets.
  start: (manifest, signal) => startNodeVmKernel(manifest, {}, signal),
};

/** Starts the control kernel in a process with this environment: what a program finds there is what was put there. */
export function startNodeVmKernel(
  manifest: ManifestInForce,
  env: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<Kernel> {
  return startChildKernel({
    descriptor: nodeVmKernel.descriptor,
    manifest,
    signal,
    spawn: () => KernelProcess.start({ entry: ENTRY, readPaths: [], walls: 'none', env }),
  });
}
