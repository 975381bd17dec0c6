import type { PilotPlan } from '../../../contracts/pilot-plan.generated.js';

/** The files of a pack that hold the branches of a rollout scenario: the session's log and its rollouts. */
export interface BranchLog {
  log: string;
  rollouts: string;
}

/** Where the honest branches of a planned rollout scenario lie; undefined when the plan has no such scenario. */
export function findBranchLog({ scenarios }: PilotPlan, id?: string): BranchLog | undefined {
  for (const { definition } of scenarios) {
    if (definition.procedure !== 'rollout' || (id !== undefined && definition.id !== id)) continue;
    return { log: `arms/${definition.id}.utility.jsonl`, rollouts: definition.artifacts.branches };
  }
  return undefined;
}
