import type { ManifestInForce } from '../contracts/kernel.js';
import { mapStrings } from '../contracts/map-strings.js';
import type { PlannedSteps } from '../contracts/pilot-plan.generated.js';
import type { AgentScenario, Scenario } from '../contracts/scenario.generated.js';
import { parseManifest } from '../policy/manifest.js';
import type { ArmName } from './arm-recorder.js';
import { stepManifest } from './step-manifest.js';
import { fillTemplates } from './templates.js';

/** The manifests of a scenario, arm by arm and step by step, as the logs will have them. */
export type ManifestsByArm = Record<keyof PlannedSteps, ManifestInForce[]>;

/** Stands for the folder of the run, which has no name yet. Paths in a manifest must be absolute. */
const ROOT = '/folder-of-the-run';

/**
 * What a scenario will run under, before anything runs. The folder of the run, which differs from run to run, is written
 * as the logs write it: `<run>`. An export runs under the manifest of the job that it exports; an attack suite's
 * manifests stand in the headers of its programs.
 * @throws WasmagentError `SCENARIO_INVALID`, `MANIFEST_INVALID`
 */
export function plannedManifests(scenario: Scenario, all: readonly Scenario[]): ManifestsByArm {
  switch (scenario.procedure) {
    case 'agent':
      return {
        control: stepsOf(scenario, 'control'),
        enforced: stepsOf(scenario, 'enforced'),
        utility: stepsOf(scenario, 'utility'),
      };
    case 'rollout': {
      const manifest = parseManifest(scenario.manifest, scenario.id);
      return { control: [], enforced: [manifest], utility: [manifest] };
    }
    case 'export': {
      const source = all.find(({ id }) => id === scenario.source);
      const manifests = source?.procedure === 'rollout' ? [parseManifest(source.manifest, source.id)] : [];
      return { control: [], enforced: [], utility: manifests };
    }
    case 'attack-suite':
      return { control: [], enforced: [], utility: [] };
  }
}

function stepsOf(scenario: AgentScenario, arm: ArmName): ManifestInForce[] {
  const values = knownValues(scenario, arm);
  return scenario.arms[arm].steps.map((step) =>
    mapStrings(stepManifest(scenario, step, values), (text) => text.replaceAll(ROOT, '<run>')),
  );
}

/** The template values that are known before a run. A manifest may name these only: it is planned. */
function knownValues(scenario: AgentScenario, arm: ArmName): Map<string, string> {
  const values = new Map([['sessions.folder', `${ROOT}/state/sessions`]]);
  if (scenario.canary !== undefined) values.set('canary.path', `${ROOT}/host/${scenario.canary.fileName}`);
  for (const [name, text] of Object.entries(scenario.arms[arm].vars ?? {})) {
    const isKnown = [...text.matchAll(/\{\{([^{}]*)\}\}/g)].every(([, key]) => values.has(key ?? ''));
    if (isKnown) values.set(name, fillTemplates(text, values, scenario.id));
  }
  return values;
}
