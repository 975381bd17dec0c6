import { expandPaths } from '../host/data-file/expand-paths.js';
import { refuseRepeatedInputs, refuseSameFile } from '../host/data-file/file-identity.js';
import type { OutputRequest } from '../host/data-file/output-set.js';
import type { RankOptions } from './rank-options.js';

/**
 * The files that a run reads, with its patterns looked up.
 * @throws WasmagentError `USAGE`, `INPUT_*`, `OUTPUT_CONFLICT`: a file is named twice, or written too
 */
export async function pathsToRead(
  { input, evalSet, votes }: RankOptions,
  requests: readonly OutputRequest[],
): Promise<{ inputs: string[]; evalSet: string[] }> {
  const inputs = await expandPaths([input].flat());
  const evalPaths = evalSet === undefined ? [] : await expandPaths(evalSet);
  const all = [...inputs, ...evalPaths, ...(votes === undefined ? [] : [votes])];
  await refuseSameFile(requests, all);
  await refuseRepeatedInputs(all);
  return { inputs, evalSet: evalPaths };
}
