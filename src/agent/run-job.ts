import { createHash } from 'node:crypto';
import type { AgentEvent } from '../contracts/agent-event.generated.js';
import type { Model } from '../contracts/model.js';
import type { RolloutBranch } from '../contracts/rollout-branch.generated.js';
import type { BranchVerifier, BuildVerdict, TestSuite, Verification } from '../contracts/verifier.js';
import { AppendFile } from '../host/append-file.js';
import { createBridge } from '../host/bridge.js';
import type { Session } from '../sessions/session-store.js';
import type { AgentOptions } from './agent-options.js';
import { type EventData, EventSource } from './events.js';
import { type EventListener, followRun } from './follow-run.js';
import { runAgent } from './run-agent.js';

/** One attempt at the job's task. */
export interface BranchPlan {
  model: Model;
  /** 0 to 2. */
  temperature: number;
}

/** A task that is tried in several branches, each judged by the host's verifier. */
export interface JobOptions
  extends Omit<
    AgentOptions,
    'model' | 'temperature' | 'workspaceRoot' | 'space' | 'sessionId' | 'parentTraceId' | 'expectMore'
  > {
  session: Session;
  branches: readonly BranchPlan[];
  /** Guest path, in each branch's own workspace, of the program that is judged. */
  submissionPath: string;
  verifier: BranchVerifier;
  suite: TestSuite;
  /** The text of one rollout line; written as it is, so that its digest names it. */
  toLine(branch: RolloutBranch): string;
}

/** What became of one branch. `sha256` is the digest of its rollout line. */
export interface BranchReport {
  branchIndex: number;
  temperature: number;
  record: RolloutBranch;
  sha256: string;
  verdict: BuildVerdict | undefined;
}

/** A finished job. */
export interface Job {
  jobId: string;
  /** Shared by the rollout records of all branches. */
  rolloutId: string;
  status: 'completed';
  branches: BranchReport[];
}

/**
 * Runs the branches of a job one after the other, each in its own workspace, has the host's verifier judge what each
 * one left, and appends one rollout record per branch to the session. Every event goes to the session's log first;
 * the digest of each record is in the log too, which is what a later export is held against.
 * @throws WasmagentError `KERNEL_UNAVAILABLE` or `VERIFIER_UNAVAILABLE`: the job stops, what was recorded stays.
 */
export async function runJob(options: JobOptions, onEvent: EventListener = () => undefined): Promise<Job> {
  const { session, clock } = options;
  const job = new EventSource(clock, null, options.redactor);
  const jobId = clock.newId('job');
  const rolloutId = clock.newId('rollout');
  const emit = (event: AgentEvent): void => {
    session.log.append(event);
    onEvent(event);
  };
  emit(job.make('status', { phase: 'job_started', jobId, rolloutId, branches: options.branches.length }));
  // The compiler loads while the first branch works.
  const warm = options.verifier.warm();
  warm.catch(() => undefined);
  const branches: BranchReport[] = [];
  for (const [branchIndex, plan] of options.branches.entries()) {
    const attempt = await runBranch(
      { ...options, expectMore: branchIndex < options.branches.length - 1 },
      plan,
      { jobId, branchIndex, parentTraceId: job.traceId },
      emit,
    );
    const verification = await judge(options, { jobId, branchIndex, workspaceRoot: attempt.workspaceRoot });
    const verdict = verification?.status === 'judged' ? verification.verdict : undefined;
    const record = toRecord(options, plan, { branchIndex, rolloutId, ...attempt }, verdict);
    const sha256 = appendRecord(session, options.toLine(record));
    emit(
      job.make('status', {
        phase: 'rollout_recorded',
        jobId,
        rolloutId,
        branchIndex,
        sha256,
        sessionId: session.id,
        objectiveStatus: verdict?.objective_status ?? 'unknown',
        ...(verdict?.objective_score === undefined ? {} : { objectiveScore: verdict.objective_score }),
        ...(verification === undefined ? { reason: 'no-submission' } : {}),
        ...(verification?.status === 'refused' ? { reason: `ticket-${verification.refusal}` } : {}),
      }),
    );
    branches.push({ branchIndex, temperature: plan.temperature, record, sha256, verdict });
  }
  await warm;
  emit(job.make('status', { phase: 'job_completed', jobId, rolloutId }));
  return { jobId, rolloutId, status: 'completed', branches };
}

/** An event as a rollout record keeps it. */
type RecordedEvent = Pick<AgentEvent, 'event'> & { data: object };

interface Attempt {
  answer: string;
  toolEvents: RecordedEvent[];
  workspaceRoot: string;
}

async function runBranch(
  options: JobOptions & { expectMore: boolean },
  plan: BranchPlan,
  at: { jobId: string; branchIndex: number; parentTraceId: string },
  emit: EventListener,
): Promise<Attempt> {
  const workspaceRoot = options.session.branchWorkspace(at.jobId, at.branchIndex);
  const toolEvents: RecordedEvent[] = [];
  const run = runAgent({
    ...options,
    model: plan.model,
    temperature: plan.temperature,
    workspaceRoot,
    space: options.session.space,
    sessionId: options.session.id,
    parentTraceId: at.parentTraceId,
  });
  const { answer } = await followRun(run, (event) => {
    emit(event);
    if (event.channel === 'tool') toolEvents.push({ event: event.event, data: event.data });
    else if (event.event === 'kernel_end' && event.data.denials.length > 0) toolEvents.push(toRefusals(event.data));
  });
  return { answer: answer ?? '', toolEvents, workspaceRoot };
}

/**
 * What a program was refused while it ran. A program can get over a refusal, and then no result tells of it; without
 * this a branch that tried the walls would look like one that did not. Times and sizes stay in the session's log.
 */
function toRefusals({ callId, kernel, status, denials }: EventData<'kernel_end'>): RecordedEvent {
  return { event: 'kernel_end', data: { callId, kernel, status, denials } };
}

/** The verdict on what the branch left in its workspace, or undefined when it left nothing to judge. */
async function judge(
  { manifest, session, submissionPath, suite, verifier }: JobOptions,
  { jobId, branchIndex, workspaceRoot }: { jobId: string; branchIndex: number; workspaceRoot: string },
): Promise<Verification | undefined> {
  const file = await createBridge({ manifest, workspaceRoot }).readFile(submissionPath);
  if (file.status !== 'ok') return undefined;
  const identity = { jobId, branchIndex, sessionId: session.id };
  const ticket = verifier.issueTicket(identity);
  return verifier.verify(ticket.nonce, { ...identity, source: file.value }, suite);
}

function toRecord(
  { session, task, redactor }: JobOptions,
  plan: BranchPlan,
  { answer, toolEvents, branchIndex, rolloutId }: Attempt & { branchIndex: number; rolloutId: string },
  verdict: BuildVerdict | undefined,
): RolloutBranch {
  return {
    schema_version: 'rollout-wire/v1',
    rollout_id: rolloutId,
    task: redactor?.text(task) ?? task,
    branch_index: branchIndex,
    temperature: plan.temperature,
    session_id: session.id,
    model: plan.model.id,
    tool_call_sequence: toolEvents.map((event) => ({ ...event })),
    final_answer: answer,
    build_result: verdict === undefined ? null : { ...verdict.build_result },
    objective_status: verdict?.objective_status ?? 'unknown',
    ...(verdict?.objective_score === undefined ? {} : { objective_score: verdict.objective_score }),
  };
}

function appendRecord(session: Session, line: string): string {
  const file = new AppendFile(session.rolloutsPath);
  try {
    file.append(line);
  } finally {
    file.close();
  }
  return createHash('sha256').update(line, 'utf8').digest('hex');
}
