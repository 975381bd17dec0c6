import { Flags } from '@oclif/core';
import { WasmagentError } from '../../errors.js';

const MAX_BRANCHES = 64;

/** The flags that try one task in several branches and write rollout records. */
export const BRANCH_FLAGS = {
  branches: Flags.integer({
    description: 'try the task this often, each time in a workspace of its own, and record every branch',
    helpValue: 'N',
    min: 1,
    max: MAX_BRANCHES,
  }),
  temperatures: Flags.string({
    description: 'temperature of each branch, or one for all (default: 1)',
    helpValue: 'T,T,...',
  }),
  verify: Flags.string({
    description:
      'how a branch is judged: build (does the workspace build), a tests file (tests.ts or tests.json: functionName, ' +
      'functionType, cases), or a program of yours (.js or .py) that a kernel runs over the workspace',
    helpValue: 'build|FILE',
  }),
  rollout: Flags.string({ description: 'write the rollout records, as rank-rollout takes them', helpValue: 'FILE' }),
  concurrency: Flags.integer({
    description: 'branches under way at once (default: 2; questions are asked one at a time)',
    helpValue: 'N',
    min: 1,
    max: MAX_BRANCHES,
  }),
  resume: Flags.boolean({
    description: 'go on with the stopped job of --session: recorded branches are kept, broken ones tried again',
  }),
};

/** What oclif makes of `BRANCH_FLAGS`. */
export interface BranchFlags {
  branches: number | undefined;
  temperatures: string | undefined;
  verify: string | undefined;
  rollout: string | undefined;
  concurrency: number | undefined;
  resume: boolean;
}

/** Refuses flags of branches where there are none: a flag that does nothing misleads. @throws WasmagentError `USAGE` */
export function refuseBranchFlags(flags: BranchFlags): void {
  const { temperatures, verify, rollout, concurrency, resume } = flags;
  const given = Object.entries({ temperatures, verify, rollout, concurrency, resume: resume || undefined }).find(
    ([, value]) => value !== undefined,
  );
  if (given === undefined) return;
  throw new WasmagentError('USAGE', `--${given[0]} is about branches, and --branches is not given`, {
    suggestions: [
      'wasmagent run "..." --branches 3 --temperatures 0.3,0.7,1.0 --verify build --rollout rollouts.jsonl',
    ],
  });
}

/** The temperature of each branch. @throws WasmagentError `USAGE` */
export function readTemperatures(text: string | undefined, branches: number): number[] {
  const parts = (text ?? '1').split(',').map((part) => part.trim());
  const temperatures = parts.map((part) => (/^\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  if (temperatures.some((value) => !(value >= 0 && value <= 2))) {
    throw new WasmagentError('USAGE', `--temperatures takes numbers from 0 to 2, not '${(text ?? '').slice(0, 60)}'`, {
      suggestions: ['--temperatures 0.3,0.7,1.0'],
    });
  }
  if (temperatures.length === 1) return Array<number>(branches).fill(temperatures[0] ?? 1);
  if (temperatures.length === branches) return temperatures;
  throw new WasmagentError('USAGE', `there are ${branches} branches and ${temperatures.length} temperatures`, {
    suggestions: [`--branches ${temperatures.length}`, 'give one temperature for all'],
  });
}
