import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { JobOptions } from '../../src/agent/job-options.js';
import { runJob } from '../../src/agent/run-job.js';
import type { RolloutBranch } from '../../src/contracts/rollout-branch.generated.js';
import type { BranchVerifier } from '../../src/contracts/verifier.js';
import { openRedactor } from '../../src/guardrails/redactor.js';
import { openClock } from '../../src/host/clock.js';
import { KernelPool } from '../../src/kernels/kernel-pool.js';
import { findKernel } from '../../src/kernels/registry.js';
import { type ScriptedTurn, scriptedModel } from '../../src/models/scripted.js';
import { DENY_ALL } from '../../src/policy/manifest.js';
import { attackedBoundary } from '../../src/rollout/boundary-attacked.js';
import { readToolTurns } from '../../src/rollout/export/tool-turns.js';
import { toBranchLine } from '../../src/rollout/record.js';
import { submissionJudge } from '../../src/rollout/verifiers/submission-judge.js';
import { newSessionId } from '../../src/sessions/session-id.js';
import { SessionStore } from '../../src/sessions/session-store.js';
import { TOOLS } from '../../src/tools/registry.js';
import { madeUp } from '../guardrails/redaction/made-up-secrets.js';

let root: string;
let pool: KernelPool;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wasmagent-job-'));
  pool = new KernelPool({ maxKernels: 1 });
});
afterEach(async () => {
  await pool[Symbol.asyncDispose]();
  rmSync(root, { recursive: true });
});

// No branch here leaves anything to judge.
const verifier: BranchVerifier = {
  warm: async () => undefined,
  issueTicket: () => {
    throw new Error('nothing was handed in');
  },
  verify: async () => {
    throw new Error('nothing was handed in');
  },
};

const program = (code: string): ScriptedTurn[] => [
  { toolCalls: [{ id: 'c', name: 'run_code', args: { code } }] },
  { text: 'done' },
];

async function runBranches(branches: ScriptedTurn[][], changed: Partial<JobOptions> = {}): Promise<RolloutBranch[]> {
  const clock = openClock('1700000000');
  const session = new SessionStore(root).open(newSessionId(clock));
  try {
    const job = await runJob({
      session,
      task: 'test',
      branches: branches.map((turns) => ({ temperature: 0, model: scriptedModel(turns) })),
      judge: submissionJudge({
        manifest: DENY_ALL,
        submissionPath: '/workspace/answer.ts',
        suite: { functionName: 'f', functionType: '() => void', cases: [] },
        verifier,
      }),
      toLine: toBranchLine,
      tools: TOOLS,
      maxSteps: 3,
      manifest: DENY_ALL,
      pool,
      kernels: { javascript: findKernel('quickjs') },
      guardrails: [],
      clock,
      ...changed,
    });
    return job.branches.map(({ record }) => record);
  } finally {
    session.close();
  }
}

it('keeps a refusal that guest code got over, and is then a branch that tried a boundary', async () => {
  const [tried, honest] = await runBranches([
    program('try { readFile("/etc/passwd") } catch {}; "all is well"'),
    program('1 + 1'),
  ]);
  const events = tried?.tool_call_sequence ?? [];
  expect(events.map(({ event }) => event)).toEqual(['tool_call', 'kernel_end', 'tool_result']);
  expect(events[2]?.['data']).toMatchObject({ output: { value: 'all is well' } });
  const denial = { capability: 'allowedReadPaths', requested: '/etc/passwd', rule: expect.any(String) };
  expect(events[1]?.['data']).toEqual({ callId: 'c', kernel: 'quickjs', status: 'ok', denials: [denial] });
  expect(attackedBoundary(events)).toMatchObject({
    capability: 'allowedReadPaths',
    requested: '/etc/passwd',
    index: 1,
  });
  // The turns of the conversation are the same with it.
  expect(readToolTurns(events)).toMatchObject([[{ name: 'run_code' }]]);

  const others = honest?.tool_call_sequence ?? [];
  expect(others.map(({ event }) => event)).toEqual(['tool_call', 'tool_result']);
  expect(attackedBoundary(others)).toBeUndefined();
});

it('exports no secret of a branch that redacts, wherever it stood', async () => {
  const token = `ghp_${madeUp('alnum', 36)}`;
  const turns: ScriptedTurn[] = [
    { toolCalls: [{ id: 'c', name: 'write_file', args: { path: `/etc/${token}`, content: token } }] },
    { text: `It was ${token}` },
  ];
  const redacted = await runBranches([turns], { task: `Use ${token}`, redactor: openRedactor('secrets') });
  expect(JSON.stringify(redacted)).not.toContain(token);
  expect(redacted[0]).toMatchObject({
    task: 'Use [REDACTED:github-token]',
    final_answer: 'It was [REDACTED:github-token]',
  });
  expect(JSON.stringify(await runBranches([turns]))).toContain(token);
});
