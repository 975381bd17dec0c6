import type { Model } from '../../contracts/model.js';
import { WasmagentError } from '../../errors.js';
import { type Clock, openClock } from '../../host/clock.js';
import { readNamedFile } from '../../host/own-file.js';
import { parseRecording } from '../../models/recording.js';
import { Replay } from '../../models/replay.js';
import { newSessionId, parseSessionId, type SessionId } from '../../sessions/session-id.js';
import { openModel } from './open-model.js';
import { readTask, type TaskSources } from './read-task.js';
import type { RunFlags } from './run-flags.js';
import type { RunIdentity } from './run-identity.js';
import { type RunLimits, readLimits } from './run-limits.js';

/** A recording beyond this is not read. */
const MAX_RECORDING_BYTES = 256 * 1024 * 1024;

/** What is asked, of whom, and how far it may go: by the flags, or by a recording that is run again. */
export interface RunBasis {
  task: string;
  /** The model of whoever asks: `agent`, or a guardrail that has a model of its own. */
  model: Model;
  limits: RunLimits;
  clock: Clock;
  sessionId: SessionId;
  /** Holds the run against the recorded one; undefined where nothing is replayed. */
  replay: Replay | undefined;
}

/** A run as the flags ask for it. @throws WasmagentError `USAGE`, `INPUT_*`, `UNKNOWN_MODEL`, `MODEL_UNAVAILABLE` */
export async function newRun(sources: TaskSources, flags: RunFlags): Promise<RunBasis> {
  const task = readTask(sources);
  const limits = readLimits(flags);
  const { model, isPriced } = await openModel(flags);
  if (limits.maxCostUsd !== undefined && !isPriced) {
    throw new WasmagentError('USAGE', `--max-cost cannot be held: the price of ${model.id} is not known`, {
      suggestions: ['--price IN,OUT says what it costs, in US dollars per million tokens', 'leave out --max-cost'],
    });
  }
  const clock = openClock();
  const sessionId = flags.session === undefined ? newSessionId(clock) : parseSessionId(flags.session);
  return { task, model, limits, clock, sessionId, replay: undefined };
}

/**
 * A recorded run that is run again. A task that is given as well must be the recorded one.
 * @param onDivergence told when it becomes another run, which must end there.
 * @throws WasmagentError `USAGE`, `INPUT_*`, `REPLAY_DIVERGED`
 */
export function recordedRun(
  path: string,
  sources: TaskSources,
  flags: Pick<RunFlags, 'model'>,
  today: RunIdentity,
  onDivergence: (error: WasmagentError) => void,
): RunBasis {
  if (flags.model !== undefined && flags.model !== 'replay') {
    throw new WasmagentError('USAGE', `--replay answers in place of ${flags.model.slice(0, 80)}`, {
      suggestions: ['leave out --model', 'leave out --replay'],
    });
  }
  const recording = parseRecording(readNamedFile(path, 'the recording', MAX_RECORDING_BYTES), path);
  const { header } = recording;
  const replay = new Replay(recording, openClock(), onDivergence);
  const isGiven = sources.argument !== undefined || sources.file !== undefined;
  const task = isGiven ? readTask(sources) : header.task;
  replay.assertSame({ task, ...today });
  const { maxSteps, maxCostUsd, temperature } = header;
  return {
    task,
    model: replay.model(),
    limits: { maxSteps, maxCostUsd: maxCostUsd ?? undefined, temperature: temperature ?? undefined },
    clock: replay.clock,
    sessionId: parseSessionId(header.sessionId),
    replay,
  };
}
