import { join } from 'node:path';
import type { Kernel, KernelProvider, ManifestInForce } from '../contracts/kernel.js';
import { KernelProcess } from '../host/kernel-process/kernel-process.js';
import { PACKAGE_ROOT } from '../host/package-root.js';
import { startChildKernel } from './child/child-kernel.js';
import { pyodideArguments, pyodideKernel } from './pyodide.js';

const ENTRY = join(PACKAGE_ROOT, 'dist/kernels/plain-pyodide.child.mjs');

/**
 * The control arm's kernel for Python: Pyodide in Node as it comes, in a throw-away child. It is no boundary, on purpose:
 * `os.system` starts a shell, and `import js` reaches everything that Node can do. An attack that fails here too proves
 * nothing about the kernel that stopped it elsewhere. It cannot be asked for by name.
 */
export const plainPyodideKernel: KernelProvider = {
  descriptor: Object.freeze({
    name: 'plain-pyodide',
    language: 'python',
    fileEndings: Object.freeze(['.py']),
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
  describeEngine: pyodideKernel.describeEngine,
  // Without walls, but also without this host's environment: the control is open, not generous with secrets.
  start: (manifest, signal) => startPlainPyodideKernel(manifest, {}, signal),
};

/** Starts the control kernel in a process with this environment: what a program finds there is what was put there. */
export function startPlainPyodideKernel(
  manifest: ManifestInForce,
  env: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<Kernel> {
  return startChildKernel({
    descriptor: plainPyodideKernel.descriptor,
    manifest,
    signal,
    spawn: () => KernelProcess.start({ entry: ENTRY, args: pyodideArguments(), readPaths: [], walls: 'none', env }),
  });
}
