import { describe, expect, it } from 'vitest';
import RankRollout from '../../src/commands/rank-rollout.js';
import { sampleBranch, toLines } from '../rollout/sample-branch.js';
import { useTemporaryFolder } from '../rollout/temporary-folder.js';
import { runCommand } from './run-command.js';

const folder = useTemporaryFolder();
const rank = (...argv: string[]) => runCommand(RankRollout, argv);
const pass = sampleBranch({ branch_index: 0, objective_score: 1, final_answer: 'good' });
const fail = sampleBranch({ branch_index: 1, objective_score: 0, final_answer: 'bad' });
const writeInput = (...more: object[]): string => folder.write('in.jsonl', toLines([pass, fail, ...more]));

describe('wasmagent rank-rollout', () => {
  it('only sums up when no output is asked for, and says which flags write', async () => {
    const { stdout, stderr, exit } = await rank(writeInput());
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^records +2$/m);
    expect(stdout).toMatch(/^DPO pairs +1$/m);
    expect(stderr).toMatch(/--output, --dpo, --ppo and --export/);
    expect(folder.list()).toEqual(['in.jsonl']);
  });

  it('writes what is asked for, given --input or a position, with the weights and time given', async () => {
    const input = folder.write(
      'in.jsonl',
      toLines([
        { ...pass, judge_score: 0.5 },
        { ...fail, judge_score: 1 },
      ]),
    );
    const outputs = ['--output', folder.path('r'), '--dpo', folder.path('new/d'), '--ppo', folder.path('p')];
    const run = await rank('--input', input, ...outputs, '--weights', 'objective=1,judge=0.5', '--timestamp', '77');
    expect(run.exit).toBe(0);
    expect(JSON.parse(folder.read('new/d'))).toMatchObject({
      reward: 0.75,
      reward_chosen: 1.25,
      provenance: { exported_at_ms: 77 },
    });
    expect(run.stdout).toContain(`wrote dpo: ${folder.path('new/d')} (1 records)`);
    const dpo = folder.read('new/d');
    await rank(input, ...outputs, '--weights', 'objective=1,judge=0.5', '--timestamp', '77');
    expect(folder.read('new/d')).toBe(dpo);
  });

  it('gives the summary as one JSON document', async () => {
    const { stdout } = await rank(writeInput(), '--ppo', folder.path('p'), '--json');
    expect(JSON.parse(stdout)).toMatchObject({ recordsIn: 2, pairs: 1, written: [{ kind: 'ppo', records: 2 }] });
  });

  it('sends records, and nothing else, to stdout for -', async () => {
    const { stdout, stderr } = await rank(writeInput(), '--dpo', '-', '--strict-wire');
    expect(JSON.parse(stdout)).toMatchObject({ chosen: 'good', rejected: 'bad' });
    expect(stderr).toMatch(/^DPO pairs +1$/m);
    expect(await rank(writeInput(), '--dpo', '-', '--json')).toMatchObject({
      exit: 2,
      stdout: expect.stringContaining('OUTPUT_CONFLICT'),
    });
  });

  it('prints each invalid record with its line and exits 1; --json carries the same errors', async () => {
    const input = writeInput({ ...fail, branch_index: 2, task: undefined });
    const text = await rank(input, '--dpo', folder.path('d'));
    expect(text).toMatchObject({ exit: 1, stdout: '' });
    expect(text.stderr).toContain(`${input}:3: /task is missing (SCHEMA_REQUIRED)\n`);
    const json = await rank(input, '--json');
    expect(json.exit).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      error: { code: 'RECORD_INVALID', exit: 1 },
      invalid: 1,
      records: 3,
      recordErrors: [{ file: input, line: 3, pointer: '/task', code: 'SCHEMA_REQUIRED', message: 'is missing' }],
    });
    expect(folder.list()).toEqual(['in.jsonl']);
  });

  it('goes on without invalid records under --skip-invalid, and says which', async () => {
    const { exit, stdout, stderr } = await rank(writeInput({}), '--skip-invalid');
    expect(exit).toBe(0);
    expect(stdout).toMatch(/invalid, skipped +1$/m);
    expect(stderr).toContain(':3: /rollout_id is missing (SCHEMA_REQUIRED)');
  });

  it('says so when there is no pair for the DPO file', async () => {
    const input = folder.write('in.jsonl', toLines([pass]));
    const { exit, stdout, stderr } = await rank(input, '--dpo', folder.path('d'));
    expect(exit).toBe(0);
    expect(stdout).toMatch(/no pair: single +1$/m);
    expect(stderr).toMatch(/DPO file is empty/);
  });

  it.each([
    ['no file', [], 2, 'USAGE'],
    ['one file by two names', ['package.json', '--input', './package.json'], 2, 'USAGE'],
    ['stdin twice', ['-', '--input', '-', '-'], 2, 'USAGE'],
    ['a pattern without a match', ['no-such-*.jsonl'], 2, 'INPUT_MISSING'],
    ['no room for an index', ['x', '--max-index-mb', '0'], 2, 'USAGE'],
    ['a missing file', ['missing.jsonl'], 2, 'INPUT_MISSING'],
    ['a folder', ['.'], 2, 'INPUT_UNREADABLE'],
    ['an unknown weight', ['x', '--weights', 'speed=1'], 2, 'USAGE'],
    ['a ledger that is not there', ['x', '--ledger', 'missing.jsonl'], 2, 'INPUT_MISSING'],
    ['a negative time', ['x', '--timestamp', '-1'], 2, 'USAGE'],
    ['an unknown flag', ['x', '--nope'], 2, 'USAGE'],
    ['one output twice', ['x', '--dpo', 'y', '--ppo', './y'], 2, 'OUTPUT_CONFLICT'],
    ['an unknown way of pairing', ['x', '--pairs', 'worst'], 2, 'USAGE'],
    ['no pair a group', ['x', '--max-pairs-per-group', '0'], 2, 'USAGE'],
    ['half a pair a group', ['x', '--max-pairs-per-group', '1.5'], 2, 'USAGE'],
    ['a negative margin', ['x', '--min-margin', '-1'], 2, 'USAGE'],
    ['a margin that is no number', ['x', '--min-margin', '0x1'], 2, 'USAGE'],
    ['a margin without end', ['x', '--min-margin', '1e999'], 2, 'USAGE'],
    ['a seed that is no number', ['x', '--seed', 'lucky'], 2, 'USAGE'],
    ['something to compare that is nothing', ['x', '--compare', 'colour=red,blue'], 2, 'USAGE'],
    ['one value to compare', ['x', '--compare', 'model=a'], 2, 'USAGE'],
    ['a value compared with itself', ['x', '--compare', 'temperature=1,1.0'], 2, 'USAGE'],
    ['an unknown redaction', ['x', '--redact', 'yes'], 2, 'USAGE'],
    ['an unknown format', ['x', '--format', 'alpaca', '--export', 'y'], 2, 'USAGE'],
    ['an unknown trajectory', ['x', '--trajectory', 'half', '--export', 'y'], 2, 'USAGE'],
    ['a field of no evaluation set', ['x', '--eval-field', 'question'], 2, 'USAGE'],
    ['a rule for no evaluation set', ['x', '--on-contaminated', 'fail'], 2, 'USAGE'],
    ['a missing evaluation set', ['package.json', '--eval-set', 'missing.jsonl'], 2, 'INPUT_MISSING'],
    ['an evaluation set without a match', ['package.json', '--eval-set', 'no-such-*.jsonl'], 2, 'INPUT_MISSING'],
    ['the input as evaluation set', ['package.json', '--eval-set', './package.json'], 2, 'USAGE'],
    ['missing votes', ['package.json', '--votes', 'missing.jsonl'], 2, 'INPUT_MISSING'],
    ['stdin as rollouts and votes', ['-', '--votes', '-'], 2, 'USAGE'],
    ['a report over the input', ['package.json', '--report', './package.json'], 2, 'OUTPUT_CONFLICT'],
    ['rows over the votes', ['x', '--votes', 'package.json', '--dpo', 'package.json'], 2, 'OUTPUT_CONFLICT'],
    [
      'rows over the evaluation set',
      ['x', '--eval-set', 'package.json', '--ppo', 'package.json'],
      2,
      'OUTPUT_CONFLICT',
    ],
    ['two outputs on stdout', ['x', '--dpo', '-', '--report', '-'], 2, 'OUTPUT_CONFLICT'],
    ['rows where none can be', ['package.json', '--export', 'package.json/rows.jsonl'], 4, 'OUTPUT_UNWRITABLE'],
    ['a report where none can be', ['package.json', '--report', 'package.json/report.json'], 4, 'OUTPUT_UNWRITABLE'],
  ])('refuses %s with one clear error, the same in both modes', async (_, argv, exit, code) => {
    const text = await rank(...argv);
    expect(text).toMatchObject({ exit, stdout: '' });
    expect(text.stderr).toMatch(new RegExp(`^Error: .* \\(${code}\\)\\n(  Try: .*\\n)+$`));
    const json = await rank(...argv, '--json');
    expect(json.exit).toBe(exit);
    expect(JSON.parse(json.stdout).error).toMatchObject({ code, exit });
  });
});
