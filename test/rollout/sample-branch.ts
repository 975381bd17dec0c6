import type { RolloutBranch } from '../../src/contracts/rollout-branch.generated.js';

/** A valid branch, with whatever a test changes about it. */
export function sampleBranch(changes: Partial<RolloutBranch> = {}): RolloutBranch {
  return {
    schema_version: 'rollout-wire/v1',
    rollout_id: 'job-1',
    task: 'Add a hello world button to the page',
    branch_index: 0,
    temperature: 0.3,
    session_id: 'session-1',
    tool_call_sequence: [],
    final_answer: 'done',
    ...changes,
  };
}

/** Lines of a rollout file, each with its line end. */
export function toLines(branches: readonly object[]): string {
  return branches.map((branch) => `${JSON.stringify(branch)}\n`).join('');
}
