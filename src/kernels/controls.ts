import type { KernelByLanguage } from '../contracts/kernel.js';
import { nodeVmKernel } from './node-vm.js';
import { plainPyodideKernel } from './plain-pyodide.js';

/**
 * What a program runs in when a control takes the sandbox away, by language. None of them is a boundary, and none can be
 * asked for by name.
 */
export const CONTROL_KERNELS: KernelByLanguage = { javascript: nodeVmKernel, python: plainPyodideKernel };
