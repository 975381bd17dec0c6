import { isDeepStrictEqual } from 'node:util';
import type { PlannedScenario } from '../../contracts/pilot-plan.generated.js';
import type { ModelScenarioResult } from '../../contracts/pilot-summary.generated.js';
import { PACK_FILES } from '../../evidence/pack/pack-layout.js';
import type { CheckedPack } from '../../evidence/verify/check-pack.js';
import { PackFault } from '../../evidence/verify/pack-fault.js';
import { sha256Of } from '../../evidence/verify/pack-reader.js';
import { makeScratchFolder } from '../../host/private-folder.js';
import { MISSING_REASONS, toModelResult } from '../model/model-result.js';
import { readModelShown } from './rejudge-model.js';
import type { ModelSteps } from './split-steps.js';

/**
 * Judges again what a real model did on one scenario, from its logs, and compares it with what the run's chain says.
 * @returns its entry in the summary, as it should be.
 * @throws PackFault
 */
export async function compareModel(
  { reader, plan }: Pick<CheckedPack, 'reader' | 'plan'>,
  planned: PlannedScenario,
  steps: ModelSteps,
): Promise<ModelScenarioResult> {
  const { realModel } = plan;
  const { line, data } = steps.judged;
  if (realModel === undefined) throw new PackFault('plan', PACK_FILES.events, 'no real model was planned', line);
  const files = [...steps.files.values()].flat();
  for (const { file, sha256, line: at } of files) {
    if (sha256Of(reader.bytes(file)) !== sha256)
      throw new PackFault('digest', file, `${PACK_FILES.events}:${at} has another digest of it`);
  }
  const missing = MISSING_REASONS.find((each) => each === data['missing']);
  if (missing === undefined) throw new PackFault('shape', PACK_FILES.events, 'it does not say what is missing', line);
  const scratch = makeScratchFolder('verify-model');
  try {
    const shown = await readModelShown({ reader, plan, realModel, planned, steps }, scratch.path);
    const result = toModelResult(
      planned.definition,
      shown,
      missing,
      files.map(({ file }) => file),
    );
    const expected = { phase: 'model_judged', scenario: planned.id, missing, result };
    if (!isDeepStrictEqual(data, expected))
      throw new PackFault('verdict', PACK_FILES.events, 'it is not what the logs of the real model show', line);
    return result;
  } finally {
    scratch.remove();
  }
}
