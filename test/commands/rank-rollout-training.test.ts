import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import RankRollout from '../../src/commands/rank-rollout.js';
import { FORMAT_TABLE } from '../../src/rollout/export/format-table.js';
import { TRAINING_FORMATS, TRAINING_TYPES, TRAJECTORIES } from '../../src/rollout/export/training-sample.js';
import { sampleBranch, toLines } from '../rollout/sample-branch.js';
import { useTemporaryFolder } from '../rollout/temporary-folder.js';
import { runCommand } from './run-command.js';

const folder = useTemporaryFolder();
const rank = (...argv: string[]) => runCommand(RankRollout, [...argv, '--timestamp', '1700000000000']);

const tools = (...results: string[]) =>
  results.flatMap((output, at) => [
    { event: 'tool_call', data: { toolName: 'look', args: { n: at, of: '12345678901234567890' }, callId: `c${at}` } },
    { event: 'tool_result', data: { toolName: 'look', callId: `c${at}`, output } },
  ]);

const BRANCHES = [
  sampleBranch({ objective_score: 1, final_answer: 'a0', tool_call_sequence: tools('x', 'y') }),
  sampleBranch({ branch_index: 1, objective_score: 0.25, final_answer: 'a1', tool_call_sequence: tools('x', 'z') }),
  sampleBranch({ branch_index: 2, final_answer: 'a2' }),
  sampleBranch({ rollout_id: 'job-2', task: 'Other', objective_score: 1, final_answer: 'b0' }),
  sampleBranch({ rollout_id: 'job-2', task: 'Other', branch_index: 1, objective_score: 0, final_answer: 'b1' }),
  sampleBranch({ rollout_id: 'job-3', task: 'Third', objective_score: 0, final_answer: 'c0' }),
  sampleBranch({
    rollout_id: 'job-4',
    task: 'Fourth',
    objective_score: 1,
    final_answer: 'd0',
    tool_call_sequence: [{ event: 'tool_call', data: { toolName: 'look', args: {}, callId: 'open' } }],
  }),
];
const LINES = BRANCHES.map((branch) => JSON.stringify(branch));
const writeInput = (): string => folder.write('in.jsonl', toLines(BRANCHES));
const digestOf = (line = ''): string => createHash('sha256').update(line).digest('hex');

const COMBINATIONS = TRAINING_FORMATS.flatMap((format) =>
  TRAINING_TYPES.flatMap((type) => TRAJECTORIES.map((trajectory) => ({ format, type, trajectory }))),
);
type Combination = (typeof COMBINATIONS)[number];
const isSupported = ({ format, type, trajectory }: Combination): boolean =>
  FORMAT_TABLE[format].types[type]?.trajectories.includes(trajectory) ?? false;
const flagsOf = ({ format, type, trajectory }: Combination): string[] => [
  ...['--format', format, '--type', type, '--trajectory', trajectory],
];

/** What each type leaves out: job-4 lacks a result, and job-1 parts before its answers. */
function leftOutOf({ format, type, trajectory }: Combination): Record<string, number> {
  if (trajectory === 'full' && (type === 'kto' || type === 'sft')) {
    return { 'unusable-trajectory': 1, ...(type === 'kto' ? { unknown: 1 } : { 'no-pass': 1 }) };
  }
  if (trajectory === 'divergence' && format !== 'trl') return { 'several-turns-after-divergence': 1 };
  return type === 'kto' ? { unknown: 1 } : type === 'sft' ? { 'no-pass': 1 } : {};
}

const CANDIDATES = { dpo: 2, reward: 2, kto: 7, sft: 4, prompts: 4 };

async function readRows(name: string): Promise<unknown[]> {
  if (!name.endsWith('.parquet')) return folder.lines(name).map((line) => JSON.parse(line));
  return parquetReadObjects({ file: new Uint8Array(readFileSync(folder.path(name))).buffer });
}

describe('--export', () => {
  it.each(
    COMBINATIONS.filter((each) => each.format !== 'wire' && isSupported(each)).map((each) => ({
      ...each,
      name: Object.values(each).join('-'),
    })),
  )('$name writes as many rows as it says, and for each where it came from', async (combination) => {
    const data = `rows${FORMAT_TABLE[combination.format].endings[0]}`;
    const { stdout, exit } = await rank(writeInput(), ...flagsOf(combination), '--export', folder.path(data), '--json');
    expect(exit, stdout).toBe(0);
    const summary = JSON.parse(stdout);
    const rows = await readRows(data);
    const leftOut = leftOutOf(combination);
    const candidates = CANDIDATES[combination.type];
    const count = candidates - Object.values(leftOut).reduce((sum, each) => sum + each, 0);
    expect(rows).toHaveLength(count);
    expect(summary.rows).toEqual([{ kind: 'training', candidates, written: count, leftOut }]);
    expect(summary.written).toMatchObject([{ kind: 'training', path: folder.path(data), records: rows.length }]);
    const provenance = folder.lines('rows.provenance.jsonl').map((line) => JSON.parse(line));
    expect(provenance.map(({ row }) => row)).toEqual(rows.map((_, row) => row));
    const { format, type, trajectory } = combination;
    for (const { source_sha256, rollout_id, branch_index, chosen_branch, rejected_branch, ...made } of provenance) {
      expect(made).toMatchObject({ format, type, trajectory, exported_at_ms: 1_700_000_000_000 });
      const lineOf = (branch: number) =>
        LINES[BRANCHES.findIndex((each) => each.rollout_id === rollout_id && each.branch_index === branch)];
      expect(source_sha256).toEqual(
        branch_index === undefined
          ? { chosen: digestOf(lineOf(chosen_branch)), rejected: digestOf(lineOf(rejected_branch)) }
          : digestOf(lineOf(branch_index)),
      );
    }
    expect(folder.read('rows.card.md')).toContain(`${rows.length}`);
  });

  it.each(
    COMBINATIONS.filter((each) => !isSupported(each)).map((each) => [Object.values(each).join(' '), each] as const),
  )('refuses %s, which the trainer would not read as it is meant, and writes nothing', async (_, combination) => {
    const data = `rows${FORMAT_TABLE[combination.format].endings[0]}`;
    const run = await rank(writeInput(), ...flagsOf(combination), '--export', folder.path(data));
    expect(run).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringMatching(/\(USAGE\)\n {2}Try: /) });
    expect(folder.list()).toEqual(['in.jsonl']);
  });

  it('of wire pairs is the same as --dpo, and --dpo with a format the same as --type dpo --export', async () => {
    const input = writeInput();
    await rank(input, '--dpo', folder.path('a'));
    await rank(input, '--export', folder.path('b'));
    expect(folder.read('b')).toBe(folder.read('a'));
    await rank(input, '--format', 'trl', '--dpo', folder.path('x/rows.jsonl'));
    await rank(input, '--format', 'trl', '--type', 'dpo', '--export', folder.path('y/rows.jsonl'));
    for (const name of ['rows.jsonl', 'rows.provenance.jsonl', 'rows.card.md', 'rows.train.py']) {
      expect(folder.read(`x/${name}`)).toBe(folder.read(`y/${name}`));
    }
  });

  it.each([
    ['--dpo and --export of one format', ['--dpo', 'a', '--export', 'b']],
    ['--dpo and --export of a trainer', ['--dpo', 'a', '--export', 'b', '--format', 'trl']],
    ['--dpo for rows that are no pairs', ['--dpo', 'a', '--format', 'trl', '--type', 'kto']],
    ['a format and nothing in it', ['--format', 'trl', '--ppo', 'a']],
    ['a type and nothing of it', ['--type', 'sft']],
    ['a trajectory of wire pairs', ['--dpo', 'a', '--trajectory', 'full']],
    ['JSON Lines for verl', ['--format', 'verl', '--type', 'prompts', '--export', 'a.jsonl']],
    ['Parquet for a trainer that reads lines', ['--format', 'trl', '--export', 'a.parquet']],
  ])('refuses %s before anything is read or written', async (_, flags) => {
    const paths = flags.map((flag) => (/^[ab](\.|$)/.test(flag) ? folder.path(flag) : flag));
    const run = await rank('no-such-file.jsonl', ...paths);
    expect(run).toMatchObject({ exit: 2, stderr: expect.stringContaining('(USAGE)') });
    expect(folder.list()).toEqual([]);
  });

  it('refuses a side file that another output would write over', async () => {
    const rows = ['--format', 'trl', '--export', folder.path('rows.jsonl')];
    for (const name of ['rows.card.md', 'rows.provenance.jsonl', 'rows.train.py']) {
      const run = await rank(writeInput(), ...rows, '--report', folder.path(name));
      expect(run).toMatchObject({ exit: 2, stderr: expect.stringContaining('(OUTPUT_CONFLICT)') });
    }
    expect(folder.list()).toEqual(['in.jsonl']);
  });

  it('sends the rows alone to stdout for -', async () => {
    const run = await rank(writeInput(), '--format', 'trl', '--export', '-');
    expect(
      run.stdout
        .trimEnd()
        .split('\n')
        .map((line) => Object.keys(JSON.parse(line)).join()),
    ).toEqual(['prompt,chosen,rejected', 'prompt,chosen,rejected']);
    expect(run.stderr).toContain('wrote training: - (2 records)');
    expect(folder.list()).toEqual(['in.jsonl']);
  });

  it('enters the data set in LLaMA-Factory’s registry, and keeps what others entered', async () => {
    const other = '{"formatting":"sharegpt","n":12345678901234567890}';
    folder.write('dataset_info.json', `{"other":${other},"rows":{"old":true}}`);
    await rank(writeInput(), '--format', 'llamafactory', '--export', folder.path('rows.jsonl'));
    const registry = JSON.parse(folder.read('dataset_info.json'));
    expect(Object.keys(registry)).toEqual(['other', 'rows']);
    expect(folder.read('dataset_info.json')).toContain('12345678901234567890');
    expect(registry.rows).toMatchObject({ file_name: 'rows.jsonl', ranking: true });
    folder.write('dataset_info.json', '[]');
    const run = await rank(writeInput(), '--format', 'llamafactory', '--export', folder.path('rows.jsonl'));
    expect(run).toMatchObject({ exit: 2, stderr: expect.stringContaining('(USAGE)') });
    expect(folder.read('dataset_info.json')).toBe('[]');
  });

  it('keeps the tool turns of each branch with its own answer', async () => {
    const flags = ['--format', 'trl', '--trajectory', 'divergence', '--export', folder.path('rows.jsonl')];
    await rank(writeInput(), ...flags);
    const row = folder
      .lines('rows.jsonl')
      .map((line) => JSON.parse(line))
      .find(({ tools: specs }) => specs.length > 0);
    const texts = (messages: { content: string }[]) => messages.map(({ content }) => content);
    expect(texts(row.prompt)).toContain('x');
    expect([texts(row.chosen), texts(row.rejected)]).toEqual([
      ['', 'y', 'a0'],
      ['', 'z', 'a1'],
    ]);
  });
});
