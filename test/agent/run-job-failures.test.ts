import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JobOptions } from '../../src/agent/job-options.js';
import { type Job, runJob } from '../../src/agent/run-job.js';
import { takeStoppedJob } from '../../src/agent/stopped-job.js';
import type { BranchJudge } from '../../src/contracts/branch-judge.js';
import type { KernelProvider } from '../../src/contracts/kernel.js';
import type { Model, ModelTurn } from '../../src/contracts/model.js';
import { type ErrorCode, WasmagentError } from '../../src/errors.js';
import { openClock } from '../../src/host/clock.js';
import { KernelPool } from '../../src/kernels/kernel-pool.js';
import { findKernel } from '../../src/kernels/registry.js';
import { scriptedModel } from '../../src/models/scripted.js';
import { DENY_ALL } from '../../src/policy/manifest.js';
import { toBranchLine } from '../../src/rollout/record.js';
import { parseSessionId } from '../../src/sessions/session-id.js';
import { type Session, SessionStore } from '../../src/sessions/session-store.js';
import { TOOLS } from '../../src/tools/registry.js';

let root: string;
let pool: KernelPool;
let session: Session;
const open = (): Session => new SessionStore(root).open(parseSessionId('job'));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wasmagent-job-'));
  pool = new KernelPool({ maxKernels: 2 });
  session = open();
});
afterEach(async () => {
  session.close();
  await pool[Symbol.asyncDispose]();
  rmSync(root, { recursive: true });
});

const PASSES: BranchJudge = {
  basis: 'passes',
  warm: async () => undefined,
  judge: async () => ({ objective_status: 'pass', objective_score: 1, build_result: null }),
};

const answers = (text: string): Model => scriptedModel([{ text }]);
const breaks = (code: ErrorCode): Model => ({
  id: 'scripted',
  respond: async () => {
    throw new WasmagentError(code, 'as arranged');
  },
});
const runsCode = (): Model =>
  scriptedModel([{ toolCalls: [{ id: 'c', name: 'run_code', args: { code: '1' } }] }, { text: 'done' }]);

function run(models: readonly Model[], more: Partial<JobOptions> = {}): Promise<Job> {
  const options: JobOptions = {
    session,
    task: 'test',
    branches: models.map((model) => ({ model, temperature: 0 })),
    judge: PASSES,
    toLine: toBranchLine,
    tools: TOOLS,
    maxSteps: 2,
    manifest: DENY_ALL,
    pool,
    kernels: { javascript: findKernel('quickjs') },
    guardrails: [],
    clock: openClock(),
    ...more,
  };
  return runJob(options);
}

const missingKernel: KernelProvider = {
  ...findKernel('quickjs'),
  start: async () => {
    throw new WasmagentError('KERNEL_UNAVAILABLE', 'as arranged');
  },
};

function linesOf(path: string): Record<string, unknown>[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

describe('a job whose branches fail', () => {
  it('records a branch whose model breaks as unknown and blamed on the model, and goes on', async () => {
    const { branches } = await run([breaks('MODEL_FAILED'), answers('fine')]);
    expect(branches.map(({ failure }) => failure?.blame)).toEqual(['model', undefined]);
    expect(branches[0]?.record).toMatchObject({
      objective_status: 'unknown',
      build_result: null,
      final_answer: '',
      failure: { blame: 'model', broke: true, code: 'MODEL_FAILED' },
    });
    expect(branches[0]?.record.objective_score).toBeUndefined();
    expect(linesOf(session.rolloutsPath)).toHaveLength(2);
  });

  it('judges what a branch left that came to no answer: it ran to its end', async () => {
    const endless = scriptedModel(
      [1, 2, 3].map((n) => ({ toolCalls: [{ id: `c${n}`, name: 'list_files', args: { path: '.' } }] })),
    );
    const { branches } = await run([endless]);
    expect(branches[0]?.record).toMatchObject({
      objective_status: 'pass',
      failure: { blame: 'model', broke: false, code: 'max-steps' },
    });
  });

  it('blames a tool that breaks on the tool, and a bug in it does not end the job', async () => {
    const [first, ...others] = TOOLS;
    if (first === undefined) throw new Error('there are tools');
    const broken = {
      ...first,
      run: async () => {
        throw new Error('a bug');
      },
    };
    const calls = scriptedModel([{ toolCalls: [{ id: 'c', name: first.name, args: { path: 'a' } }] }]);
    const { branches } = await run([calls, answers('fine')], { tools: [broken, ...others] });
    expect(branches[0]?.failure).toMatchObject({ blame: 'tool', broke: true, code: 'BUG' });
    expect(branches[1]?.failure).toBeUndefined();
  });

  it('stops where a wall is missing, with the branch on record and blamed on the kernel', async () => {
    const job = run([runsCode(), answers('never')], { kernels: { javascript: missingKernel } });
    await expect(job).rejects.toMatchObject({ code: 'KERNEL_UNAVAILABLE' });
    expect(linesOf(session.rolloutsPath)).toMatchObject([{ branch_index: 0, failure: { blame: 'kernel' } }]);
  });

  it('stops where the judge is missing, and the branch is unknown and blamed on the verifier', async () => {
    const judge: BranchJudge = {
      ...PASSES,
      judge: async () => {
        throw new WasmagentError('VERIFIER_UNAVAILABLE', 'as arranged');
      },
    };
    await expect(run([answers('a'), answers('b')], { judge })).rejects.toMatchObject({ code: 'VERIFIER_UNAVAILABLE' });
    expect(linesOf(session.rolloutsPath)).toMatchObject([
      { final_answer: 'a', objective_status: 'unknown', failure: { blame: 'verifier' } },
    ]);
  });

  it('goes on when it is resumed: what was recorded is kept, what broke is tried again', async () => {
    const broken = run([answers('kept'), runsCode(), answers('last')], { kernels: { javascript: missingKernel } });
    await expect(broken).rejects.toMatchObject({ code: 'KERNEL_UNAVAILABLE' });
    session.close();
    session = open();
    const stopped = takeStoppedJob(session);
    expect(stopped.records.map(({ branch_index }) => branch_index)).toEqual([0]);
    const { branches, rolloutId } = await run([breaks('MODEL_FAILED'), runsCode(), answers('last')], { stopped });
    expect(rolloutId).toBe(stopped.rolloutId);
    expect(branches.map(({ kept, record }) => [kept, record.final_answer])).toEqual([
      [true, 'kept'],
      [false, 'done'],
      [false, 'last'],
    ]);
    // One line a branch: two different ones for the same branch would be a conflict for whoever ranks them.
    expect(linesOf(session.rolloutsPath).map(({ branch_index }) => branch_index)).toEqual([0, 1, 2]);
    expect(() => takeStoppedJob(session)).toThrow(expect.objectContaining({ code: 'RESUME_REFUSED' }));
  });

  it('does not go on with a job that was another one', async () => {
    await expect(run([runsCode()], { kernels: { javascript: missingKernel } })).rejects.toThrow();
    const stopped = takeStoppedJob(session);
    await expect(run([runsCode()], { stopped, task: 'another' })).rejects.toMatchObject({ code: 'RESUME_REFUSED' });
    await expect(run([runsCode()], { stopped, planted: '/another' })).rejects.toMatchObject({ code: 'RESUME_REFUSED' });
    await expect(run([runsCode()], { stopped, judge: { ...PASSES, basis: 'x' } })).rejects.toMatchObject({
      code: 'RESUME_REFUSED',
    });
  });

  it('can be gone on with after a refusal, and after it was stopped again before a broken branch was tried', async () => {
    const broken = run([runsCode(), answers('last')], { kernels: { javascript: missingKernel } });
    await expect(broken).rejects.toMatchObject({ code: 'KERNEL_UNAVAILABLE' });
    const refused = run([runsCode(), answers('last')], { stopped: takeStoppedJob(session), task: 'another' });
    await expect(refused).rejects.toMatchObject({ code: 'RESUME_REFUSED' });
    const stoppedAgain = run([runsCode(), answers('last')], {
      stopped: takeStoppedJob(session),
      signal: AbortSignal.abort(new WasmagentError('INTERRUPTED', 'as arranged')),
    });
    await expect(stoppedAgain).rejects.toMatchObject({ code: 'INTERRUPTED' });
    await run([runsCode(), answers('last')], { stopped: takeStoppedJob(session) });
    expect(linesOf(session.rolloutsPath).map(({ branch_index }) => branch_index)).toEqual([0, 1]);
  });

  it.each([
    ['half a line', (line: string) => line.slice(0, 40)],
    ['a line that its log does not know', (line: string) => `${line.replace('kept', 'left')}\n`],
  ])('gets rid of %s that a killed process left in the rollout file, resumed or not', async (_what, leave) => {
    const broken = run([answers('kept'), runsCode()], { kernels: { javascript: missingKernel } });
    await expect(broken).rejects.toMatchObject({ code: 'KERNEL_UNAVAILABLE' });
    const [first = ''] = readFileSync(session.rolloutsPath, 'utf8').split('\n');
    appendFileSync(session.rolloutsPath, leave(first));
    await run([answers('kept'), runsCode()], { stopped: takeStoppedJob(session) });
    expect(linesOf(session.rolloutsPath).map((line) => line['final_answer'])).toEqual(['kept', 'done']);
    appendFileSync(session.rolloutsPath, leave(first));
    await run([answers('new job')]);
    expect(linesOf(session.rolloutsPath).map((line) => line['final_answer'])).toEqual(['kept', 'done', 'new job']);
  });

  it('runs no more branches at once than it is told, each in a workspace that no other has', async () => {
    let now = 0;
    let most = 0;
    const slow = (): Model => ({
      id: 'scripted',
      respond: async (): Promise<ModelTurn> => {
        now += 1;
        most = Math.max(most, now);
        await new Promise((resolve) => setTimeout(resolve, 15));
        now -= 1;
        return {
          thinking: '',
          text: 'ok',
          toolRequests: [],
          finishReason: 'stop',
          inputTokens: 0,
          outputTokens: 0,
          costUsd: 0,
          temperature: null,
        };
      },
    });
    const roots = new Set<string>();
    const prepareWorkspace = (path: string): void => void roots.add(path);
    const { branches } = await run([slow(), slow(), slow(), slow()], { concurrency: 2, prepareWorkspace });
    expect(most).toBe(2);
    expect(roots.size).toBe(4);
    expect(branches.map(({ branchIndex }) => branchIndex)).toEqual([0, 1, 2, 3]);
  });
});
