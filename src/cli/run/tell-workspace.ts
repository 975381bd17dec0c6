import { firstDifference } from '../../models/first-difference.js';
import type { Replay } from '../../models/replay.js';
import { describeWorkspace } from './describe-workspace.js';
import type { RunView } from './run-view.js';

/** Says so when a replay starts in another workspace than the recorded run did: that is where it will differ. */
export async function tellWorkspace(
  replay: Replay | undefined,
  workspaceRoot: string | undefined,
  view: Pick<RunView, 'note'>,
): Promise<void> {
  const recorded = replay?.header.workspace;
  if (recorded === undefined || recorded === null) return;
  if (firstDifference(recorded, await describeWorkspace(workspaceRoot)) === undefined) return;
  view.note('the workspace is not as it was when the run was recorded; --workspace DIR names another');
}
