import type { KernelProvider } from '../contracts/kernel.js';
import { WasmagentError } from '../errors.js';
import { pyodideKernel } from './pyodide.js';
import { quickJsKernel } from './quickjs.js';

/** Every kernel that may be asked for by name. A kernel that is no boundary is not in it. */
export const KERNELS: readonly KernelProvider[] = [quickJsKernel, pyodideKernel];

/** The kernel of that name. @throws WasmagentError `UNKNOWN_KERNEL` */
export function findKernel(name: string, kernels = KERNELS): KernelProvider {
  const found = kernels.find((kernel) => kernel.descriptor.name === name);
  if (found !== undefined) return found;
  const names = kernels.map((kernel) => kernel.descriptor.name);
  throw new WasmagentError('UNKNOWN_KERNEL', `There is no kernel '${name}'`, {
    suggestions: [`Use one of: ${names.join(', ')}`],
  });
}
