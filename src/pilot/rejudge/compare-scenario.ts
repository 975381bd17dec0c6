import { isDeepStrictEqual } from 'node:util';
import type { PlannedScenario } from '../../contracts/pilot-plan.generated.js';
import type { ScenarioResult } from '../../contracts/pilot-summary.generated.js';
import { PACK_FILES } from '../../evidence/pack/pack-layout.js';
import type { CheckedPack } from '../../evidence/verify/check-pack.js';
import { PackFault } from '../../evidence/verify/pack-fault.js';
import { sha256Of } from '../../evidence/verify/pack-reader.js';
import { makeScratchFolder } from '../../host/private-folder.js';
import { toScenarioResult } from '../scenario-result.js';
import { reachVerdict } from '../verdict.js';
import { rejudgeScenario } from './rejudge-scenario.js';
import type { ScenarioSteps } from './split-steps.js';

/**
 * Judges one scenario of a pack again and compares it with what the run's chain says of it.
 * @returns its entry in the summary, as it should be.
 * @throws PackFault
 */
export async function compareScenario(
  { reader, plan }: Pick<CheckedPack, 'reader' | 'plan'>,
  planned: PlannedScenario,
  steps: ScenarioSteps,
  durationMs: number,
): Promise<ScenarioResult> {
  const { definition } = planned;
  if (steps.ended.data['verdict'] === 'not-run') {
    const reason = steps.ended.data['reason'];
    const nothing = { cases: [], utilities: [], artifacts: [] };
    const verdict = { verdict: 'not-run' as const, ...(typeof reason === 'string' ? { reason } : {}) };
    if (steps.judged.length > 0)
      throw new PackFault('verdict', PACK_FILES.events, 'it did not run, and has results', steps.ended.line);
    return toScenarioResult(definition, nothing, verdict, durationMs);
  }
  for (const { file, sha256, line } of steps.files) {
    if (sha256Of(reader.bytes(file)) !== sha256)
      throw new PackFault('digest', file, `${PACK_FILES.events}:${line} has another digest of it`);
  }
  const scratch = makeScratchFolder('verify');
  try {
    const outcome = await rejudgeScenario(definition, { reader, plan, planned, facts: steps.facts }, scratch.path);
    const verdict = reachVerdict(outcome);
    const expected = [
      ...outcome.cases.map((result) => ({ phase: 'case_judged', scenario: planned.id, result })),
      ...outcome.utilities.map((result) => ({ phase: 'utility_judged', scenario: planned.id, result })),
      { phase: 'scenario_ended', scenario: planned.id, ...verdict },
    ];
    for (const [index, step] of [...steps.judged, steps.ended].entries()) {
      if (!isDeepStrictEqual(step.data, expected[index]))
        throw new PackFault('verdict', PACK_FILES.events, 'it is not what the logs show', step.line);
    }
    if (expected.length !== steps.judged.length + 1)
      throw new PackFault('verdict', PACK_FILES.events, 'results are missing', steps.ended.line);
    const unbound = outcome.artifacts.find((file) => !steps.files.some((bound) => bound.file === file));
    if (unbound !== undefined) throw new PackFault('verdict', unbound, `${PACK_FILES.events} does not bind it`);
    return toScenarioResult(definition, outcome, verdict, durationMs);
  } finally {
    scratch.remove();
  }
}
