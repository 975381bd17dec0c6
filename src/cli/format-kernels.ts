import Table from 'cli-table3';
import type { KernelEntry, KernelReport, WallReport } from '../contracts/kernel-report.generated.js';
import { kernelMatrix } from './kernel-matrix.js';
import type { Paint } from './theme.js';

/** The report for people: the matrix, the walls of this machine, each engine, and whether it starts. */
export function formatKernels({ kernels, walls, node, platform }: KernelReport, paint: Paint): string {
  const [head = [], ...rows] = kernelMatrix(kernels);
  const table = new Table({ head, style: { head: [], border: [], compact: true } });
  table.push(...rows);
  return [
    table.toString(),
    '',
    `walls here (node ${node}, ${platform})`,
    ...walls.map((wall) => formatWall(wall, paint)),
    '',
    'engines',
    ...kernels.flatMap((kernel) => formatEngine(kernel, paint)),
  ].join('\n');
}

function formatWall({ name, present, required, detail = '' }: WallReport, paint: Paint): string {
  const state = present
    ? paint('green', 'yes')
    : paint(required ? 'red' : 'yellow', required ? 'NO: nothing starts without it' : 'no (one wall less)');
  return `  ${name.padEnd(18)} ${state}  ${paint('dim', detail)}`;
}

function formatEngine({ name, selectable, engine, problem, start }: KernelEntry, paint: Paint): string[] {
  const what = engine === undefined ? paint('red', problem ?? '') : `${engine.package} ${engine.version}`;
  const lines = [`  ${name}${selectable ? '' : ' (control, cannot be asked for)'}: ${what}`];
  // A control runs the files of the kernel it stands beside, or Node's own.
  for (const { name: file, bytes, sha256 } of (selectable ? engine?.files : undefined) ?? []) {
    lines.push(paint('dim', `    sha256:${sha256}  ${file}  ${bytes} bytes`));
  }
  if (start?.status === 'ready') lines.push(`    ${paint('green', 'ready')} in ${start.ms} ms`);
  if (start?.status === 'unavailable') lines.push(`    ${paint('red', 'does not start')}: ${start.reason}`);
  return lines;
}
