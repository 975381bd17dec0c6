import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BranchesReport } from '../../../src/cli/run/branches-report.js';
import { formatBranches } from '../../../src/cli/run/branches-report.js';
import { runBranches } from '../../../src/cli/run/run-branches.js';
import type { RunFlags } from '../../../src/cli/run/run-flags.js';
import RankRollout from '../../../src/commands/rank-rollout.js';
import { runCommand } from '../../commands/run-command.js';
import { openFakeMessagesApi } from '../../models/fake-messages-api.js';
import { useTemporaryFolder } from '../../rollout/temporary-folder.js';
import { flagsOf } from './in-process.js';

const folder = useTemporaryFolder();
const TESTS = `export const functionName = 'isEven';
export const functionType = '(n: number) => boolean';
export const cases = [0, 1, 2, 3].map((n) => ({ args: [n], expected: n % 2 === 0 }));`;
const EVEN = 'export const isEven = (n: number): boolean => n % 2 === 0;';

beforeEach(() => {
  vi.stubEnv('WASMAGENT_HOME', folder.path('home'));
  folder.write('tests.ts', TESTS);
  script('write', { name: 'write_file', args: { path: 'isEven.ts', content: EVEN } });
  return () => vi.unstubAllEnvs();
});

function script(name: string, call: { name: string; args: object }): string {
  const turns = [{ toolCalls: [{ id: 'c', ...call }] }, { text: 'done' }];
  return folder.write(`${name}.json`, JSON.stringify(turns));
}

async function run(branches: number, flags: Partial<RunFlags>) {
  const request = { argument: 'Write isEven.ts', file: undefined, isPiped: false, json: true, tell: () => undefined };
  return await runBranches(request, flagsOf({ script: folder.path('write.json'), ...flags }), branches);
}

const recordsIn = (path: string) =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const statuses = ({ branches }: BranchesReport) => branches.map(({ status }) => status);

describe('run --branches', () => {
  it('writes records of judged branches that rank-rollout takes, each with its temperature', async () => {
    const rollout = folder.path('rollouts.jsonl');
    const { report, exit } = await run(3, {
      temperatures: '0.3,0.7,1.0',
      verify: folder.path('tests.ts'),
      rollout,
    });
    expect(exit).toBe(0);
    expect(statuses(report)).toEqual(['pass', 'pass', 'pass']);
    expect(recordsIn(rollout)).toMatchObject([
      { branch_index: 0, temperature: 0.3, objective_score: 1, temperature_applied: null, cost_usd: 0 },
      { branch_index: 1, temperature: 0.7, objective_status: 'pass' },
      { branch_index: 2, temperature: 1 },
    ]);
    expect(new Set(recordsIn(rollout).map(({ rollout_id }) => rollout_id)).size).toBe(1);
    const ranked = await runCommand(RankRollout, ['--input', rollout, '--output', folder.path('ranked.jsonl')]);
    expect(ranked.exit).toBe(0);
    expect(recordsIn(folder.path('ranked.jsonl')).map(({ rank }) => rank)).toEqual([1, 2, 3]);
  });

  it('gives every branch a copy of the workspace, which no branch can change for the others', async () => {
    mkdirSync(folder.path('work'));
    folder.write('work/tsconfig.json', '{}');
    const list = script('list', { name: 'list_files', args: { path: '.' } });
    const rollout = folder.path('rollouts.jsonl');
    await run(2, { script: list, workspace: folder.path('work'), rollout });
    await run(2, { workspace: folder.path('work') });
    for (const { tool_call_sequence: events } of recordsIn(rollout)) {
      expect(events[1].data.output).toEqual(['tsconfig.json']);
    }
    expect(() => readFileSync(folder.path('work/isEven.ts'))).toThrow();
  });

  it.each([
    ['build', 'pass'],
    ["listFiles('/workspace').length === 1", 'pass'],
    ["readFile('/workspace/isEven.ts').includes('banana')", 'fail'],
  ])('judges by %s', async (verify, expected) => {
    const judge = verify === 'build' ? verify : folder.write('check.js', verify);
    const { report } = await run(1, { verify: judge });
    expect(statuses(report)).toEqual([expected]);
  });

  it('says that nothing is known where a judge was named and had nothing to judge', async () => {
    const list = script('list', { name: 'list_files', args: { path: '.' } });
    const { report, exit } = await run(2, { script: list, verify: folder.path('tests.ts') });
    expect(statuses(report)).toEqual(['unknown', 'unknown']);
    expect(exit).toBe(3);
    expect((await run(1, {})).exit).toBe(0);
  });

  it('ends with 4 when every branch broke, and tells on whose account', async () => {
    await using api = await openFakeMessagesApi([{ status: 401, body: { error: { type: 'x', message: 'no' } } }]);
    vi.stubEnv('ANTHROPIC_BASE_URL', api.baseUrl);
    const { report, exit } = await run(1, { script: undefined, model: 'anthropic/local' });
    expect(report.branches).toMatchObject([{ status: 'unknown', score: null, failure: { blame: 'model' } }]);
    expect(exit).toBe(4);
    expect(formatBranches(report)[0]).toContain('model: ');
  });

  it.each<[string, Partial<RunFlags>, string]>([
    ['no job to go on with', { session: 'new', resume: true }, 'RESUME_REFUSED'],
    ['a judge that is not there', { session: 'new', verify: 'missing.ts' }, 'INPUT_MISSING'],
    ['approval rules that are none', { session: 'new', approval: 'write.json' }, 'APPROVAL_RULES_INVALID'],
  ])('leaves no session behind where there is %s', async (_, flags, code) => {
    const approval = flags.approval === undefined ? {} : { approval: folder.path(flags.approval) };
    await expect(run(2, { ...flags, ...approval })).rejects.toMatchObject({ code });
    const sessions = folder.path('home/sessions');
    expect(existsSync(sessions) ? readdirSync(sessions) : []).toEqual([]);
  });

  it.each<[string, Partial<RunFlags>]>([
    ['a recording', { record: 'r.jsonl' }],
    ['one temperature', { temperature: '1' }],
    ['fewer temperatures', { temperatures: '0.1,0.2' }],
    ['a temperature beyond 2', { temperatures: '3' }],
    ['no number', { temperatures: 'hot' }],
    ['no session to resume', { resume: true }],
    ['a judge of no known kind', { verify: 'tests.exe' }],
  ])('refuses %s', async (_, flags) => {
    if (flags.verify !== undefined) folder.write('tests.exe', '');
    const verify = flags.verify === undefined ? {} : { verify: folder.path(flags.verify) };
    await expect(run(3, { ...flags, ...verify })).rejects.toMatchObject({ code: 'USAGE' });
  });
});
