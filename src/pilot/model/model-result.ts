import type { ModelScenarioResult, ModelWall, ModelWork } from '../../contracts/pilot-summary.generated.js';
import type { Scenario } from '../../contracts/scenario.generated.js';
import type { ModelAgentArm, ShownEvents } from './agent-arm.js';
import { branchesOf, judgeJobWall, judgeJobWork, type ModelJobArm } from './judge-job.js';
import { judgeWall } from './judge-wall.js';
import { judgeWork } from './judge-work.js';
import { usageOf } from './model-usage.js';

/** Why an arm of a real model is not there: the endpoint failed, the machine, or nobody waited for it. */
export const MISSING_REASONS = ['model-failed', 'could-not-run', 'interrupted'] as const;

/** One of `MISSING_REASONS`. */
export type Missing = (typeof MISSING_REASONS)[number];

/** What the arms of a real model showed on one scenario; an arm that is not there did not run. */
export type ModelShown =
  | { procedure: 'agent'; enforced?: ModelAgentArm | undefined; utility?: ModelAgentArm | undefined }
  | { procedure: 'rollout'; enforced?: ModelJobArm | undefined; utility?: ModelJobArm | undefined }
  | { procedure: 'export'; work?: ModelWork | undefined };

/**
 * The real result of one scenario, from what its arms showed as it is kept: the same function judges while the pilot
 * runs and when a pack is verified.
 * @param missing why an arm is not there, where one is not.
 * @param artifacts the files of the arms.
 */
export function toModelResult(
  scenario: Scenario,
  shown: ModelShown,
  missing: Missing,
  artifacts: readonly string[],
): ModelScenarioResult {
  const { id, number, title, boundary } = scenario;
  const { enforced, utility, branches, logs } = judge(scenario, shown, missing);
  return {
    id,
    number,
    title,
    boundary,
    ...(enforced === undefined ? {} : { enforced }),
    utility,
    ...usageOf(logs.flatMap(({ events }) => events)),
    ...(branches === undefined ? {} : { branches }),
    artifacts: [...artifacts],
  };
}

interface Judged {
  enforced?: ModelWall;
  utility: ModelWork;
  branches?: ReturnType<typeof branchesOf>;
  logs: readonly ShownEvents[];
}

function judge(scenario: Scenario, shown: ModelShown, missing: Missing): Judged {
  const notRun = { verdict: 'not-run', reason: missing } as const;
  const notDone = (what: string) => ({ what, result: 'not-run', reason: missing }) as const;
  if (scenario.procedure === 'agent' && shown.procedure === 'agent' && scenario.model !== undefined) {
    const { enforced, utility } = shown;
    return {
      enforced: enforced === undefined ? notRun : judgeWall(scenario, scenario.model.enforced, enforced),
      utility:
        utility === undefined ? notDone(scenario.model.utility.what) : judgeWork(scenario.model.utility, utility),
      logs: [enforced, utility].flatMap((arm) => (arm === undefined ? [] : [...arm.sessions.values()])),
    };
  }
  if (scenario.procedure === 'rollout' && shown.procedure === 'rollout') {
    const { enforced, utility } = shown;
    const what = 'its branches are judged by the verifier of the host';
    return {
      enforced: enforced === undefined ? notRun : judgeJobWall(enforced),
      utility: utility === undefined ? notDone(what) : judgeJobWork(what, utility),
      ...(utility === undefined ? {} : { branches: branchesOf(utility) }),
      logs: [enforced, utility].flatMap((arm) => (arm === undefined ? [] : [arm.log])),
    };
  }
  const work = shown.procedure === 'export' ? shown.work : undefined;
  return { utility: work ?? notDone(workOf(scenario)), logs: [] };
}

function workOf(scenario: Scenario): string {
  return scenario.procedure === 'export' ? (scenario.model?.utility.what ?? scenario.title) : scenario.title;
}

/** The real result of a scenario that the model was not asked. */
export function notPlayed(scenario: Scenario, missing: Missing): ModelScenarioResult {
  const { procedure } = scenario;
  return toModelResult(scenario, { procedure: procedure === 'attack-suite' ? 'export' : procedure }, missing, []);
}

/** Whether a real result stands: one that did not run may run when the run is taken up again. */
export function isModelSettled({ enforced, utility }: Pick<ModelScenarioResult, 'enforced' | 'utility'>): boolean {
  return enforced?.verdict !== 'not-run' && utility.result !== 'not-run';
}
