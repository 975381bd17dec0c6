import type { RolloutReport } from '../../../src/contracts/rollout-report.generated.js';
import { choosePairs } from '../../../src/rollout/pairs/choose-pairs.js';
import type { PairPolicy } from '../../../src/rollout/pairs/pair-policy.js';
import { PairingTally } from '../../../src/rollout/pairs/pairing-tally.js';
import type { RankedGroup, RankedMember } from '../../../src/rollout/ranked-group.js';
import { measureAnswer } from '../../../src/rollout/statistics/measure-answer.js';
import { RunStatistics, type StatisticsOptions } from '../../../src/rollout/statistics/run-statistics.js';
import { DEFAULT_WEIGHTS } from '../../../src/rollout/weights.js';

/** A report over these groups, made as a run makes it; the answer of a member is its branch number in words. */
export function sampleReport(
  groups: readonly RankedGroup[],
  options: { policy?: Partial<PairPolicy>; statistics?: Partial<StatisticsOptions> } = {},
): RolloutReport {
  const policy: PairPolicy = {
    strategy: 'best-worst',
    seed: 0,
    passingTotal: 0.5,
    includeDenied: false,
    excludeContaminated: true,
    ...options.policy,
  };
  const tally = new PairingTally(10);
  const statistics = new RunStatistics({ passingTotal: 0.5, conditions: [], ...options.statistics });
  const answerOf = ({ branch }: RankedMember) => `answer ${'long '.repeat(branch)}`;
  for (const group of groups) {
    const factsOf = (member: RankedMember) => ({ task: 't', answer: answerOf(member), empty: false });
    const chosen = choosePairs(group, { factsOf }, policy);
    tally.add(group, chosen);
    statistics.add(group);
    for (const pair of chosen.pairs) {
      statistics.addPair(measureAnswer(answerOf(pair.chosen)), measureAnswer(answerOf(pair.rejected)));
    }
  }
  const members = groups.flatMap((group) => group.members);
  const known = members.filter(({ total }) => total !== undefined).length;
  return {
    schema_version: 'rollout-report/v1',
    version: '0.0.0',
    exportedAtMs: 1_700_000_000_000,
    options: {
      weights: DEFAULT_WEIGHTS,
      pairs: {
        ...policy,
        maxPairsPerGroup: policy.maxPairsPerGroup ?? null,
        minMargin: policy.minMargin ?? 0,
      },
      other: { format: 'wire', 'skip-invalid': true },
    },
    inputs: [{ path: 'rollouts.jsonl', bytes: 1000, records: members.length + 2 }],
    records: {
      in: members.length + 2,
      ranked: members.length,
      known,
      unknown: members.length - known,
      conflicts: 0,
      leftOut: { duplicate: 1, invalid: 1 },
    },
    groups: tally.groups,
    members: tally.members,
    pairs: tally.pairs,
    rows: [
      { kind: 'dpo', candidates: tally.pairs.made, written: 0, leftOut: { 'near-duplicate': tally.pairs.made } },
      { kind: 'ppo', candidates: members.length, written: known, leftOut: { unknown: members.length - known } },
    ],
    statistics: statistics.report(),
    outputs: [
      { kind: 'dpo', path: 'dpo.jsonl', records: 0, bytes: 0 },
      { kind: 'ppo', path: 'ppo.jsonl', records: known, bytes: 4096 },
      { kind: 'ranked', path: '-', records: members.length, bytes: 1000 },
    ],
    notes: [],
  };
}
