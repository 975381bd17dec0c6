import { createHash } from 'node:crypto';
import type { AgentEvent } from '../contracts/agent-event.generated.js';
import type { BranchVerdict } from '../contracts/branch-judge.js';
import type { RolloutBranch } from '../contracts/rollout-branch.generated.js';
import { WasmagentError } from '../errors.js';
import { AppendFile } from '../host/append-file.js';
import type { Session } from '../sessions/session-store.js';
import type { Attempt } from './attempt.js';
import type { BranchFailure } from './branch-failure.js';
import { toBranchRecord } from './branch-record.js';
import { EventSource } from './events.js';
import type { EventListener } from './follow-run.js';
import type { JobOptions } from './job-options.js';
import { jobPlanDigest } from './job-plan.js';
import { runBranch } from './run-branch.js';
import { settleRollouts } from './stopped-job.js';
import { takeInTurns } from './take-in-turns.js';

/** What became of one branch. `sha256` is the digest of its rollout line. */
export interface BranchReport {
  branchIndex: number;
  temperature: number;
  record: RolloutBranch;
  sha256: string;
  failure?: BranchFailure;
  /** Recorded by an earlier run of the job. */
  kept: boolean;
}

/** A finished job. */
export interface Job {
  jobId: string;
  /** Shared by the rollout records of all branches. */
  rolloutId: string;
  status: 'completed';
  /** By `branchIndex`. */
  branches: BranchReport[];
}

/**
 * Runs the branches of a job, each in its own workspace, has the host judge what each one left, and appends one rollout
 * record per branch to the session. A branch that fails is a record with its failure. Every event goes to the session's
 * log first; the digest of each record is in the log too, which is what a later export is held against.
 * @throws WasmagentError `KERNEL_UNAVAILABLE` or `VERIFIER_UNAVAILABLE`: the job stops, what was recorded stays;
 * `RESUME_REFUSED` when the stopped job was another one; or the signal's reason
 */
export async function runJob(options: JobOptions, onEvent: EventListener = () => undefined): Promise<Job> {
  const { session, clock, branches, judge, stopped, concurrency = 1 } = options;
  const planSha256 = jobPlanDigest(options);
  if (stopped !== undefined && stopped.planSha256 !== planSha256) {
    throw new WasmagentError('RESUME_REFUSED', 'the job that was stopped had another task, policy, model or judge', {
      suggestions: ['give the same flags as then', 'or leave --resume out to start a new job'],
    });
  }
  settleRollouts(session, stopped?.broken);
  const job = new EventSource(clock, null, options.redactor);
  const jobId = stopped?.jobId ?? clock.newId('job');
  const rolloutId = stopped?.rolloutId ?? clock.newId('rollout');
  const emit = (event: AgentEvent): void => {
    session.log.append(event);
    onEvent(event);
  };
  const phase = stopped === undefined ? 'job_started' : 'job_resumed';
  emit(job.make('status', { phase, jobId, rolloutId, branches: branches.length, planSha256 }));
  // What judges gets ready while the first branch works.
  const warm = judge.warm();
  warm.catch(() => undefined);
  const reports = (stopped?.records ?? []).map((record) => toKept(record, options));
  const open = [...branches.entries()].filter(([index]) => !reports.some(({ branchIndex }) => branchIndex === index));
  await takeInTurns(open, concurrency, async ([branchIndex, plan], isLast) => {
    const workspaceRoot = session.branchWorkspace(jobId, branchIndex);
    options.prepareWorkspace?.(workspaceRoot);
    const attempt = await runBranch(
      { ...options, expectMore: !isLast },
      plan,
      { branchIndex, workspaceRoot, parentTraceId: job.traceId },
      emit,
    );
    const { verdict, failure, fatal } = await judgeAttempt(options, { jobId, branchIndex, workspaceRoot }, attempt);
    const facts = { rolloutId, task: options.task, sessionId: session.id, redactor: options.redactor };
    const record = toBranchRecord(facts, plan, { ...attempt, ...(failure === undefined ? {} : { failure }) }, verdict);
    const sha256 = appendRecord(session, options.toLine(record));
    emit(
      job.make('status', {
        phase: 'rollout_recorded',
        jobId,
        rolloutId,
        branchIndex,
        sha256,
        sessionId: session.id,
        objectiveStatus: verdict.objective_status,
        ...(verdict.objective_score === undefined ? {} : { objectiveScore: verdict.objective_score }),
        ...(verdict.reason === undefined ? {} : { reason: verdict.reason }),
        ...(failure === undefined ? {} : { failure: { ...failure } }),
      }),
    );
    reports.push({
      branchIndex,
      temperature: plan.temperature,
      record,
      sha256,
      kept: false,
      ...(failure === undefined ? {} : { failure }),
    });
    if (fatal !== undefined) throw fatal;
  });
  await warm;
  emit(job.make('status', { phase: 'job_completed', jobId, rolloutId }));
  return { jobId, rolloutId, status: 'completed', branches: reports.sort((a, b) => a.branchIndex - b.branchIndex) };
}

interface Judgement {
  verdict: BranchVerdict;
  failure: BranchFailure | undefined;
  /** This machine lacks what the job stands on, so that no further branch may run. */
  fatal: unknown;
}

/** A branch that broke was not tried to its end: what it left says nothing about its merit, and is not judged. */
async function judgeAttempt(
  { judge, session, redactor }: JobOptions,
  place: { jobId: string; branchIndex: number; workspaceRoot: string },
  { failure, fatal }: Attempt,
): Promise<Judgement> {
  const unknown = (reason: string): BranchVerdict => ({ objective_status: 'unknown', build_result: null, reason });
  if (failure?.broke === true) return { verdict: unknown(`broken-${failure.blame}`), failure, fatal };
  try {
    return { verdict: await judge.judge({ ...place, sessionId: session.id, redactor }), failure, fatal: undefined };
  } catch (error) {
    if (!(error instanceof WasmagentError)) throw error;
    const { code, message } = error;
    const own: BranchFailure = { blame: 'verifier', broke: true, code, message };
    return { verdict: unknown('broken-verifier'), failure: own, fatal: error };
  }
}

function toKept(record: RolloutBranch, { branches, toLine }: JobOptions): BranchReport {
  const temperature = branches[record.branch_index]?.temperature ?? record.temperature;
  return { branchIndex: record.branch_index, temperature, record, sha256: sha256(toLine(record)), kept: true };
}

function appendRecord(session: Session, line: string): string {
  const file = new AppendFile(session.rolloutsPath);
  try {
    file.append(line);
  } finally {
    file.close();
  }
  return sha256(line);
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
