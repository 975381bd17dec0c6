import { Args } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import { RUN_FLAGS } from '../cli/run/run-flags.js';
import type { RunReport } from '../cli/run/run-report.js';

/** Runs one agent task. */
export default class Run extends BaseCommand {
  static override summary =
    'Run one agent task in a session of its own, with nothing allowed but what the flags allow.';
  static override description =
    `The task is the argument, a file (--task-file), or standard input; at most 16 KiB. Every tool call is judged by the
manifest; every event goes to the session's hash-chained log. --session goes on with a session: its workspace, its log,
and what was asked and answered in it.
The scripted model plays the turns of a JSON file, an array such as
[{"toolCalls":[{"id":"c1","name":"read_file","args":{"path":"notes.txt"}}]},{"text":"It says: {{output:c1}}"}].
What --approval says needs somebody's approval is denied where nobody can be asked.
--record keeps a run; --replay runs it again with the recorded turns, times and ids: tools and kernels really run, and
the first event that is not as recorded ends it.

Exit codes: 0 the agent gave its answer, 1 it ended without one or a replay became another run, 4 no model or no kernel
could be set up, 130 it was interrupted.`;
  static override examples = [
    {
      description: 'Play a script on a folder',
      command: '<%= config.bin %> run "Summarise notes.txt" --script turns.json --workspace .',
    },
    {
      description: 'Keep the events',
      command: '<%= config.bin %> run "Summarise notes.txt" --script turns.json --events events.jsonl',
    },
    {
      description: 'Keep a run, and run it again',
      command:
        '<%= config.bin %> run "Add 2 and 2" --script turns.json --record run.jsonl && <%= config.bin %> run --replay run.jsonl',
    },
  ];
  static override args = {
    task: Args.string({ description: 'what the agent is to do; - reads standard input', ignoreStdin: true }),
  };
  static override flags = RUN_FLAGS;

  async run(): Promise<RunReport> {
    const { args, flags } = await this.parse(Run);
    const { showAnswer } = await import('../cli/run-view/show-answer.js');
    const { runTask } = await import('../cli/run/run-task.js');
    const { report, exit, isTold } = await runTask(
      {
        argument: args.task,
        file: flags['task-file'],
        isPiped: process.stdin.isTTY !== true,
        json: this.jsonEnabled(),
        tell: (line) => this.note(line),
      },
      flags,
    );
    if (!isTold) this.print(showAnswer(report.answer ?? '', process.stdout));
    this.exitWith(exit);
    return report;
  }
}
