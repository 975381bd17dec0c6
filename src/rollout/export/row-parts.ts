import { rewardOf } from '../round-total.js';
import { toJsonText } from './json-text.js';
import { readToolTurns, type ToolCall, type ToolTurn } from './tool-turns.js';
import type { BranchSample, PromptSource, TrainingSample, Trajectory } from './training-sample.js';

/** One message of a conversation, before a trainer's format names its parts. */
export type Message =
  | { kind: 'task'; text: string }
  | { kind: 'calls'; calls: readonly ToolCall[] }
  | { kind: 'results'; calls: readonly ToolCall[] }
  | { kind: 'answer'; text: string };

/** What a row is made of: the messages before what is learned, and what is learned. */
export type RowParts =
  | { type: 'dpo' | 'reward'; prompt: Message[]; chosen: Message[]; rejected: Message[]; margin: number }
  | { type: 'kto'; prompt: Message[]; completion: Message[]; desirable: boolean }
  | { type: 'sft'; prompt: Message[]; completion: Message[] }
  /** The completion is the answer to measure by, empty where none is known to be good. */
  | { type: 'prompts'; prompt: Message[]; completion: Message[]; branch: PromptSource };

/**
 * Why a sample gives no row: the tool events of a branch are no conversation, or the branches part before the last
 * message where the trainer compares one message with one.
 */
export type SkipReason = 'unusable-trajectory' | 'several-turns-after-divergence';

/** The messages of a sample, as far as the trajectory goes, or why there are none. */
export function toRowParts(sample: TrainingSample, trajectory: Trajectory): RowParts | SkipReason {
  if ('chosen' in sample) {
    const chosen = toTurns(sample.chosen, trajectory);
    const rejected = toTurns(sample.rejected, trajectory);
    if (chosen === undefined || rejected === undefined) return 'unusable-trajectory';
    const shared = trajectory === 'divergence' ? countShared(chosen, rejected) : 0;
    return {
      type: sample.type,
      prompt: [{ kind: 'task', text: sample.chosen.task }, ...toMessages(chosen.slice(0, shared))],
      chosen: [...toMessages(chosen.slice(shared)), { kind: 'answer', text: sample.chosen.finalAnswer }],
      rejected: [...toMessages(rejected.slice(shared)), { kind: 'answer', text: sample.rejected.finalAnswer }],
      margin: rewardOf(sample.chosen.total, sample.rejected.total),
    };
  }
  const prompt: Message[] = [{ kind: 'task', text: sample.branch.task }];
  if (sample.type === 'prompts') {
    const { branch, passes } = sample;
    const completion: Message[] = [{ kind: 'answer', text: passes ? branch.finalAnswer : '' }];
    return { type: 'prompts', prompt, completion, branch };
  }
  const turns = toTurns(sample.branch, trajectory);
  if (turns === undefined) return 'unusable-trajectory';
  const completion: Message[] = [...toMessages(turns), { kind: 'answer', text: sample.branch.finalAnswer }];
  return sample.type === 'kto'
    ? { type: 'kto', prompt, completion, desirable: sample.desirable }
    : { type: 'sft', prompt, completion };
}

function toTurns(branch: BranchSample, trajectory: Trajectory): ToolTurn[] | undefined {
  if (trajectory === 'final') return [];
  const turns = readToolTurns(branch.toolEvents);
  return typeof turns === 'string' ? undefined : turns;
}

function toMessages(turns: readonly ToolTurn[]): Message[] {
  return turns.flatMap((calls): Message[] => [
    { kind: 'calls', calls },
    { kind: 'results', calls },
  ]);
}

// Branches part at the first turn whose calls or results differ: a prompt must end where the model speaks next, so the
// same call with another result is no shared turn.
function countShared(a: readonly ToolTurn[], b: readonly ToolTurn[]): number {
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && toJsonText(a[shared]) === toJsonText(b[shared])) shared += 1;
  return shared;
}
