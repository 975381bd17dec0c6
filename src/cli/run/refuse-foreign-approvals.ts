import type { RecordedPolicy } from '../../contracts/recording.generated.js';
import { WasmagentError } from '../../errors.js';
import type { Recording } from '../../models/recording.js';
import { PRESETS } from '../../policy/approval/presets.js';
import { rulesDigest } from '../../policy/approval/rules-digest.js';
import type { RunFlags } from './run-flags.js';

/**
 * Refuses a replay that would change a folder of the operator's own with the leave of nobody but the recording. Whoever
 * wrote that wrote its rules and its answers too; a replay in a workspace of its own can do no harm by them.
 * @throws WasmagentError `USAGE`
 */
export function refuseForeignApprovals(
  { header, answers }: Recording,
  { workspace, approval }: Pick<RunFlags, 'workspace' | 'approval'>,
): void {
  if (workspace === undefined || approval !== undefined) return;
  const isApproved = answers.some(({ answer }) => answer.outcome === 'approved');
  if (!isApproved && isAsStrictAsDefault(header.policy)) return;
  throw new WasmagentError(
    'USAGE',
    `a replay that changes ${workspace} on the recording's word needs the recorded approval rules named`,
    {
      suggestions: [
        `--approval ${header.policy.approval.name.slice(0, 200)} says that they, and the recorded answers, count there`,
        'leave out --workspace to replay in a workspace of its own',
      ],
    },
  );
}

/** By the rules themselves: a name is only what the recording calls them. */
function isAsStrictAsDefault({ approval }: RecordedPolicy): boolean {
  return [PRESETS.balanced, PRESETS.strict].some((preset) => rulesDigest(preset) === approval.rulesSha256);
}
