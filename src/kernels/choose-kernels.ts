import { extname } from 'node:path';
import type { GuestLanguage, KernelByLanguage, KernelProvider } from '../contracts/kernel.js';
import { WasmagentError } from '../errors.js';
import { findKernel, KERNELS } from './registry.js';

/**
 * The kernel of each language: the one that was named, or the first of the registry.
 * @throws WasmagentError `UNKNOWN_KERNEL`; `USAGE` when two of the names are for the same language
 */
export function chooseKernels(names: readonly string[] = [], kernels = KERNELS): KernelByLanguage {
  const named = names.map((name) => findKernel(name, kernels));
  const pick = (language: GuestLanguage): KernelProvider | undefined =>
    onlyOne(named, language) ?? kernels.find(({ descriptor }) => descriptor.language === language);
  const [javascript, python] = [pick('javascript'), pick('python')];
  if (javascript === undefined) throw new WasmagentError('UNKNOWN_KERNEL', 'There is no kernel for javascript');
  return { javascript, ...(python === undefined ? {} : { python }) };
}

function onlyOne(named: readonly KernelProvider[], language: GuestLanguage): KernelProvider | undefined {
  const [first, second] = new Set(named.filter(({ descriptor }) => descriptor.language === language));
  if (first === undefined || second === undefined) return first;
  const names = `${first.descriptor.name} and ${second.descriptor.name}`;
  throw new WasmagentError('USAGE', `${names} both run ${language}; name one kernel per language`, {
    suggestions: [`--kernel ${first.descriptor.name}`],
  });
}

/** The kernel whose files end like this one, or undefined. The case of the ending does not matter. */
export function kernelForFile(path: string): KernelProvider | undefined {
  const ending = extname(path).toLowerCase();
  return KERNELS.find(({ descriptor }) => descriptor.fileEndings.includes(ending));
}
