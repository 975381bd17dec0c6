import { Args } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import { refuseBranchFlags } from '../cli/run/branch-flags.js';
import type { BranchesReport } from '../cli/run/branches-report.js';
import { RUN_FLAGS, type RunFlags } from '../cli/run/run-flags.js';
import type { RunReport } from '../cli/run/run-report.js';
import type { RunRequest } from '../cli/run/run-task.js';

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
--record keeps a run; --replay runs it again with the recorded turns, answers to approvals, times and ids, under the
recorded approval rules and guardrails: nobody is asked, tools and kernels really run, and the first event that is not as
recorded ends it. In a --workspace of yours recorded approvals count only where --approval names their rules.
--branches tries the task several times, each time in a new workspace (a copy of --workspace), has each judged as --verify
says, and records every branch for rank-rollout; a branch that fails is a record with its blame.

Exit codes: 0 the agent gave its answer, 1 it ended without one or a replay became another run, 3 nothing is known of
any branch, 4 no model or no kernel could be set up, 130 it was interrupted.`;
  static override examples = [
    {
      description: 'Ask a real model about a folder (wasmagent models says which can be asked here)',
      command: '<%= config.bin %> run "Summarise notes.txt" --model anthropic --workspace . --max-cost 0.50',
    },
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
    {
      description: 'Three branches, judged by a tests file, then ranked',
      command:
        '<%= config.bin %> run "Write isPrime.ts" --branches 3 --temperatures 0.3,0.7,1.0 --verify tests.ts --rollout rollouts.jsonl && <%= config.bin %> rank-rollout --input rollouts.jsonl --dpo dpo.jsonl',
    },
  ];
  static override args = {
    task: Args.string({ description: 'what the agent is to do; - reads standard input', ignoreStdin: true }),
  };
  static override flags = RUN_FLAGS;

  async run(): Promise<RunReport | BranchesReport> {
    const { args, flags } = await this.parse(Run);
    const request = {
      argument: args.task,
      file: flags['task-file'],
      isPiped: process.stdin.isTTY !== true,
      json: this.jsonEnabled(),
      tell: (line: string) => this.note(line),
    };
    return flags.branches === undefined
      ? await this.#runOnce(request, flags)
      : await this.#runBranches(request, flags, flags.branches);
  }

  async #runOnce(request: RunRequest, flags: RunFlags): Promise<RunReport> {
    refuseBranchFlags(flags);
    const { showAnswer } = await import('../cli/run-view/show-answer.js');
    const { runTask } = await import('../cli/run/run-task.js');
    const { report, exit, isTold } = await runTask(request, flags);
    if (!isTold) this.print(showAnswer(report.answer ?? '', process.stdout));
    this.exitWith(exit);
    return report;
  }

  async #runBranches(request: RunRequest, flags: RunFlags, branches: number): Promise<BranchesReport> {
    const [{ runBranches }, { formatBranches }] = await Promise.all([
      import('../cli/run/run-branches.js'),
      import('../cli/run/branches-report.js'),
    ]);
    const { report, exit, isTold } = await runBranches(request, flags, branches);
    if (!isTold) for (const line of formatBranches(report)) this.print(line);
    this.exitWith(exit);
    return report;
  }
}
