import type { Model } from '../../contracts/model.js';
import type { Replay } from '../../models/replay.js';
import type { Recorder } from './open-recorder.js';

/**
 * Opens a model for somebody else than the agent's loop, as a guardrail that asks one: its turns are kept and played
 * again like the agent's own. In a replay none is opened.
 * @param by who asks it; the name that its turns have in a recording.
 */
export async function openSecondModel(
  by: string,
  open: () => Model | Promise<Model>,
  { recorder, replay }: { recorder: Recorder; replay: Replay | undefined },
): Promise<Model> {
  return recorder.model(replay === undefined ? await open() : replay.model(by), by);
}
