import type { PackEnvironment } from '../../contracts/pack-environment.generated.js';
import type { ModelScenarioResult, ScenarioResult } from '../../contracts/pilot-summary.generated.js';
import { WasmagentError } from '../../errors.js';
import { diffJson } from '../../evidence/diff/diff-json.js';
import { toJsonText } from '../../evidence/pack/evidence-pack.js';
import { PACK_FILES } from '../../evidence/pack/pack-layout.js';
import { PackFault } from '../../evidence/verify/pack-fault.js';
import type { PackReader } from '../../evidence/verify/pack-reader.js';
import type { PlanAndPolicies } from '../make-plan.js';
import { toFault, toPackError } from '../pack-error.js';
import { compareModel } from '../rejudge/compare-model.js';
import { compareScenario } from '../rejudge/compare-scenario.js';
import { type PartialRun, START_OVER } from './partial-run.js';

/** What of a stopped run is kept. */
export interface KeptRun {
  /** Results of the scenarios that had a verdict, as their logs give them now. */
  results: ReadonlyMap<string, ScenarioResult>;
  /** What the real model did on the scenarios whose real result stands. */
  modelResults: ReadonlyMap<string, ModelScenarioResult>;
  /** Files of the folder that stay. */
  files: ReadonlySet<string>;
}

/**
 * Says what of a stopped run is kept. It must be the run that would begin now: the same plan, so the same scenarios,
 * policies and options, on the same versions. No verdict is taken from it: each is reached again from the logs.
 * @throws WasmagentError `RESUME_REFUSED` when it is another run, `PACK_INVALID` when its files are not what it wrote
 */
export async function keepFinished(
  { folder, reader, plan, planText, split }: PartialRun,
  now: PlanAndPolicies & { environment: PackEnvironment },
): Promise<KeptRun> {
  refuseOther(folder, PACK_FILES.plan, planText, now.plan);
  refuseOther(folder, PACK_FILES.environment, readEnvironment(reader, folder), now.environment);
  const results = new Map<string, ScenarioResult>();
  const modelResults = new Map<string, ModelScenarioResult>();
  const files = new Set<string>([PACK_FILES.plan, PACK_FILES.environment, PACK_FILES.events, ...now.policies.keys()]);
  try {
    for (const [file, text] of now.policies) {
      if (reader.text(file) !== text) throw new PackFault('policy', file, 'it is not the policy that was planned');
    }
    for (const planned of plan.scenarios) {
      const own = split.ended.get(planned.id);
      if (own === undefined || split.open.includes(planned.id)) continue;
      const durationMs = own.ended.timestampMs - own.started.timestampMs;
      results.set(planned.id, await compareScenario({ reader, plan }, planned, own, durationMs));
      for (const { file } of own.files) files.add(file);
    }
    for (const planned of plan.scenarios) {
      const own = split.asked.get(planned.id);
      if (own === undefined || split.openModel.includes(planned.id)) continue;
      modelResults.set(planned.id, await compareModel({ reader, plan }, planned, own));
      for (const { file } of [...own.files.values()].flat()) files.add(file);
    }
  } catch (error) {
    throw toPackError(toFault(error), folder, START_OVER);
  }
  return { results, modelResults, files };
}

function readEnvironment(reader: PackReader, folder: string): string {
  try {
    return reader.text(PACK_FILES.environment);
  } catch (error) {
    throw toPackError(toFault(error), folder, START_OVER);
  }
}

/** Whatever differs, evidence from before and after it would not be of one run. */
function refuseOther(folder: string, file: string, text: string, now: object): void {
  if (text === toJsonText(now)) return;
  const [first] = diffJson(parse(text), JSON.parse(JSON.stringify(now)));
  const show = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 120);
  const what =
    first === undefined ? 'its spelling differs' : `${first.path} is ${show(first.old)}, now ${show(first.new)}`;
  throw new WasmagentError('RESUME_REFUSED', `${folder} holds another run than this would be: in ${file} ${what}`, {
    suggestions: ['give the flags that the run was started with, on the versions it was started with', ...START_OVER],
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
