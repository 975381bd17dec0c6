import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Ledger } from '../../src/rollout/ledger.js';
import { rankRolloutFile } from '../../src/rollout/rank-rollout-file.js';
import { toBranchLine } from '../../src/rollout/record.js';
import { lineSha256 } from '../../src/rollout/source-line.js';
import { sampleBranch } from './sample-branch.js';
import { useTemporaryFolder } from './temporary-folder.js';

const folder = useTemporaryFolder();
const pass = sampleBranch({ branch_index: 0, objective_score: 1, final_answer: 'good' });
const fail = sampleBranch({ branch_index: 1, objective_score: 0, final_answer: 'bad' });
const entry = (branch: typeof pass) => ({
  rollout_id: branch.rollout_id,
  branch_index: branch.branch_index,
  session_id: branch.session_id,
  sha256: lineSha256(toBranchLine(branch)),
});
const ledger = () => new Ledger([entry(pass), entry(fail)]);

async function rank(lines: readonly string[]) {
  const input = folder.write('in.jsonl', `${lines.join('\n')}\n`);
  return rankRolloutFile({ input, dpo: folder.path('dpo.jsonl'), timestampMs: 0, ledger: ledger(), skipInvalid: true });
}

describe('Ledger', () => {
  it('lets exactly the listed lines through', async () => {
    const summary = await rank([toBranchLine(pass), toBranchLine(fail)]);
    expect(summary).toMatchObject({
      ranked: 2,
      pairs: 1,
      refusedByLedger: 0,
      refused: { total: 0 },
      missing: { total: 0 },
    });
  });

  it('refuses planted lines by reason, says which listed lines are missing, and makes no pair of them', async () => {
    const summary = await rank([
      toBranchLine({ ...pass, session_id: 'session-of-somebody-else' }),
      toBranchLine({ ...pass, final_answer: 'poison' }),
      toBranchLine({ ...fail, branch_index: 2, final_answer: 'poison' }),
      toBranchLine(fail),
    ]);
    expect(summary.refused.first).toEqual([
      { line: 1, rollout_id: 'job-1', branch_index: 0, reason: 'foreign-session' },
      { line: 2, rollout_id: 'job-1', branch_index: 0, reason: 'changed-line' },
      { line: 3, rollout_id: 'job-1', branch_index: 2, reason: 'unlisted' },
    ]);
    expect(summary).toMatchObject({ ranked: 1, pairs: 0, refusedByLedger: 3 });
    expect(summary.missing).toEqual({ total: 1, first: [{ rollout_id: 'job-1', branch_index: 0 }] });
    expect(folder.read('dpo.jsonl')).toBe('');
  });

  it('fails the run, and writes nothing, unless lines may be skipped', async () => {
    const input = folder.write(
      'strict.jsonl',
      `${toBranchLine(pass)}\n${toBranchLine({ ...fail, final_answer: 'changed' })}\n`,
    );
    const dpo = folder.path('strict-dpo.jsonl');
    await expect(rankRolloutFile({ input, dpo, ledger: ledger() })).rejects.toMatchObject({ code: 'RECORD_INVALID' });
    expect(existsSync(dpo)).toBe(false);
  });

  it('takes a line with the same content in other bytes for changed', async () => {
    const summary = await rank([toBranchLine(pass).replace('{', '{ '), toBranchLine(fail)]);
    expect(summary.refused.first).toMatchObject([{ reason: 'changed-line' }]);
  });

  it('tells a session that swaps branches with another from one that is unknown', () => {
    const two = new Ledger([entry(pass), entry({ ...pass, rollout_id: 'job-2', session_id: 'session-2' })]);
    expect(two.judge({ ...entry(pass), session_id: 'session-2' })).toBe('foreign-session');
    expect(two.judge({ ...entry(pass), session_id: 'session-3' })).toBe('foreign-session');
    expect(two.judge(entry(pass))).toBeUndefined();
  });

  it('is itself refused when it says two things about one branch', () => {
    expect(() => new Ledger([entry(pass), { ...entry(pass), sha256: '0' }])).toThrow(
      expect.objectContaining({ code: 'USAGE' }),
    );
    expect(() => new Ledger([entry(pass), entry(pass)])).not.toThrow();
  });
});

describe('toBranchLine', () => {
  it('writes a line that is read back, and refuses a branch that would not be', () => {
    expect(JSON.parse(toBranchLine(pass))).toEqual(pass);
    expect(() => toBranchLine({ ...pass, objective_score: Number.NaN })).toThrow(
      expect.objectContaining({ code: 'RECORD_INVALID' }),
    );
    expect(() => toBranchLine({ ...pass, task: '' })).toThrow(expect.objectContaining({ code: 'RECORD_INVALID' }));
  });
});
