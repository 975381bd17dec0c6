import { describe, expect, it } from 'vitest';
import CheckSchema from '../../src/commands/check-schema.js';
import { rankRolloutFile } from '../../src/rollout/rank-rollout-file.js';
import { sampleBranch, toLines } from '../rollout/sample-branch.js';
import { useTemporaryFolder } from '../rollout/temporary-folder.js';
import { runCommand } from './run-command.js';

const folder = useTemporaryFolder();
const check = (...argv: string[]) => runCommand(CheckSchema, argv);

async function exportAll(strictWire = false): Promise<string[]> {
  const branches = [0, 1].map((at) =>
    sampleBranch({ branch_index: at, objective_score: at, final_answer: `answer ${at}` }),
  );
  const input = folder.write('rollouts', toLines(branches));
  await rankRolloutFile({
    input,
    output: folder.path('ranked'),
    dpo: folder.path('dpo'),
    ppo: folder.path('ppo'),
    timestampMs: 0,
    strictWire,
  });
  return ['dpo', 'ppo', 'rollouts', 'ranked'].flatMap((kind) => [`--${kind}`, folder.path(kind)]);
}

describe('wasmagent check-schema', () => {
  it('ends with exactly "Schema validation passed" when every file is valid', async () => {
    const { stdout, stderr, exit } = await check(...(await exportAll()));
    expect(stdout.endsWith('\nSchema validation passed\n')).toBe(true);
    expect(stdout).toContain(`${folder.path('dpo')}: 1 dpo records, valid`);
    expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 });
  });

  it('prints what is wrong by line, never "passed", and exits 1', async () => {
    await exportAll();
    const record = JSON.parse(folder.read('dpo'));
    delete record.provenance.session_id;
    folder.write('dpo', `${folder.read('dpo')}${JSON.stringify(record)}\n`);
    const { stdout, exit } = await check('--dpo', folder.path('dpo'), '--ppo', folder.path('ppo'));
    expect(exit).toBe(1);
    expect(stdout).toContain(`${folder.path('dpo')}:2: /provenance/session_id is missing (SCHEMA_REQUIRED)\n`);
    expect(stdout.endsWith('\nSchema validation failed\n')).toBe(true);
    const json = await check('--dpo', folder.path('dpo'), '--json');
    expect(json.exit).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      passed: false,
      files: [{ kind: 'dpo', records: 2, invalid: 1, errors: [{ line: 2 }] }],
    });
  });

  it('prints the first twenty errors of a file and counts the rest', async () => {
    const path = folder.write('bad', '{}\n'.repeat(25));
    const { stdout } = await check('--ppo', path);
    expect(stdout.match(/SCHEMA_REQUIRED/g)).toHaveLength(20);
    expect(stdout).toContain('... and 5 more\n');
  });

  it('takes files without a flag, and finds their kinds', async () => {
    await exportAll();
    const names = ['dpo', 'ppo', 'rollouts', 'ranked'];
    const { stdout, exit } = await check(...names.map((name) => folder.path(name)), '--json');
    const report = JSON.parse(stdout);
    expect(report.files.map(({ kind, traced }: { kind: string; traced: number }) => [kind, traced])).toEqual([
      ['dpo', 1],
      ['ppo', 2],
      ['rollouts', 0],
      ['ranked', 2],
    ]);
    expect(exit).toBe(0);
  });

  it('judges files by a schema, lists as many findings as asked for, and takes the bad lines out', async () => {
    const schema = folder.write('schema.json', JSON.stringify({ required: ['a'] }));
    const data = folder.write('data.jsonl', '{"a":1}\n{"b":1}\n{"c":1}\n');
    const rejects = folder.path('bad.jsonl');
    const run = await check('--schema', schema, data, '--max-errors', '1', '--rejects', rejects);
    expect(run.exit).toBe(1);
    expect(run.stdout).toBe(
      `${data}:2: /a is missing (SCHEMA_REQUIRED)\n... and 1 more\n${data}: 3 schema records, 2 invalid\n` +
        `${rejects}: 2 bad lines\nSchema validation failed\n`,
    );
    expect(folder.read('bad.jsonl')).toBe('{"b":1}\n{"c":1}\n');
  });

  it('checks the older closed format under --strict-wire, and only there', async () => {
    await exportAll(true);
    expect((await check('--strict-wire', '--dpo', folder.path('dpo'), '--ppo', folder.path('ppo'))).exit).toBe(0);
    expect((await check('--dpo', folder.path('dpo'))).exit).toBe(1);
  });

  it.each([
    ['no file', [], 2, 'USAGE'],
    ['stdin twice', ['--dpo', '-', '--ppo', '-'], 2, 'USAGE'],
    ['stdin twice, without a flag', ['-', '-'], 2, 'USAGE'],
    ['a schema for no file', ['--schema', 'EMPTY', '--dpo', 'EMPTY'], 2, 'USAGE'],
    ['an unknown weight', ['--ppo', 'EMPTY', '--weights', 'luck=1'], 2, 'USAGE'],
    ['bad lines on stdout', ['--ppo', 'EMPTY', '--rejects', '-'], 2, 'OUTPUT_CONFLICT'],
    ['fewer findings than none', ['--ppo', 'EMPTY', '--max-errors', '-1'], 2, 'USAGE'],
    ['a missing file', ['--dpo', 'missing'], 2, 'INPUT_MISSING'],
    ['an empty file', ['--dpo', 'EMPTY'], 3, 'NO_RECORDS'],
  ])('refuses %s', async (_, argv, exit, code) => {
    const empty = folder.write('empty', '');
    const run = await check(...argv.map((part) => (part === 'EMPTY' ? empty : part)));
    expect(run).toMatchObject({ exit, stdout: '' });
    expect(run.stderr).toContain(`(${code})`);
  });

  it('holds votes against the rollouts that are given beside them, and finds their kind', async () => {
    await exportAll();
    const vote = { rollout_id: 'job-1', first: 0, second: 1, winner: 'tie' };
    const stray = [
      { ...vote, second: 7 },
      { ...vote, rollout_id: 'job-2' },
      { ...vote, second: 0 },
    ];
    folder.write('votes', toLines([vote, ...stray]));
    const alone = await check(folder.path('votes'), '--json');
    expect(JSON.parse(alone.stdout).files).toMatchObject([
      { kind: 'votes', records: 4, invalid: 1, errors: [{ line: 4, pointer: '/second', code: 'SAME_BRANCH' }] },
    ]);
    const beside = await check('--votes', folder.path('votes'), '--rollouts', folder.path('rollouts'), '--json');
    expect(beside.exit).toBe(1);
    const { files } = JSON.parse(beside.stdout);
    expect(files.find(({ kind }: { kind: string }) => kind === 'votes')).toMatchObject({
      traced: 1,
      errors: [
        { line: 2, pointer: '/second', code: 'SOURCE_MISSING' },
        { line: 3, pointer: '/first', code: 'SOURCE_MISSING' },
        { line: 4, pointer: '/second', code: 'SAME_BRANCH' },
      ],
    });
    const dpo = await check('--votes', folder.path('dpo'));
    expect(dpo.stdout).toContain('(OTHER_KIND)');
  });

  it('holds a report to its shape and to its sums', async () => {
    const input = folder.write('rollouts', toLines([sampleBranch({ objective_score: 1 })]));
    await rankRolloutFile({ input, report: folder.path('report.json'), timestampMs: 0 });
    const good = await check(folder.path('report.json'));
    expect(good).toMatchObject({ exit: 0, stdout: expect.stringContaining('1 report records, valid') });
    const report = JSON.parse(folder.read('report.json'));
    report.records.ranked += 1;
    folder.write('report.json', JSON.stringify(report, null, 2));
    expect((await check('--report', folder.path('report.json'))).stdout).toContain('(REPORT_SUM)');
    delete report.members;
    folder.write('report.json', JSON.stringify(report, null, 2));
    expect((await check('--report', folder.path('report.json'))).stdout).toContain('/members is missing');
  });
});
