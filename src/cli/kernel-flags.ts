import { availableParallelism } from 'node:os';
import { Flags } from '@oclif/core';

/** More than this many children at once are a mistake rather than a wish. */
const MAX_KERNELS = 64;

/** The flags that say which kernels an agent's programs run in, and how many may be alive. */
export const KERNEL_FLAGS = {
  kernel: Flags.string({
    description: 'sandbox for programs in its language; one per language can be named (wasmagent kernels lists them)',
    helpValue: 'NAME',
    multiple: true,
    multipleNonGreedy: true,
  }),
  'max-kernels': Flags.integer({
    description: `kernels alive at once, 1 to ${MAX_KERNELS}, those kept ready included (default: one per processor, from 2 to 8)`,
    helpValue: 'N',
    min: 1,
    max: MAX_KERNELS,
  }),
};

/** What oclif makes of `KERNEL_FLAGS`. */
export interface KernelFlags {
  kernel: string[] | undefined;
  'max-kernels': number | undefined;
}

/** The bound that was asked for; otherwise one kernel per processor, at least one per language and at most 8. */
export function maxKernels(flags: Pick<KernelFlags, 'max-kernels'>): number {
  return flags['max-kernels'] ?? Math.min(8, Math.max(2, availableParallelism()));
}
