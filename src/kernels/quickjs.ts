import { join } from 'node:path';
import type { Kernel, KernelDescriptor, KernelProvider, ManifestInForce } from '../contracts/kernel.js';
import { WasmagentError } from '../errors.js';
import { enginePackage } from '../host/engine-package.js';
import { KernelProcess } from '../host/kernel-process/kernel-process.js';
import type { ProcessWalls } from '../host/kernel-process/process-walls.js';
import { PACKAGE_ROOT } from '../host/package-root.js';
import { startChildKernel } from './child/child-kernel.js';
import { MIN_MEMORY_BYTES } from './quickjs-memory.js';

const ENTRY = join(PACKAGE_ROOT, 'dist/kernels/quickjs.child.mjs');
const ENGINE = enginePackage('@jitl/quickjs-ng-wasmfile-release-sync');
const WASM_FILE = 'wasm';

// The walls of the process stand outside those of the engine, with room to spare: an ordinary run never touches them.
const SPARE_CPU_SECONDS = 60;
const BASE_DATA_KIB = 384 * 1024;
// Small limits do not make the walls tighter than this: starting alone takes some of both.
const LEAST_CPU_MS = 5_000;
const LEAST_MEMORY_BYTES = 64 * 1024 * 1024;

const DESCRIPTOR: KernelDescriptor = Object.freeze({
  name: 'quickjs',
  language: 'javascript',
  fileEndings: Object.freeze(['.js']),
  minMemoryBytes: MIN_MEMORY_BYTES,
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

/** How a QuickJS kernel is started; every field has a default. */
export interface QuickJsOptions {
  /** How long one host call may take, in milliseconds (default 30,000). */
  hostCallTimeoutMs?: number;
  /** How long the child may take to start, in milliseconds (default 10,000). */
  bootTimeoutMs?: number;
  /** Gives the start up. */
  signal?: AbortSignal | undefined;
}

/** JavaScript in QuickJS, compiled to WebAssembly, in a locked-down child process. */
export const quickJsKernel: KernelProvider = {
  descriptor: DESCRIPTOR,
  describeEngine: () => ENGINE.describe([WASM_FILE]),
  start: (manifest, signal) => startQuickJsKernel(manifest, { signal }),
};

/**
 * Starts a QuickJS kernel.
 * @throws WasmagentError `KERNEL_UNAVAILABLE`; `LIMIT_UNSUPPORTED` for less memory than the engine needs (16 MiB).
 */
export async function startQuickJsKernel(manifest: ManifestInForce, options: QuickJsOptions = {}): Promise<Kernel> {
  const { cpuMs, memoryLimitBytes } = manifest;
  if (memoryLimitBytes < MIN_MEMORY_BYTES) {
    throw new WasmagentError(
      'LIMIT_UNSUPPORTED',
      `memoryLimitBytes is ${memoryLimitBytes}, but quickjs cannot hold less than ${MIN_MEMORY_BYTES}`,
      { suggestions: [`Set memoryLimitBytes to ${MIN_MEMORY_BYTES} or more`] },
    );
  }
  const walls = wallsFor(cpuMs, memoryLimitBytes);
  return await startChildKernel({
    descriptor: DESCRIPTOR,
    manifest,
    spawn: () => spawnChild(walls),
    // Compiling and collecting garbage run on other threads, so processor time passes faster than the guest's.
    childLifeMs: (walls.cpuSeconds - SPARE_CPU_SECONDS / 2) * 500 - cpuMs,
    ...options,
  });
}

async function spawnChild(walls: ProcessWalls): Promise<KernelProcess> {
  const wasm = ENGINE.resolve(WASM_FILE);
  return await KernelProcess.start({ entry: ENTRY, args: [wasm], readPaths: [wasm], walls });
}

function wallsFor(cpuMs: number, memoryLimitBytes: number): ProcessWalls {
  const seconds = Math.ceil(Math.max(cpuMs, LEAST_CPU_MS) / 1000);
  const kib = Math.ceil(Math.max(memoryLimitBytes, LEAST_MEMORY_BYTES) / 1024);
  // Twice the memory: that of a finished program is given back only when it is collected.
  return { cpuSeconds: SPARE_CPU_SECONDS + 4 * seconds, dataKib: BASE_DATA_KIB + 2 * kib };
}
