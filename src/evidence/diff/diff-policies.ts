import type { PilotPlan, PlannedScenario, PlannedSteps } from '../../contracts/pilot-plan.generated.js';
import { PACK_FILES, policyFile } from '../pack/pack-layout.js';
import type { PackReader } from '../verify/pack-reader.js';
import { diffJson } from './diff-json.js';
import { diffByName, type PackChange, toChange } from './pack-change.js';

/** The plan of a pack, and the pack that its policies are in. */
export interface PolicySide {
  plan: PilotPlan;
  reader: PackReader;
}

const ARMS: readonly (keyof PlannedSteps)[] = ['control', 'enforced', 'utility'];
const isAny = (_: unknown): _ is unknown => true;

/**
 * What changed in the policies in force, field by field: the manifest of every step of every arm, the guardrails and the
 * approvals, and for attack programs the manifest that each is held by.
 */
export function diffPolicies(old: PolicySide, now: PolicySide): PackChange[] {
  const settings = ({ reader }: PolicySide): unknown => reader.json(PACK_FILES.settings, isAny);
  const scenarios = ({ plan }: PolicySide) => new Map(plan.scenarios.map((scenario) => [scenario.id, scenario]));
  return [
    ...diffJson(settings(old), settings(now)).map((each) =>
      toChange('policy', `settings ${each.path}`, each.old, each.new),
    ),
    ...diffByName(scenarios(old), scenarios(now), (id, before, after) => [
      ...diffSteps(id, manifestsOf(before, old.reader), manifestsOf(after, now.reader)),
      ...diffByName(closedOf(before), closedOf(after), (name, closed, other) =>
        diffFields(`${id}/${name}`, closed, other),
      ),
    ]),
  ].filter((change) => change !== undefined);
}

/** A manifest by the step that runs under it, and its digest. */
type Manifests = ReadonlyMap<string, { sha256: string; read(): unknown }>;

function manifestsOf(scenario: PlannedScenario | undefined, reader: PackReader): Manifests {
  if (scenario === undefined) return new Map();
  return new Map(
    ARMS.flatMap((arm) =>
      scenario.steps[arm].map((sha256, index) => [
        `${arm} step ${index + 1}`,
        { sha256, read: () => reader.json(policyFile(sha256), isAny) },
      ]),
    ),
  );
}

function diffSteps(id: string, old: Manifests, now: Manifests): PackChange[] {
  return diffByName(old, now, (step, before, after) =>
    before?.sha256 === after?.sha256 ? [] : diffFields(`${id} ${step}`, before?.read(), after?.read()),
  );
}

function diffFields(what: string, old: unknown, now: unknown): (PackChange | undefined)[] {
  if (old === undefined || now === undefined) return [toChange('policy', what, old, now)];
  return diffJson(old, now).map((each) => toChange('policy', `${what} ${each.path}`, each.old, each.new));
}

/** The manifest of every attack program, by kernel and id. */
function closedOf(scenario: PlannedScenario | undefined): Map<string, unknown> {
  return new Map((scenario?.attacks ?? []).map(({ kernel, id, header }) => [`${kernel}/${id}`, header.closed ?? {}]));
}
