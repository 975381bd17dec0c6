import { LISTED_LINES } from '../listing-limits.js';
import type { RankOptions } from '../rank-options.js';
import type { ContaminationJudge } from './contamination-judge.js';

/**
 * Reads the evaluation set that a run is held against, if there is one; its index is loaded only then.
 * @throws WasmagentError as `EvalSet.open`
 */
export async function openContaminationJudge(
  paths: readonly string[],
  { evalField: field, dpo, ppo, training }: RankOptions,
): Promise<{ judge: ContaminationJudge; notes: readonly string[] } | undefined> {
  if (paths.length === 0) return undefined;
  const [{ EvalSet }, { ContaminationJudge }] = await Promise.all([
    import('./eval-set.js'),
    import('./contamination-judge.js'),
  ]);
  // Where no row holds the tools' part, it cannot leak.
  const withTools = training !== undefined && training.trajectory !== 'final';
  const withEvents = dpo !== undefined || ppo !== undefined || withTools;
  const evalSet = await EvalSet.open(paths, field === undefined ? {} : { field });
  return { judge: new ContaminationJudge(evalSet, { listed: LISTED_LINES, withEvents }), notes: evalSet.notes };
}
