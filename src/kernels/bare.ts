import type { GuestLanguage, Kernel, ManifestInForce } from '../contracts/kernel.js';
import { startNodeVmKernel } from './node-vm.js';
import { startPlainPyodideKernel } from './plain-pyodide.js';

/** Starts a language's plain runtime in a throw-away child with this environment: no boundary, for controls only. */
export type StartBare = (manifest: ManifestInForce, env: Readonly<Record<string, string>>) => Promise<Kernel>;

/** The plain runtime of each language. What fails here too says nothing about the kernel that stopped it elsewhere. */
export const BARE_RUNTIMES: Readonly<Partial<Record<GuestLanguage, StartBare>>> = {
  javascript: startNodeVmKernel,
  python: startPlainPyodideKernel,
};
