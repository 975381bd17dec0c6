import type { Model } from '../../contracts/model.js';
import { WasmagentError } from '../../errors.js';
import { type Clock, openClock } from '../../host/clock.js';
import { readNamedFile } from '../../host/own-file.js';
import type { Replay } from '../../models/replay.js';
import { parseSessionId, type SessionId } from '../../sessions/session-id.js';
import { readTask, type TaskSources } from './read-task.js';
import { refuseForeignApprovals } from './refuse-foreign-approvals.js';
import type { RunFlags } from './run-flags.js';
import type { RunIdentity } from './run-identity.js';
import type { RunLimits } from './run-limits.js';
import { describePolicy, type RunPolicy, readPolicy } from './run-policy.js';

/** A recording beyond this is not read. */
const MAX_RECORDING_BYTES = 256 * 1024 * 1024;

/** A recorded run that is run again: what of its plan comes from the recording. */
export interface ReplayPlan {
  task: string;
  model: Model;
  limits: RunLimits;
  clock: Clock;
  sessionId: SessionId;
  policy: RunPolicy;
  replay: Replay;
}

/**
 * Opens a recording to run it again. A task or a policy that is given as well must be the recorded one.
 * @param today what the run is made of now: it must be what the recorded one was made of.
 * @throws WasmagentError `USAGE`, `INPUT_*`, `REPLAY_DIVERGED`
 */
export async function openReplay(
  path: string,
  sources: TaskSources,
  flags: RunFlags,
  today: RunIdentity,
  onDivergence: (error: WasmagentError) => void,
): Promise<ReplayPlan> {
  if (flags.model !== undefined && flags.model !== 'replay') {
    throw new WasmagentError('USAGE', `--replay answers in place of ${flags.model.slice(0, 80)}`, {
      suggestions: ['leave out --model', 'leave out --replay'],
    });
  }
  const [{ parseRecording }, { Replay }] = await Promise.all([
    import('../../models/recording.js'),
    import('../../models/replay.js'),
  ]);
  const recording = parseRecording(readNamedFile(path, 'the recording', MAX_RECORDING_BYTES), path);
  const { header } = recording;
  const isGiven = sources.argument !== undefined || sources.file !== undefined;
  const task = isGiven ? readTask(sources) : header.task;
  const replay = new Replay(recording, openClock(), onDivergence);
  const policy = await readPolicy(flags, header.policy);
  replay.assertSame({ task, ...today, policy: describePolicy(policy, header.policy.approval.hasApprover) });
  refuseForeignApprovals(recording, flags);
  const { maxSteps, maxCostUsd, temperature } = header;
  return {
    task,
    model: replay.model(),
    limits: { maxSteps, maxCostUsd: maxCostUsd ?? undefined, temperature: temperature ?? undefined },
    clock: replay.clock,
    sessionId: parseSessionId(header.sessionId),
    policy,
    replay,
  };
}
