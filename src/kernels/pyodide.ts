import { dirname, join, sep } from 'node:path';
import type { Kernel, KernelDescriptor, KernelProvider, ManifestInForce } from '../contracts/kernel.js';
import { WasmagentError } from '../errors.js';
import { enginePackage } from '../host/engine-package.js';
import { KernelProcess } from '../host/kernel-process/kernel-process.js';
import type { ProcessWalls } from '../host/kernel-process/process-walls.js';
import { fileSize, readOwnFile } from '../host/own-file.js';
import { PACKAGE_ROOT } from '../host/package-root.js';
import { startChildKernel } from './child/child-kernel.js';
import { toChildArguments } from './pyodide/child-arguments.js';

const KERNELS = join(PACKAGE_ROOT, 'dist/kernels');
const ENTRY = join(KERNELS, 'pyodide.child.mjs');
const SNAPSHOT = {
  ready: join(KERNELS, 'pyodide.snapshot'),
  plain: join(KERNELS, 'pyodide-plain.snapshot'),
  info: join(KERNELS, 'pyodide.snapshot.json'),
};
const ENGINE = enginePackage('pyodide');
/** What the engine reads while it starts; a child may read these and nothing else of the package. */
const ENGINE_FILES = ['pyodide.mjs', 'pyodide.asm.mjs', 'pyodide.asm.wasm', 'python_stdlib.zip'] as const;

/** The least memory that a Python interpreter with its standard library can be limited to, in bytes. */
export const MIN_PYTHON_MEMORY_BYTES = 48 * 1024 * 1024;

// The walls of the process stand outside those of the engine, with room to spare: an ordinary run never touches them.
const SPARE_CPU_SECONDS = 60;
const BASE_DATA_KIB = 640 * 1024;

const DESCRIPTOR: KernelDescriptor = Object.freeze({
  name: 'pyodide',
  language: 'python',
  fileEndings: Object.freeze(['.py']),
  minMemoryBytes: MIN_PYTHON_MEMORY_BYTES,
  isolation: 'wasm-process',
  enforces: Object.freeze({
    allowedHosts: 'enforced',
    allowedReadPaths: 'enforced',
    allowedWritePaths: 'enforced',
    extraCapabilities: 'enforced',
    env: 'enforced',
    cpuMs: 'enforced',
    memoryLimitBytes: 'enforced',
  }),
});

/** How a Pyodide kernel is started; every field has a default. */
export interface PyodideOptions {
  /** How long one host call may take, in milliseconds (default 30,000). */
  hostCallTimeoutMs?: number;
  /** How long the child may take to start, in milliseconds (default 30,000: without a snapshot it takes seconds). */
  bootTimeoutMs?: number;
  /** Whether to start from the snapshot of the package, where there is one (default true). */
  useSnapshot?: boolean;
  /** Gives the start up. */
  signal?: AbortSignal | undefined;
}

/** Python in Pyodide, compiled to WebAssembly, behind an import table, in a locked-down child process. */
export const pyodideKernel: KernelProvider = {
  descriptor: DESCRIPTOR,
  describeEngine: () => ENGINE.describe(ENGINE_FILES),
  start: (manifest, signal) => startPyodideKernel(manifest, { signal }),
};

/**
 * Starts a Pyodide kernel.
 * @throws WasmagentError `KERNEL_UNAVAILABLE`; `LIMIT_UNSUPPORTED` for less memory than the interpreter needs (48 MiB).
 */
export async function startPyodideKernel(
  manifest: ManifestInForce,
  { bootTimeoutMs = 30_000, useSnapshot = true, ...options }: PyodideOptions = {},
): Promise<Kernel> {
  const { cpuMs, memoryLimitBytes } = manifest;
  if (memoryLimitBytes < MIN_PYTHON_MEMORY_BYTES) {
    throw new WasmagentError(
      'LIMIT_UNSUPPORTED',
      `memoryLimitBytes is ${memoryLimitBytes}, but pyodide cannot hold less than ${MIN_PYTHON_MEMORY_BYTES}`,
      { suggestions: [`Set memoryLimitBytes to ${MIN_PYTHON_MEMORY_BYTES} or more`] },
    );
  }
  const walls = wallsFor(cpuMs, memoryLimitBytes);
  return await startChildKernel({
    descriptor: DESCRIPTOR,
    manifest,
    spawn: () => spawnChild(walls, useSnapshot),
    // Compiling and collecting garbage run on other threads, so processor time passes faster than the guest's.
    childLifeMs: (walls.cpuSeconds - SPARE_CPU_SECONDS / 2) * 500 - cpuMs,
    bootTimeoutMs,
    ...options,
  });
}

/** The arguments of a child that loads Pyodide. @throws WasmagentError `KERNEL_UNAVAILABLE` */
export function pyodideArguments({ useSnapshot = true }: { useSnapshot?: boolean } = {}): string[] {
  const folder = `${dirname(ENGINE.resolve('package.json'))}${sep}`;
  const info = useSnapshot ? readOwnFile(SNAPSHOT.info) : undefined;
  if (info === undefined || fileSize(SNAPSHOT.ready) === 0) return toChildArguments({ folder });
  return toChildArguments({ folder, snapshot: { ...SNAPSHOT, info: JSON.parse(info) } });
}

async function spawnChild(walls: ProcessWalls, useSnapshot: boolean): Promise<KernelProcess> {
  const args = pyodideArguments({ useSnapshot });
  const files = ENGINE_FILES.map((file) => ENGINE.resolve(file));
  return await KernelProcess.start({
    entry: ENTRY,
    args,
    readPaths: args.includes(SNAPSHOT.ready) ? [...files, SNAPSHOT.ready] : files,
    walls,
  });
}

function wallsFor(cpuMs: number, memoryLimitBytes: number): ProcessWalls {
  return {
    cpuSeconds: SPARE_CPU_SECONDS + 4 * Math.ceil(cpuMs / 1000),
    // The interpreter's memory, and the copy of it that every program starts from.
    dataKib: BASE_DATA_KIB + 2 * Math.ceil(memoryLimitBytes / 1024),
  };
}
