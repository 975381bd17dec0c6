import type { AgentEvent } from '../contracts/agent-event.generated.js';
import type { BranchVerdict } from '../contracts/branch-judge.js';
import type { Redactor } from '../contracts/guardrail.js';
import type { RolloutBranch } from '../contracts/rollout-branch.generated.js';
import type { Attempt, RecordedEvent } from './attempt.js';
import type { EventData } from './events.js';
import type { BranchPlan } from './job-options.js';

/** What a record says of the job that its branch belongs to. */
export interface JobFacts {
  rolloutId: string;
  task: string;
  sessionId: string;
  /** Takes secrets out of what errors and judges quote; events have been through it. */
  redactor?: Redactor | undefined;
}

/** What a rollout record keeps of an event: tool calls and their results, and what a program was refused meanwhile. */
export function toRecordedEvent(event: AgentEvent): RecordedEvent | undefined {
  if (event.channel === 'tool') return { event: event.event, data: event.data };
  return event.event === 'kernel_end' && event.data.denials.length > 0 ? toRefusals(event.data) : undefined;
}

/** One branch as a line of a rollout file. A branch that failed has `failure`, and is as much data as the others. */
export function toBranchRecord(
  { rolloutId, task, sessionId, redactor }: JobFacts,
  { model, temperature }: BranchPlan,
  { branchIndex, answer, toolEvents, failure, costUsd, temperatureApplied }: Attempt,
  verdict: BranchVerdict,
): RolloutBranch {
  const { build_result, objective_status, objective_score } = verdict;
  return {
    schema_version: 'rollout-wire/v1',
    rollout_id: rolloutId,
    task: redactor?.text(task) ?? task,
    branch_index: branchIndex,
    temperature,
    session_id: sessionId,
    model: model.id,
    tool_call_sequence: toolEvents.map((event) => ({ ...event })),
    final_answer: answer,
    build_result: build_result === null ? null : { ...Object(redactor?.value(build_result) ?? build_result) },
    objective_status,
    ...(objective_score === undefined ? {} : { objective_score }),
    ...(failure === undefined
      ? {}
      : { failure: { ...failure, message: redactor?.text(failure.message) ?? failure.message } }),
    cost_usd: costUsd,
    ...(temperatureApplied === undefined ? {} : { temperature_applied: temperatureApplied }),
  };
}

/**
 * What a program was refused while it ran. A program can get over a refusal, and then no result tells of it; without
 * this a branch that tried the walls would look like one that did not. Times and sizes stay in the session's log.
 */
function toRefusals({ callId, kernel, status, denials }: EventData<'kernel_end'>): RecordedEvent {
  return { event: 'kernel_end', data: { callId, kernel, status, denials } };
}
