import { Flags } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import type { KernelReport } from '../contracts/kernel-report.generated.js';

/** Lists the kernels. */
export default class Kernels extends BaseCommand {
  static override summary =
    'List the sandboxes: what each enforces, which engine it runs, which walls this machine has.';
  static override description =
    `The matrix says for each field of a manifest whether a kernel holds it. A control is what the pilot compares
with: no boundary, and it cannot be asked for. --check really starts each kernel, which takes a moment.

Exit codes: 0 nothing is missing, 4 a kernel cannot start here: the report says which, and which wall is missing.`;
  static override examples = [
    { description: 'The matrix, the engines and the walls', command: '<%= config.bin %> kernels' },
    { description: 'Whether each kernel starts here, as JSON', command: '<%= config.bin %> kernels --check --json' },
  ];
  static override flags = {
    check: Flags.boolean({ description: 'start each kernel, and say how long it took or what is missing' }),
  };

  async run(): Promise<KernelReport> {
    const { flags } = await this.parse(Kernels);
    const [{ listKernels }, { formatKernels }, { paintFor }] = await Promise.all([
      import('../cli/list-kernels.js'),
      import('../cli/format-kernels.js'),
      import('../cli/theme.js'),
    ]);
    const { report, exit } = await listKernels(flags);
    this.print(formatKernels(report, paintFor(process.stdout)));
    this.exitWith(exit);
    return report;
  }
}
