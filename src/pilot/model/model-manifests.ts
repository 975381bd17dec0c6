import type { ManifestInForce } from '../../contracts/kernel.js';
import type { PlannedModelSteps } from '../../contracts/pilot-plan.generated.js';
import type { AgentScenario, ModelStep, Scenario } from '../../contracts/scenario.generated.js';
import { parseManifest } from '../../policy/manifest.js';

/** The manifests of the steps that a real model is asked, arm by arm. */
export type ModelManifests = Record<keyof PlannedModelSteps, ManifestInForce[]>;

/**
 * What a real model's steps run under; undefined where a scenario asks a model nothing. They are the scenario's own
 * manifests, with no boundary opened anywhere.
 * @throws WasmagentError `MANIFEST_INVALID`
 */
export function modelManifests(scenario: Scenario, all: readonly Scenario[]): ModelManifests | undefined {
  if (scenario.procedure === 'attack-suite' || scenario.model === undefined) return undefined;
  switch (scenario.procedure) {
    case 'agent':
      return {
        enforced: scenario.model.enforced.steps.map((step) => modelStepManifest(scenario, step)),
        utility: scenario.model.utility.steps.map((step) => modelStepManifest(scenario, step)),
      };
    case 'rollout': {
      const manifest = parseManifest(scenario.manifest, scenario.id);
      return { enforced: [manifest], utility: [manifest] };
    }
    case 'export': {
      const source = all.find(({ id }) => id === scenario.source);
      const isJob = source?.procedure === 'rollout' && source.model !== undefined;
      return { enforced: [], utility: isJob ? [parseManifest(source.manifest, source.id)] : [] };
    }
  }
}

/** The manifest that a step of a real model runs under. @throws WasmagentError `MANIFEST_INVALID` */
export function modelStepManifest(scenario: AgentScenario, { session, manifest }: ModelStep): ManifestInForce {
  return parseManifest({ ...(manifest ?? scenario.manifest) }, `${scenario.id}, the model's step of ${session}`);
}
