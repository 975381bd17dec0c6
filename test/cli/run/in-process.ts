import type { RunFlags } from '../../../src/cli/run/run-flags.js';
import { runTask, type TaskOutcome } from '../../../src/cli/run/run-task.js';

const NO_FLAGS: RunFlags = {
  approval: undefined,
  'approval-timeout': undefined,
  model: undefined,
  script: undefined,
  'system-file': undefined,
  temperature: undefined,
  'max-steps': undefined,
  'max-cost': undefined,
  price: undefined,
  record: undefined,
  replay: undefined,
  kernel: undefined,
  'max-kernels': undefined,
  guardrail: undefined,
  'guardrail-model': undefined,
  'guardrail-on-error': undefined,
  'max-input': undefined,
  'forbidden-phrases': undefined,
  redact: undefined,
  'task-file': undefined,
  session: undefined,
  events: undefined,
  branches: undefined,
  temperatures: undefined,
  verify: undefined,
  rollout: undefined,
  concurrency: undefined,
  resume: false,
  workspace: undefined,
  'no-workspace': false,
  manifest: undefined,
  'allow-read': undefined,
  'allow-write': undefined,
  'allow-net': undefined,
  'allow-tool': undefined,
  'allow-env': undefined,
  env: undefined,
  'cpu-ms': undefined,
  'memory-bytes': undefined,
};

/** Flags as oclif makes them of a command line with these and no others. */
export function flagsOf(flags: Partial<RunFlags>): RunFlags {
  return { ...NO_FLAGS, ...flags };
}

/** Runs a task in this process; what is told to people is in `lines`. */
export async function run(
  argument: string | undefined,
  flags: Partial<RunFlags>,
): Promise<TaskOutcome & { lines: string[] }> {
  const lines: string[] = [];
  const request = {
    argument,
    file: flags['task-file'],
    isPiped: false,
    json: false,
    tell: (line: string) => lines.push(line),
  };
  return { ...(await runTask(request, flagsOf(flags))), lines };
}
