import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BranchVerdict } from '../../../src/contracts/branch-judge.js';
import { findKernel } from '../../../src/kernels/registry.js';
import { programJudge } from '../../../src/rollout/verifiers/program-judge.js';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'wasmagent-judge-'));
  writeFileSync(join(root, 'answer.txt'), '42\n');
});
afterAll(() => rmSync(root, { recursive: true }));

async function judge(source: string, kernel = 'quickjs'): Promise<BranchVerdict> {
  const judging = programJudge({ source, filename: 'judge', kernel: findKernel(kernel) });
  return await judging.judge({ jobId: 'j', branchIndex: 0, sessionId: 's', workspaceRoot: root });
}

describe('programJudge', () => {
  it('takes a program at its last value, in both languages', async () => {
    expect(await judge("readFile('/workspace/answer.txt').trim() === '42'")).toMatchObject({
      objective_status: 'pass',
      objective_score: 1,
      build_result: { status: 'success', kernel: { name: 'quickjs', status: 'ok' } },
    });
    expect(await judge("read_file('/workspace/answer.txt').strip() == '41'", 'pyodide')).toMatchObject({
      objective_status: 'fail',
      objective_score: 0,
    });
  });

  it.each([
    ['0.25', { objective_status: 'fail', objective_score: 0.25 }],
    ['1', { objective_status: 'pass', objective_score: 1 }],
    ['({ pass: false, score: 0.5 })', { objective_status: 'fail', objective_score: 0.5 }],
    ["throw new Error('wrong')", { objective_status: 'fail', objective_score: 0 }],
  ])('reads %s as a verdict', async (source, expected) => {
    expect(await judge(source)).toMatchObject(expected);
  });

  it.each([
    ['undefined', 'no-verdict'],
    ['"pass"', 'no-verdict'],
    ['2', 'no-verdict'],
    ['NaN', 'no-verdict'],
    ['({ pass: true, score: 0.5 })', 'no-verdict'],
    ["writeFile('/workspace/answer.txt', 'x')", 'judge-denied'],
    ["readFile('/etc/passwd')", 'judge-denied'],
  ])('does not take %s for one: a missing score is not 0', async (source, reason) => {
    const verdict = await judge(source);
    expect(verdict).toMatchObject({ objective_status: 'unknown', reason });
    expect(verdict.objective_score).toBeUndefined();
  });
});
