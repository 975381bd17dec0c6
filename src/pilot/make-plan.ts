import { createHash } from 'node:crypto';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import type { CodeGuardrail } from '../contracts/guardrail.js';
import type { GuestLanguage, KernelByLanguage } from '../contracts/kernel.js';
import type { PackEnvironment } from '../contracts/pack-environment.generated.js';
import type {
  PilotPlan,
  PlannedAttack,
  PlannedModelSteps,
  PlannedRealModel,
  PlannedScenario,
} from '../contracts/pilot-plan.generated.js';
import type { AttackScenario } from '../contracts/scenario.generated.js';
import { PACK_FILES, policyFile } from '../evidence/pack/pack-layout.js';
import { listFilesBelow, readNamedBytes } from '../host/own-file.js';
import { PACKAGE_ROOT, packageVersion } from '../host/package-root.js';
import { manifestDigest } from '../policy/manifest-digest.js';
import type { AttackedKernel } from './attack-suite/run-attack.js';
import { type ModelManifests, modelManifests } from './model/model-manifests.js';
import { type ManifestsByArm, plannedManifests } from './planned-manifests.js';
import type { LoadedScenario } from './scenarios.js';

/** What a plan is made of. */
export interface PlanFacts {
  picked: readonly LoadedScenario[];
  all: readonly LoadedScenario[];
  command: string;
  sessionId: string;
  environment: PackEnvironment;
  controlKernels: KernelByLanguage;
  attacked: readonly AttackedKernel[];
  guardrails: readonly CodeGuardrail[];
  /** The real model that plays as well; undefined: none does. */
  realModel?: PlannedRealModel | undefined;
}

/** A plan, and the texts of the policies that it names, by file. */
export interface PlanAndPolicies {
  plan: PilotPlan;
  policies: Map<string, string>;
}

const MAX_SCENARIO_FILE_BYTES = 16 * 1024 * 1024;

/** Writes down what a run is going to do. @throws WasmagentError `SCENARIO_INVALID`, `MANIFEST_INVALID` */
export async function makePlan(facts: PlanFacts): Promise<PlanAndPolicies> {
  const { picked, all, command, sessionId, environment, controlKernels } = facts;
  const policies = new Map<string, string>([[PACK_FILES.settings, settingsText(facts.guardrails)]]);
  const scenarios: PlannedScenario[] = [];
  const known = all.map((loaded) => loaded.scenario);
  for (const { scenario, folder } of picked) {
    const manifests = plannedManifests(scenario, known);
    const asked = facts.realModel === undefined ? undefined : modelManifests(scenario, known);
    for (const [file, text] of policyTexts(manifests, asked)) policies.set(file, text);
    scenarios.push({
      id: scenario.id,
      files: planFiles(folder),
      steps: digestSteps(manifests),
      ...(asked === undefined ? {} : { modelSteps: digestModelSteps(asked) }),
      ...(scenario.procedure === 'attack-suite'
        ? {
            attacks: await planAttacks(
              scenario,
              facts.attacked.map(({ provider }) => provider.descriptor),
            ),
          }
        : {}),
      definition: scenario,
    });
  }
  const digests = [...policies].map(([file, text]) => ({ file, sha256: sha256Of(text) }));
  return {
    plan: {
      schema_version: 'pilot-plan/v1',
      version: packageVersion(),
      command,
      sessionId,
      model: 'scripted',
      ...(facts.realModel === undefined ? {} : { realModel: facts.realModel }),
      options: { sourceDateEpoch: environment.sourceDateEpoch },
      kernels: environment.kernels,
      controlKernels: [controlKernels.javascript, controlKernels.python].flatMap((kernel) =>
        kernel === undefined ? [] : [kernel.descriptor.name],
      ),
      settings: { file: PACK_FILES.settings, sha256: sha256Of(settingsText(facts.guardrails)) },
      policies: digests.filter(({ file }) => file !== PACK_FILES.settings).sort((a, b) => (a.file < b.file ? -1 : 1)),
      scenarios,
    },
    policies,
  };
}

/** The digests of a scenario's manifests, step by step. */
export function digestSteps({ control, enforced, utility }: ManifestsByArm): PlannedScenario['steps'] {
  return {
    control: control.map(manifestDigest),
    enforced: enforced.map(manifestDigest),
    utility: utility.map(manifestDigest),
  };
}

/** The digests of the manifests that a real model's steps run under. */
export function digestModelSteps({ enforced, utility }: ModelManifests): PlannedModelSteps {
  return { enforced: enforced.map(manifestDigest), utility: utility.map(manifestDigest) };
}

/** The policy files of these manifests: the RFC 8785 form and nothing else, so that a file's digest is the policy's. */
export function policyTexts(
  { control, enforced, utility }: ManifestsByArm,
  asked: ModelManifests = { enforced: [], utility: [] },
): Map<string, string> {
  return new Map(
    [...control, ...enforced, ...utility, ...asked.enforced, ...asked.utility].map((manifest) => [
      policyFile(manifestDigest(manifest)),
      canonicalize(manifest) ?? '',
    ]),
  );
}

/** What stands beside the manifests: the guardrails, and which tool calls wait for an approval (none does). */
function settingsText(guardrails: readonly CodeGuardrail[]): string {
  const settings = {
    schema_version: 'policy-settings/v1',
    guardrails: guardrails.map(({ name, layer }) => ({ name, layer })),
    approvals: { rules: [] },
  };
  return canonicalize(settings) ?? '';
}

/** The files of a scenario's folder and their digests. */
export function planFiles(folder: string): PlannedScenario['files'] {
  return listFilesBelow(folder).map((file) => ({ file, sha256: fileDigest(join(folder, file)) }));
}

/**
 * The attempts of an attack suite against each of these kernels, and what is expected of them.
 * @param root what the suite's folder of programs is relative to.
 * @throws WasmagentError `SCENARIO_INVALID` when a language has no programs, or one is written wrongly
 */
export async function planAttacks(
  { programs }: AttackScenario,
  kernels: readonly { name: string; language: GuestLanguage }[],
  root = PACKAGE_ROOT,
): Promise<PlannedAttack[]> {
  const { loadAttacks } = await import('./attack-suite/load-attacks.js');
  return kernels.flatMap(({ name: kernel, language }) =>
    loadAttacks(join(root, programs), language).map(({ id, sha256, header }) => ({
      kernel,
      id,
      language,
      sha256,
      header,
    })),
  );
}

function fileDigest(path: string): string {
  return sha256Of(readNamedBytes(path, 'the scenario file', MAX_SCENARIO_FILE_BYTES));
}

function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
