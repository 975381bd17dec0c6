import { systemPrompt } from '../../agent/system-prompt.js';
import type { KernelByLanguage, ManifestInForce } from '../../contracts/kernel.js';
import type { Model } from '../../contracts/model.js';
import { WasmagentError } from '../../errors.js';
import { type Clock, openClock } from '../../host/clock.js';
import { readNamedFile } from '../../host/own-file.js';
import { chooseKernels } from '../../kernels/choose-kernels.js';
import type { Replay } from '../../models/replay.js';
import { newSessionId, parseSessionId, type SessionId } from '../../sessions/session-id.js';
import { TOOLS } from '../../tools/registry.js';
import { manifestFromFlags } from '../capability-flags.js';
import { openModel } from './open-model.js';
import { openReplay } from './open-replay.js';
import { readTask, type TaskSources } from './read-task.js';
import type { RunFlags } from './run-flags.js';
import { identifyRun, type RunIdentity } from './run-identity.js';
import { type RunLimits, readLimits } from './run-limits.js';
import { type RunPolicy, readPolicy } from './run-policy.js';

/** Instructions of the operator's own, in bytes. */
const MAX_SYSTEM_BYTES = 64 * 1024;

/** What the flags say of the world of a run: whatever the model does, it does it there. */
export interface RunSetting {
  kernels: KernelByLanguage;
  manifest: ManifestInForce;
  system: string;
  identity: RunIdentity;
}

/** What is asked, of whom, and how far it may go. */
export interface RunPlan extends RunSetting {
  task: string;
  model: Model;
  limits: RunLimits;
  clock: Clock;
  sessionId: SessionId;
  policy: RunPolicy;
  /** The recorded run that this one is held against; undefined where nothing is replayed. */
  replay: Replay | undefined;
}

/**
 * Makes the plan of a run: by the flags, or by a recording and the flags. Nothing has been done yet.
 * @param onDivergence told when a replay becomes another run, which must end there.
 * @throws WasmagentError for everything that is asked wrongly, `MODEL_UNAVAILABLE`, `REPLAY_DIVERGED`
 */
export async function planRun(
  sources: TaskSources,
  flags: RunFlags,
  onDivergence: (error: WasmagentError) => void,
): Promise<RunPlan> {
  if (flags.replay === undefined) {
    // What costs nothing is looked at before what costs something.
    const task = readTask(sources);
    const setting = readSetting(flags);
    const policy = await readPolicy(flags);
    return { ...setting, policy, task, ...(await openAsked(flags)), replay: undefined };
  }
  const setting = readSetting(flags);
  return { ...setting, ...(await openReplay(flags.replay, sources, flags, setting.identity, onDivergence)) };
}

function readSetting(flags: RunFlags): RunSetting {
  const kernels = chooseKernels(flags.kernel);
  const manifest = manifestFromFlags(flags);
  const path = flags['system-file'];
  const system = systemPrompt(
    path === undefined ? undefined : readNamedFile(path, 'the instructions', MAX_SYSTEM_BYTES),
  );
  return { kernels, manifest, system, identity: identifyRun({ system, tools: TOOLS, manifest, kernels }) };
}

async function openAsked(flags: RunFlags): Promise<Pick<RunPlan, 'model' | 'limits' | 'clock' | 'sessionId'>> {
  const limits = readLimits(flags);
  const clock = openClock();
  const sessionId = flags.session === undefined ? newSessionId(clock) : parseSessionId(flags.session);
  const { model, isPriced } = await openModel(flags);
  if (limits.maxCostUsd !== undefined && !isPriced) {
    throw new WasmagentError('USAGE', `--max-cost cannot be held: the price of ${model.id} is not known`, {
      suggestions: ['--price IN,OUT says what it costs, in US dollars per million tokens', 'leave out --max-cost'],
    });
  }
  return { model, limits, clock, sessionId };
}
