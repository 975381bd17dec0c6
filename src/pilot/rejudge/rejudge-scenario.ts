import type { Scenario } from '../../contracts/scenario.generated.js';
import { PackFault } from '../../evidence/verify/pack-fault.js';
import type { ScenarioOutcome } from '../scenario-run.js';
import { rejudgeAgent } from './rejudge-agent.js';
import type { ShownPack } from './shown-pack.js';

/** A file name of a scenario: it is put after a folder's path. */
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * Judges a scenario again from what a pack shows of it.
 * @param scratch an empty folder for files that are made anew.
 * @throws PackFault
 */
export async function rejudgeScenario(scenario: Scenario, shown: ShownPack, scratch: string): Promise<ScenarioOutcome> {
  const names = scenario.procedure === 'agent' ? [scenario.artifact] : Object.values(scenario.artifacts);
  // The definition comes with the pack: a name of its choice must not lead out of the scratch folder.
  if (![scenario.id, ...names].every((name) => FILE_NAME.test(name)))
    throw new PackFault('shape', 'plan.json', `${shown.planned.id} names files that no scenario has`);
  switch (scenario.procedure) {
    case 'agent':
      return rejudgeAgent(scenario, shown);
    case 'rollout':
      return await (await import('./rejudge-rollout.js')).rejudgeRollout(scenario, shown, scratch);
    case 'export':
      return await (await import('./rejudge-export.js')).rejudgeExport(scenario, shown, scratch);
    case 'attack-suite':
      return (await import('./rejudge-attacks.js')).rejudgeAttacks(scenario, shown);
  }
}
