import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { RolloutBranch } from '../../../src/contracts/rollout-branch.generated.js';
import { rolloutBranchValidator } from '../../../src/contracts/validators.generated.js';
import { DataInput } from '../../../src/host/data-file/data-input.js';
import { normaliseAnswer } from '../../../src/rollout/normalise-answer.js';
import { choosePairs } from '../../../src/rollout/pairs/choose-pairs.js';
import { PAIR_STRATEGIES } from '../../../src/rollout/pairs/pair-policy.js';
import { PairingTally } from '../../../src/rollout/pairs/pairing-tally.js';
import { parseRecord } from '../../../src/rollout/parse-record.js';
import type { RankedMember } from '../../../src/rollout/ranked-group.js';
import { readRecords } from '../../../src/rollout/read-records.js';
import { scoreBranch } from '../../../src/rollout/score-branch.js';
import { measureAnswer } from '../../../src/rollout/statistics/measure-answer.js';
import type { RunCondition } from '../../../src/rollout/statistics/run-condition.js';
import { RunStatistics } from '../../../src/rollout/statistics/run-statistics.js';
import { DEFAULT_WEIGHTS } from '../../../src/rollout/weights.js';
import { sampleGroup } from '../sample-group.js';

const FILE = fileURLToPath(new URL('../../../../shared/data/ifeval-rollouts.jsonl.gz', import.meta.url));

async function readGroups(): Promise<Map<string, RolloutBranch[]>> {
  const groups = new Map<string, RolloutBranch[]>();
  await using input = await DataInput.open(FILE);
  for await (const batch of readRecords(input, (bytes) => parseRecord(bytes, rolloutBranchValidator))) {
    for (const { value } of batch) {
      if (value === undefined) continue;
      const group = groups.get(value.rollout_id) ?? [];
      groups.set(value.rollout_id, group);
      group.push(value);
    }
  }
  return groups;
}

describe.skipIf(!existsSync(FILE))('3,600 real branches in 400 groups', () => {
  it('have the pass rate, the mixed groups and the pairs that counting them elsewhere finds', async () => {
    const groups = await readGroups();
    const conditions: RunCondition[] = [];
    const conditionOf = ({ temperature, model }: RolloutBranch): number => {
      const name = typeof model === 'string' ? model : undefined;
      const at = conditions.findIndex((one) => one.temperature === temperature && one.model === name);
      return at === -1 ? conditions.push({ temperature, model: name }) - 1 : at;
    };
    const statistics = new RunStatistics({ passingTotal: 0.5, conditions });
    const tallies = PAIR_STRATEGIES.map((strategy) => ({ strategy, tally: new PairingTally(0) }));
    for (const [rolloutId, branches] of groups) {
      const group = sampleGroup(
        branches.map((branch) => ({
          total: scoreBranch(branch, DEFAULT_WEIGHTS).total,
          branch: branch.branch_index,
          condition: conditionOf(branch),
        })),
        rolloutId,
      );
      statistics.add(group);
      const answerOf = ({ record }: RankedMember) => normaliseAnswer(branches[record]?.final_answer ?? '');
      const factsOf = (member: RankedMember) => {
        const answer = answerOf(member);
        return { task: branches[member.record]?.task ?? '', answer, empty: answer === '' };
      };
      for (const { strategy, tally } of tallies) {
        const policy = { strategy, seed: 0, passingTotal: 0.5, includeDenied: false, excludeContaminated: true };
        const chosen = choosePairs(group, { factsOf }, policy);
        tally.add(group, chosen);
        if (strategy !== 'best-worst') continue;
        for (const pair of chosen.pairs) {
          statistics.addPair(measureAnswer(answerOf(pair.chosen)), measureAnswer(answerOf(pair.rejected)));
        }
      }
    }
    const report = statistics.report();
    expect(report.branches).toMatchObject({ passed: { hits: 1796, of: 3600 }, unknown: 0 });
    expect(report.groups).toMatchObject({ total: 400, mixed: 117, allPass: 131, allFail: 152, unknown: 0 });
    // The figures of a separate program over the same file, in exact fractions.
    expect(report.passAtK.map(({ k, groups, estimate }) => [k, groups, estimate])).toEqual([
      [1, 400, expect.closeTo(0.49041666666666667, 12)],
      [2, 400, expect.closeTo(0.5552449494949495, 12)],
      [4, 300, expect.closeTo(0.5956464646464646, 12)],
      [8, 300, expect.closeTo(0.620026936026936, 12)],
      [12, 150, expect.closeTo(0.6, 12)],
    ]);
    expect(report.lengths.characters).toMatchObject({
      chosen: { mean: expect.closeTo(1225.059829059829, 9), median: 1174 },
      rejected: { mean: expect.closeTo(1203.4615384615386, 9), median: 1053 },
      chosenLonger: { hits: 64, of: 117 },
    });
    expect(tallies.map(({ tally }) => tally.pairs.made)).toEqual([117, 451, 1756]);
    for (const { tally } of tallies) {
      expect(tally.groups).toMatchObject({ withPair: 117, noPair: { 'tied-pass': 131, 'tied-fail': 152 } });
    }
  });
});
