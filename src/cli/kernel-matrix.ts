import type { KernelDescriptor } from '../contracts/kernel.js';
import { CONTROL_KERNELS } from '../kernels/controls.js';
import { KERNELS } from '../kernels/registry.js';

const MIB = 1024 * 1024;

/** What kernels promise, as rows of cells; the first row is the head. Controls are marked, whatever they promise. */
export function kernelMatrix(kernels: readonly KernelDescriptor[] = allDescriptors()): string[][] {
  const fields = Object.keys(kernels[0]?.enforces ?? {}).filter(isField);
  return [
    ['', ...kernels.map(({ name, isolation }) => (isolation === 'none' ? `${name} (control)` : name))],
    ['language', ...kernels.map(({ language }) => language)],
    ['file ending', ...kernels.map(({ fileEndings }) => fileEndings.join(', '))],
    ['isolation', ...kernels.map(({ isolation }) => isolation)],
    [
      'least memory',
      ...kernels.map(({ minMemoryBytes }) => (minMemoryBytes === 0 ? '-' : `${minMemoryBytes / MIB} MiB`)),
    ],
    ...fields.map((field) => [field, ...kernels.map(({ enforces }) => enforces[field])]),
  ];
}

/** The matrix of all kernels as a Markdown table: what stands in the README and in docs/kernels.md. */
export function formatMatrixMarkdown(): string {
  const [head = [], ...rows] = kernelMatrix();
  const toLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [toLine(head), `|${'---|'.repeat(head.length)}`, ...rows.map(toLine)].join('\n');
}

/** The kernels that can be asked for, then the controls. */
function allDescriptors(): KernelDescriptor[] {
  return [...KERNELS, ...Object.values(CONTROL_KERNELS)].map(({ descriptor }) => descriptor);
}

const FIELDS: Record<keyof KernelDescriptor['enforces'], true> = {
  allowedHosts: true,
  allowedReadPaths: true,
  allowedWritePaths: true,
  extraCapabilities: true,
  env: true,
  cpuMs: true,
  memoryLimitBytes: true,
};

function isField(name: string): name is keyof typeof FIELDS {
  return Object.hasOwn(FIELDS, name);
}
