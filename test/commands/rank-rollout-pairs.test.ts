import { describe, expect, it } from 'vitest';
import RankRollout from '../../src/commands/rank-rollout.js';
import { sampleBranch, toLines } from '../rollout/sample-branch.js';
import { useTemporaryFolder } from '../rollout/temporary-folder.js';
import { runCommand } from './run-command.js';

const folder = useTemporaryFolder();
const rank = (...argv: string[]) => runCommand(RankRollout, [...argv, '--timestamp', '0']);
async function summarise(...argv: string[]) {
  const { stdout, exit } = await rank(...argv, '--json');
  expect(exit, stdout).toBe(0);
  return JSON.parse(stdout);
}
const dpo = () => ['--dpo', folder.path('dpo')];
const pairsOf = (name = 'dpo') =>
  folder.lines(name).map((line) => {
    const { chosen, rejected } = JSON.parse(line);
    return `${chosen}>${rejected}`;
  });

/** One group: answers a, b, c, ... with these scores. */
function writeGroup(scores: readonly (number | undefined)[], changes: object = {}): string {
  const branches = scores.map((score, branch_index) =>
    sampleBranch({
      branch_index,
      final_answer: String.fromCharCode(97 + branch_index),
      ...(score === undefined ? {} : { objective_score: score }),
      ...changes,
    }),
  );
  return folder.write('in.jsonl', toLines(branches));
}

describe('--pairs', () => {
  it.each([
    ['best-worst', ['a>d']],
    ['best-all', ['a>b', 'a>c', 'a>d']],
    ['all', ['a>b', 'a>c', 'a>d', 'b>d', 'c>d']],
  ])('%s takes these pairs, of wire records and of a trainer’s rows', async (strategy, pairs) => {
    const input = writeGroup([1, 0.5, 0.5, 0, undefined]);
    const summary = await summarise(input, ...dpo(), '--pairs', strategy, '--report', folder.path('report'));
    expect(pairsOf()).toEqual(pairs);
    expect(summary).toMatchObject({ pairs: pairs.length, written: [{ records: pairs.length }] });
    expect(JSON.parse(folder.read('report')).pairs).toMatchObject({
      candidates: 10,
      made: pairs.length,
      refused: { unknown: 4, tied: 1 },
      notTaken: 5 - pairs.length,
    });
    await rank(input, '--format', 'axolotl', '--export', folder.path('rows.jsonl'), '--pairs', strategy);
    expect(pairsOf('rows.jsonl')).toEqual(pairs);
  });

  it('--min-margin keeps close totals apart, and says so of a group without a pair', async () => {
    const input = writeGroup([1, 0.75, 0.5]);
    await summarise(input, ...dpo(), '--pairs', 'all', '--min-margin', '0.5');
    expect(pairsOf()).toEqual(['a>c']);
    expect(await summarise(input, '--min-margin', '.6')).toMatchObject({ pairs: 0, noPair: { 'below-margin': 1 } });
  });

  it('--max-pairs-per-group takes a sample that follows from the seed alone', async () => {
    const input = writeGroup(Array.from({ length: 20 }, (_, at) => at / 20));
    const sample = async (...seed: string[]): Promise<string> => {
      const flags = ['--pairs', 'all', '--max-pairs-per-group', '7', ...seed];
      expect(await summarise(input, ...dpo(), ...flags)).toMatchObject({ pairs: 7, written: [{ records: 7 }] });
      return folder.read('dpo');
    };
    const first = await sample();
    expect(await sample('--seed', '0')).toBe(first);
    const others = [await sample('--seed', '1'), await sample('--seed', '2')];
    expect(new Set([first, ...others]).size).toBe(3);
    expect(new Set(pairsOf()).size).toBe(7);
  });
});

describe('--votes', () => {
  const vote = (first: number, second: number, winner: string, rollout_id = 'job-1') => ({
    rollout_id,
    first,
    second,
    winner,
  });
  const writeVotes = (...votes: object[]) => ['--votes', folder.write('votes.jsonl', toLines(votes))];
  const ranks = () => {
    const records = folder.lines('ranked').map((line) => JSON.parse(line));
    return records.sort((a, b) => a.rank - b.rank).map(({ final_answer }) => final_answer);
  };
  const output = () => ['--output', folder.path('ranked')];

  it('rank by themselves unless weights are given, against the verifier’s scores', async () => {
    const input = writeGroup([1, 0, 0.5]);
    const votes = writeVotes(vote(1, 2, 'first'), vote(2, 0, 'first'), vote(0, 1, 'second'));
    const summary = await summarise(input, ...votes, ...dpo(), ...output());
    expect(ranks()).toEqual(['b', 'c', 'a']);
    expect(pairsOf()).toEqual(['b>a']);
    expect(summary).toMatchObject({
      weights: { objective: 0, judge: 0, votes: 1 },
      votes: { records: 3, votes: 3, used: 3, absentBranch: 0, absentRollout: 0, branchesKnown: 3 },
    });
  });

  it('count beside the score by their weight', async () => {
    const input = writeGroup([1, 0]);
    const votes = writeVotes(vote(1, 0, 'first'));
    await rank(input, ...votes, ...output(), '--weights', 'objective=1,votes=0.1');
    expect(ranks()).toEqual(['a', 'b']);
    await rank(input, ...votes, ...output(), '--weights', 'objective=0.1,votes=1');
    expect(ranks()).toEqual(['b', 'a']);
    const [total] = folder.lines('ranked').map((line) => JSON.parse(line).total_score);
    expect(total).toBeGreaterThan(0.1);
  });

  it('of one judge in both orders with opposite winners are a tie, and are told as such', async () => {
    const input = writeGroup([1, 0]);
    const votes = writeVotes(vote(0, 1, 'first'), vote(1, 0, 'first'));
    const summary = await summarise(input, ...votes, ...dpo());
    expect(summary).toMatchObject({ pairs: 0, votes: { opposite: { hits: 1, of: 1 }, firstWon: { hits: 2, of: 2 } } });
    expect(folder.read('dpo')).toBe('');
  });

  it('leave a branch that nobody voted on unknown, never 0', async () => {
    const input = writeGroup([1, 0, 1]);
    const summary = await summarise(input, ...writeVotes(vote(1, 0, 'first')), ...output());
    expect(summary).toMatchObject({ unknownScores: 1, votes: { branchesUnknown: 1 } });
    expect(JSON.parse(folder.lines('ranked')[2] ?? '')).not.toHaveProperty('total_score');
  });

  it.each([
    ['a rollout', vote(0, 1, 'first', 'job-9'), { absentRollout: 1, absentBranch: 0 }],
    ['a branch', vote(0, 7, 'first'), { absentRollout: 0, absentBranch: 1 }],
  ])('of %s that is not there fail the run; --skip-invalid counts them', async (_, stray, counted) => {
    const input = writeGroup([1, 0]);
    const votes = writeVotes(vote(0, 1, 'first'), stray);
    const run = await rank(input, ...votes, ...dpo());
    expect(run).toMatchObject({ exit: 1, stderr: expect.stringContaining('(RECORD_INVALID)') });
    expect(folder.list()).toEqual(['in.jsonl', 'votes.jsonl']);
    const summary = await summarise(input, ...votes, ...dpo(), '--skip-invalid');
    expect(summary).toMatchObject({ pairs: 1, votes: { votes: 2, used: 1, ...counted } });
  });

  it('that are no votes are listed by line, and counted under --skip-invalid', async () => {
    const input = writeGroup([1, 0]);
    const votes = writeVotes(vote(0, 1, 'first'), vote(0, 0, 'tie'), vote(0, 1, 'both'));
    const run = await rank(input, ...votes);
    expect(run.exit).toBe(1);
    const found = run.stderr
      .match(/votes\.jsonl:\d+: \S+ .*\((\w+)\)$/gm)
      ?.map((line) => line.replace(/^.*:(\d)/, '$1'));
    expect(found?.map((line) => line.replace(/: (\S+) .*\(/, ' $1 ('))).toEqual([
      '2 /second (SAME_BRANCH)',
      '3 /winner (SCHEMA_ENUM)',
    ]);
    const summary = await summarise(input, ...votes, '--skip-invalid');
    expect(summary.votes).toMatchObject({ records: 3, invalid: 2, votes: 1 });
    expect(summary.notes.join()).toContain('votes.jsonl');
  });

  it('are all read, also from a file that is longer than one reading', async () => {
    const judges = Array.from({ length: 4000 }, (_, at) => ({
      ...vote(1, 0, 'first'),
      judge: `${at} ${'x'.repeat(300)}`,
    }));
    const summary = await summarise(writeGroup([1, 0]), ...writeVotes(...judges));
    expect(summary.votes).toMatchObject({ votes: 4000, used: 4000 });
  });

  it.each([
    ['votes without a weight', ['--votes', 'in.jsonl', '--weights', 'objective=1']],
    ['a weight without votes', ['--weights', 'objective=1,votes=1']],
  ])('%s are a usage error', async (_, flags) => {
    const run = await rank(writeGroup([1, 0]), ...flags, ...dpo());
    expect(run).toMatchObject({ exit: 2, stderr: expect.stringContaining('(USAGE)') });
    expect(folder.list()).toEqual(['in.jsonl']);
  });

  it('may not be the rollouts themselves, and an empty file has no votes', async () => {
    const input = writeGroup([1, 0]);
    expect(await rank(input, '--votes', input)).toMatchObject({ exit: 2 });
    const votes = ['--votes', folder.write('votes.jsonl', '\n')];
    expect(await rank(input, ...votes)).toMatchObject({ exit: 3, stderr: expect.stringContaining('(NO_RECORDS)') });
  });
});

describe('--compare', () => {
  const writeTasks = (): string =>
    folder.write(
      'in.jsonl',
      toLines(
        Array.from({ length: 8 }, (_, task) => [0.3, 1].map((temperature, at) => ({ task, temperature, at }))).flatMap(
          (branches) =>
            branches.map(({ task, temperature, at }) =>
              sampleBranch({
                rollout_id: `job-${task}`,
                branch_index: at,
                temperature,
                model: at === 0 ? 'small' : 'large',
                objective_score: at === 0 || task < 2 ? 1 : 0,
              }),
            ),
        ),
      ),
    );

  it.each([['temperature=0.3,1.0'], ['model=small,large']])(
    '%s is an exact test over the same tasks',
    async (named) => {
      const { comparison } = (await summarise(writeTasks(), '--compare', named)).statistics;
      expect(comparison).toMatchObject({ tasks: 8, bothPass: 2, onlyFirst: 6, onlySecond: 0, bothFail: 0 });
      // Two-sided, six of six: 2 * 0.5 ** 6.
      expect(comparison.pValue).toBeCloseTo(0.03125, 12);
      expect((await rank(writeTasks(), '--compare', named)).stdout).toMatch(/0\.031/);
    },
  );

  it('of a value that does not occur is an error that names those that do, and nothing is written', async () => {
    const run = await rank(writeTasks(), '--compare', 'temperature=0.3,0.7', ...dpo());
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toMatch(/0\.3, 1.*\(USAGE\)/);
    expect(folder.list()).toEqual(['in.jsonl']);
  });
});
