import { isDeepStrictEqual } from 'node:util';
import type { Scenario } from '../../contracts/scenario.generated.js';
import { WasmagentError } from '../../errors.js';
import { PACK_FILES } from '../../evidence/pack/pack-layout.js';
import type { CheckedPack } from '../../evidence/verify/check-pack.js';
import { PackFault } from '../../evidence/verify/pack-fault.js';
import { digestModelSteps, digestSteps, policyTexts } from '../make-plan.js';
import { modelManifests } from '../model/model-manifests.js';
import { plannedManifests } from '../planned-manifests.js';
import { loadScenarios } from '../scenarios.js';

/**
 * Checks that a plan fits itself and its surroundings: the policies are those that its definitions give, step by step, and
 * no other; kernels and time are those of the environment.
 * @throws PackFault
 */
export function checkPlan({ reader, plan, environment, chain }: CheckedPack): void {
  const wrong = (what: string): PackFault => new PackFault('plan', PACK_FILES.plan, what);
  const isRepeated = new Set(plan.scenarios.map(({ id }) => id)).size !== plan.scenarios.length;
  if (isRepeated) throw wrong('it names a scenario twice');
  if (!COMMAND.test(plan.command)) throw wrong('its command is not one that runs a pilot');
  const policies = new Map<string, string>();
  const all = knownScenarios(plan.scenarios.map(({ definition }) => definition));
  for (const { id, definition, steps, modelSteps } of plan.scenarios) {
    if (definition.id !== id) throw wrong(`the definition of ${id} is that of ${definition.id}`);
    const manifests = fromPlan(() => plannedManifests(definition, all));
    if (!isDeepStrictEqual(digestSteps(manifests), steps)) throw wrong(`the steps of ${id} are not under its policies`);
    const asked = plan.realModel === undefined ? undefined : fromPlan(() => modelManifests(definition, all));
    if (!isDeepStrictEqual(asked === undefined ? undefined : digestModelSteps(asked), modelSteps))
      throw wrong(`what the real model is asked in ${id} is not under its policies`);
    for (const [file, text] of policyTexts(manifests, asked)) policies.set(file, text);
  }
  for (const { file } of plan.policies) {
    if (reader.text(file) !== policies.get(file))
      throw new PackFault('policy', file, 'it is not what the planned scenarios run under');
  }
  if (policies.size !== plan.policies.length) throw wrong('it does not name the policies that its scenarios run under');
  if (!isDeepStrictEqual(plan.kernels, environment.kernels))
    throw wrong('its kernels are not those of the environment');
  if (plan.version !== environment.package.version) throw wrong('its version is not that of the environment');
  const { sourceDateEpoch } = plan.options;
  if (sourceDateEpoch !== environment.sourceDateEpoch) throw wrong('its time is not that of the environment');
  const moved = chain.lines.find(
    ({ timestampMs }) => sourceDateEpoch !== null && timestampMs !== sourceDateEpoch * 1000,
  );
  if (moved !== undefined) throw new PackFault('plan', PACK_FILES.events, 'it is not at the planned time', moved.seq);
}

/** Readers type what a report tells them to: no other program, and nothing that a shell or a page takes for more than words. */
const COMMAND = /^(?:SOURCE_DATE_EPOCH=\d{1,16} )?wasmagent pilot(?: [\w.:/@+,-]{1,200}){1,200}$/;

/** What our own parsers refuse in a definition is a fault of the plan that it came with. */
function fromPlan<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof WasmagentError) throw new PackFault('shape', PACK_FILES.plan, error.message);
    throw error;
  }
}

/** An export runs under the manifest of a scenario that may not have been picked: it comes with the package then. */
function knownScenarios(definitions: readonly Scenario[]): Scenario[] {
  const planned = new Set(definitions.map(({ id }) => id));
  const shipped = loadScenarios().map(({ scenario }) => scenario);
  return [...definitions, ...shipped.filter(({ id }) => !planned.has(id))];
}
