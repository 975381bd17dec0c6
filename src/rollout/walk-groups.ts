import type { DataOutput } from '../host/data-file/data-output.js';
import { choosePairs } from './pairs/choose-pairs.js';
import type { PairPolicy } from './pairs/pair-policy.js';
import { PairingTally } from './pairs/pairing-tally.js';
import type { RankedRollouts } from './ranked-rollouts.js';
import type { RolloutInputs } from './rollout-inputs.js';
import type { DpoRows } from './rows/dpo-rows.js';
import { GroupReader } from './rows/group-reader.js';
import { memberFilter } from './rows/member-filter.js';
import type { BranchReading } from './rows/training-branch.js';
import type { TrainingRows } from './rows/training-rows.js';
import type { RunStatistics } from './statistics/run-statistics.js';

// How many groups are walked before other work gets a turn.
const GROUPS_PER_TURN = 256;
const FLUSHED_BYTES = 1024 * 1024;

/** What the walk over the groups works on. */
export interface GroupWalk {
  ranking: RankedRollouts;
  inputs: RolloutInputs;
  policy: PairPolicy;
  reading: BranchReading;
  statistics: RunStatistics;
  /** Preference pairs in wire form, and where they are collected. */
  dpo?: { rows: DpoRows; output: DataOutput } | undefined;
  training?: TrainingRows | undefined;
  /** How many groups without a pair are listed. */
  listed: number;
}

/** Pairs every group, in their order, measures them, and makes the rows that come of groups and pairs. */
export async function walkGroups(walk: GroupWalk): Promise<PairingTally> {
  const { ranking, inputs, policy, reading, statistics, dpo, training } = walk;
  const tally = new PairingTally(walk.listed);
  const objectionTo = memberFilter(policy);
  let turn = 0;
  for await (const group of ranking.rankedGroups()) {
    const reader = new GroupReader(inputs, reading);
    const choice = choosePairs(group, reader, policy);
    tally.add(group, choice);
    for (const member of group.members) if (objectionTo(member) === 'empty') tally.emptyAnswers += 1;
    statistics.add(group);
    await training?.addGroup(group, reader);
    for (const pair of choice.pairs) {
      statistics.addPair(reader.lengthOf(pair.chosen), reader.lengthOf(pair.rejected));
      dpo?.rows.add(pair, reader);
      await training?.addPair(pair, reader);
      if (dpo !== undefined && dpo.output.pending > FLUSHED_BYTES) await dpo.output.flush();
    }
    turn += 1;
    if (turn % GROUPS_PER_TURN === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  await dpo?.output.flush();
  return tally;
}
