import { Args } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import { RUN_FLAGS } from '../cli/run/run-flags.js';
import type { RunReport } from '../cli/run/run-report.js';

/** Runs one agent task. */
export default class Run extends BaseCommand {
  static override summary =
    'Run one agent task in a session of its own, with nothing allowed but what the flags allow.';
  static override description = `The model is scripted: it plays the turns of a JSON file, an array such as
[{"toolCalls":[{"id":"c1","name":"read_file","args":{"path":"notes.txt"}}]},{"text":"It says: {{output:c1}}"}].
Every tool call is judged by the manifest; every event goes to the session's hash-chained log.

Exit codes: 0 the agent gave its answer, 1 it ended without one, 4 no kernel could be set up.`;
  static override examples = [
    {
      description: 'Play a script on a folder',
      command: '<%= config.bin %> run "Summarise notes.txt" --script turns.json --workspace .',
    },
    {
      description: 'Keep the events',
      command: '<%= config.bin %> run "Summarise notes.txt" --script turns.json --events events.jsonl',
    },
  ];
  static override args = {
    task: Args.string({ description: 'what the agent is to do', required: true, ignoreStdin: true }),
  };
  static override flags = RUN_FLAGS;

  async run(): Promise<RunReport> {
    const { args, flags } = await this.parse(Run);
    const { runTask } = await import('../cli/run/run-task.js');
    const { report, exit } = await runTask(args.task, flags, (line) => this.note(line));
    this.print(report.answer ?? '');
    this.exitWith(exit);
    return report;
  }
}
