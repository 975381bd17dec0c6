import type { ManifestInForce } from '../contracts/kernel.js';
import type { AgentScenario } from '../contracts/scenario.generated.js';
import { parseManifest } from '../policy/manifest.js';
import { fillTemplates, type TemplateValues } from './templates.js';

/** One step of an arm of an agent scenario. */
export type AgentStep = AgentScenario['arms']['control']['steps'][number];

/** The manifest that a step runs under. @throws WasmagentError `MANIFEST_INVALID`, `SCENARIO_INVALID` */
export function stepManifest(scenario: AgentScenario, step: AgentStep, values: TemplateValues): ManifestInForce {
  const base: Record<string, unknown> = fillTemplates({ ...(step.manifest ?? scenario.manifest) }, values, scenario.id);
  for (const [field, added] of Object.entries(fillTemplates({ ...step.opens }, values, scenario.id))) {
    const before = base[field];
    base[field] = Array.isArray(before) && Array.isArray(added) ? [...before, ...added] : added;
  }
  return parseManifest(base, `${scenario.id}, step '${step.turns}'`);
}
