import type { Kernel, KernelProvider, ManifestInForce } from '../../contracts/kernel.js';

/** How a small clean program ran in a kernel when it was fresh. */
export interface FreshRun {
  isClean: boolean;
  peakBytes: number;
}

/** A kernel, and how it was when nothing had run in it. */
export interface ShelvedKernel {
  kernel: Kernel;
  fresh: FreshRun;
}

/** Most kernels that one line of runs keeps alive. */
const MAX_KERNELS = 2;

/**
 * Kernels that one run after the other uses under the same manifest, as the runs of a session would. Each was tried
 * with a clean program when it was fresh.
 */
export class KernelShelf implements AsyncDisposable {
  readonly #tryOut: (kernel: Kernel, manifest: ManifestInForce) => Promise<FreshRun>;
  readonly #kernels = new Map<string, ShelvedKernel>();

  constructor(tryOut: (kernel: Kernel, manifest: ManifestInForce) => Promise<FreshRun>) {
    this.#tryOut = tryOut;
  }

  /** A kernel under this manifest. @throws WasmagentError `KERNEL_UNAVAILABLE`, `LIMIT_UNSUPPORTED` */
  async take(provider: KernelProvider, manifest: ManifestInForce): Promise<ShelvedKernel> {
    const key = keyOf(provider, manifest);
    const found = this.#kernels.get(key);
    if (found !== undefined) return found;
    for (const oldest of [...this.#kernels.keys()].slice(0, Math.max(0, this.#kernels.size - MAX_KERNELS + 1))) {
      await this.#remove(oldest);
    }
    const kernel = await provider.start(manifest);
    const shelved = { kernel, fresh: await this.#tryOut(kernel, manifest) };
    this.#kernels.set(key, shelved);
    return shelved;
  }

  /** Ends a kernel that may no longer be what it was. */
  async discard(provider: KernelProvider, manifest: ManifestInForce): Promise<void> {
    await this.#remove(keyOf(provider, manifest));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const key of [...this.#kernels.keys()]) await this.#remove(key);
  }

  async #remove(key: string): Promise<void> {
    const found = this.#kernels.get(key);
    this.#kernels.delete(key);
    await found?.kernel[Symbol.asyncDispose]();
  }
}

function keyOf({ descriptor }: KernelProvider, manifest: ManifestInForce): string {
  return JSON.stringify([descriptor.name, manifest]);
}
