import type { AgentEvent } from '../../contracts/agent-event.generated.js';
import type { Approver } from '../../contracts/approval.js';
import type { Model } from '../../contracts/model.js';
import type { RecordingHeader } from '../../contracts/recording.generated.js';
import type { Clock } from '../../host/clock.js';
import { recordClock } from '../../host/record-clock.js';
import { describeWorkspace } from './describe-workspace.js';
import type { RunPlan } from './plan-run.js';
import { describePolicy } from './run-policy.js';

/** Keeps a run so that it can be run again; or keeps nothing, where no recording is asked for. */
export interface Recorder {
  /** The run's clock, with what it hands out kept. */
  readonly clock: Clock;
  /** A model with its turns kept; `by` is who asks it: `agent`, or a guardrail. */
  model(model: Model, by: string): Model;
  /** An approver with its answers kept; undefined stays so. */
  approver(approver: Approver | undefined): Approver | undefined;
  onEvent(event: AgentEvent): void;
  /** Says that the run came to its end. Without it a recording is none. */
  end(stop: string): void;
}

/** Starts a recording with its header. @param write told of each line, with its newline; undefined: nothing is kept. */
export async function openRecorder(
  write: ((line: string) => void) | undefined,
  plan: RunPlan,
  opened: { history: RecordingHeader['history']; workspaceRoot: string | undefined; hasApprover: boolean },
): Promise<Recorder> {
  if (write === undefined) {
    return {
      clock: plan.clock,
      model: (model) => model,
      approver: (approver) => approver,
      onEvent: () => undefined,
      end: () => undefined,
    };
  }
  const [{ RecordingWriter }, { recordModel }, { recordApprover }] = await Promise.all([
    import('../../models/recording.js'),
    import('../../models/record.js'),
    import('../../models/record-approver.js'),
  ]);
  const { task, model, sessionId, limits, identity, policy } = plan;
  const writer = new RecordingWriter(write);
  writer.add({
    kind: 'header',
    schema_version: 'recording/v1',
    task,
    modelId: model.id,
    sessionId,
    maxSteps: limits.maxSteps,
    maxCostUsd: limits.maxCostUsd ?? null,
    temperature: limits.temperature ?? null,
    ...identity,
    policy: describePolicy(policy, opened.hasApprover),
    history: opened.history,
    workspace: await describeWorkspace(opened.workspaceRoot),
  });
  return {
    clock: recordClock(plan.clock, (draw) => writer.add({ kind: 'drawn', ...draw })),
    model: (asked, by) => recordModel(asked, by, (line) => writer.add(line)),
    approver: (approver) => approver && recordApprover(approver, (answer) => writer.add(answer)),
    onEvent: (event) => writer.add({ kind: 'event', event: { ...event } }),
    end: (stop) => writer.end(stop),
  };
}
