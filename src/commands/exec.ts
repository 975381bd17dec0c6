import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import { CAPABILITY_FLAGS } from '../cli/capability-flags.js';
import type { ExecReport } from '../cli/exec-report.js';

/** Runs one guest program in a kernel. */
export default class Exec extends BaseCommand {
  static override summary = 'Run one guest program in a sandbox, with nothing allowed but what the flags allow.';
  static override description =
    `JavaScript can call readFile, writeFile, listFiles, deleteFile, fetch, callTool and callTools; Python read_file,
write_file, list_files, delete_file, fetch and call_tool; each call is judged by the manifest.
The ending of the file's name chooses the kernel (.js quickjs, .py pyodide); standard input is JavaScript. --kernel
chooses it whatever the name. What each kernel enforces: wasmagent kernels.
/workspace is its own folder and the base of relative paths. The last expression is the result; await works at top level.

Exit codes: 0 the program ended well, 1 it threw, was stopped by a denial, or went over budget, 4 no kernel could run it,
or its engine failed.`;
  static override examples = [
    { description: 'A program from a file', command: '<%= config.bin %> exec program.js' },
    { description: 'Python from standard input', command: "echo '6 * 7' | <%= config.bin %> exec - --kernel pyodide" },
    {
      description: 'From standard input, with the facts as JSON',
      command: "echo '6 * 7' | <%= config.bin %> exec - --json",
    },
    { description: 'Let it read one folder', command: '<%= config.bin %> exec program.js --allow-read /srv/data' },
    {
      description: 'A smaller budget',
      command: '<%= config.bin %> exec program.js --cpu-ms 200 --memory-bytes 33554432',
    },
  ];
  static override args = {
    file: Args.string({ description: 'the program; - reads standard input', required: true, ignoreStdin: true }),
  };
  static override flags = {
    kernel: Flags.string({ description: "sandbox to run it in (default: by the file's ending)", helpValue: 'NAME' }),
    ...CAPABILITY_FLAGS,
  };

  async run(): Promise<ExecReport> {
    const { args, flags } = await this.parse(Exec);
    const [{ execProgram }, { formatExecReport }] = await Promise.all([
      import('../cli/exec-program.js'),
      import('../cli/exec-report.js'),
    ]);
    const { report, exit } = await execProgram(args.file, flags, (line) => this.note(line));
    const { stdout, stderr } = formatExecReport(report);
    for (const line of stdout) this.print(line);
    if (!this.jsonEnabled()) for (const line of stderr) this.note(line);
    this.exitWith(exit);
    return report;
  }
}
