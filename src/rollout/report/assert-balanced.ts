import type { RolloutReport } from '../../contracts/rollout-report.generated.js';
import { WasmagentError } from '../../errors.js';

/**
 * Fails when something in a report went in and neither came out nor is counted under a reason: a report that does not
 * add up must not be believed, nor the files beside it.
 * @throws WasmagentError `BUG`, naming every sum that is wrong
 */
export function assertBalanced(report: RolloutReport): void {
  const wrong = [...sumsOf(report), ...statisticsSums(report)].filter(({ whole, parts }) => whole !== addUp(parts));
  if (wrong.length === 0) return;
  const sums = wrong.map(({ name, whole, parts }) => `${name} is ${whole}, its parts are ${addUp(parts)}`);
  throw new WasmagentError('BUG', `the report does not add up: ${sums.join('; ')}`);
}

/** A number and what it must be the sum of. */
interface Sum {
  name: string;
  whole: number;
  parts: readonly number[];
}

function sumsOf({ inputs, records, groups, members, pairs, rows, outputs, votes }: RolloutReport): Sum[] {
  const leftOut = (counts: Record<string, number>) => Object.values(counts);
  return [
    { name: 'records in', whole: records.in, parts: inputs.map((input) => input.records) },
    { name: 'records in', whole: records.in, parts: [records.ranked, ...leftOut(records.leftOut)] },
    { name: 'records ranked', whole: records.ranked, parts: [records.known, records.unknown] },
    { name: 'records ranked', whole: records.ranked, parts: leftOut(members) },
    { name: 'records unknown', whole: records.unknown, parts: [members.unknown] },
    { name: 'groups in', whole: groups.in, parts: [groups.withPair, ...leftOut(groups.noPair)] },
    { name: 'pairs', whole: pairs.candidates, parts: [pairs.made, ...leftOut(pairs.refused), pairs.notTaken] },
    ...rows.map(({ kind, candidates, written, leftOut: counts }): Sum => {
      return { name: `candidates for ${kind}`, whole: candidates, parts: [written, ...leftOut(counts)] };
    }),
    ...outputs.flatMap(({ kind, records: written }): Sum[] => {
      const account = rows.find((row) => row.kind === kind);
      return account === undefined ? [] : [{ name: `records of ${kind}`, whole: written, parts: [account.written] }];
    }),
    ...(votes === undefined
      ? []
      : [
          { name: 'votes read', whole: votes.records, parts: [votes.votes, votes.invalid] },
          {
            name: 'votes',
            whole: votes.votes,
            parts: [votes.used, votes.unconnected, votes.absentBranch, votes.absentRollout],
          },
          { name: 'branches', whole: records.ranked, parts: [votes.branchesKnown, votes.branchesUnknown] },
        ]),
  ];
}

function statisticsSums({ records, groups: account, pairs, statistics }: RolloutReport): Sum[] {
  const { branches, groups, passAtK, lengths, comparison } = statistics;
  const { characters, words } = lengths;
  return [
    { name: 'branches with an outcome', whole: records.known, parts: [branches.passed.of] },
    { name: 'branches without one', whole: records.unknown, parts: [branches.unknown] },
    { name: 'groups', whole: account.in, parts: [groups.total] },
    { name: 'groups', whole: groups.total, parts: [groups.mixed, groups.allPass, groups.allFail, groups.unknown] },
    { name: 'groups listed', whole: groups.total, parts: [groups.listed.total] },
    ...passAtK.map(({ k, groups: counted, leftOut }): Sum => {
      return { name: `groups of pass@${k}`, whole: groups.total, parts: [counted, leftOut] };
    }),
    { name: 'pairs measured', whole: pairs.made, parts: [lengths.pairs] },
    { name: 'pairs by characters', whole: lengths.pairs, parts: [characters.chosenLonger.of, characters.equal] },
    { name: 'pairs by words', whole: lengths.pairs, parts: [words.chosenLonger.of, words.equal] },
    ...(comparison === undefined
      ? []
      : [
          {
            name: 'tasks compared',
            whole: comparison.tasks,
            parts: [comparison.bothPass, comparison.onlyFirst, comparison.onlySecond, comparison.bothFail],
          },
          {
            name: 'groups compared',
            whole: groups.total,
            parts: [comparison.tasks, comparison.leftOut.missing, comparison.leftOut.unknown],
          },
        ]),
  ];
}

function addUp(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}
