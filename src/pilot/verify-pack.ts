import { isDeepStrictEqual } from 'node:util';
import type { PlannedScenario } from '../contracts/pilot-plan.generated.js';
import type { PilotSummary, ScenarioResult } from '../contracts/pilot-summary.generated.js';
import { WasmagentError } from '../errors.js';
import { toJsonText } from '../evidence/pack/evidence-pack.js';
import { PACK_FILES } from '../evidence/pack/pack-layout.js';
import { namedPublicKey } from '../evidence/pack/signer.js';
import type { SignatureStatus } from '../evidence/verify/check-attestation.js';
import { type CheckedPack, checkPack } from '../evidence/verify/check-pack.js';
import { type FaultCode, PackFault } from '../evidence/verify/pack-fault.js';
import { PackReader, sha256Of } from '../evidence/verify/pack-reader.js';
import { foreignRoot } from '../host/pack-folder.js';
import { makeScratchFolder } from '../host/private-folder.js';
import { checkPlan } from './rejudge/check-plan.js';
import { rejudgeScenario } from './rejudge/rejudge-scenario.js';
import { type ScenarioSteps, splitSteps } from './rejudge/split-steps.js';
import { toScenarioResult } from './scenario-result.js';
import { loadScenarios } from './scenarios.js';
import { reachVerdict, type Verdict, worstVerdict } from './verdict.js';

/** What verifying a pack found: the JSON result of `wasmagent verify`. */
export interface VerifyReport {
  schema_version: 'verify-report/v1';
  /** Whether everything that was checked holds. */
  valid: boolean;
  /** The first thing that is wrong. */
  fault?: { code: FaultCode; file: string; line?: number; message: string };
  /** What is known of who signed; absent where it did not come to that. */
  signature?: SignatureStatus;
  /** SHA-256 of the public key (DER, SPKI) that the attestation names. */
  keyid?: string;
  /** The verdicts, as reached again from the logs. */
  verdict?: Verdict;
  scenarios?: VerifiedScenario[];
  /** How much was checked. */
  files?: number;
  events?: number;
}

/** One scenario of a verified pack. */
export interface VerifiedScenario {
  id: string;
  verdict: Verdict;
  cases: number;
  utilities: number;
  /** Whether its definition, cases and expectations included, is the one that comes with this version of the tool. */
  isShipped: boolean;
}

/**
 * Verifies an evidence pack, offline and by reading alone: files, signature, chain, plan, policies; then judges every
 * scenario again from its logs and compares. Nothing in the pack makes it throw.
 * @param key a PEM file, or `env:NAME`: the key that must have signed the pack.
 * @throws WasmagentError `INPUT_MISSING` when there is no such folder, `KEY_INVALID`
 */
export async function verifyPack(folder: string, key?: string): Promise<VerifyReport> {
  const root = foreignRoot(folder);
  if (root === undefined) {
    throw new WasmagentError('INPUT_MISSING', `there is no folder ${folder}`, {
      suggestions: ['name the folder that wasmagent pilot wrote, e.g. wasmagent verify artifacts'],
    });
  }
  const publicKey = key === undefined ? undefined : namedPublicKey(key);
  let checked: CheckedPack | undefined;
  try {
    checked = checkPack(new PackReader(root), publicKey);
    const scenarios = await rejudge(checked);
    const { attestation, reader, chain } = checked;
    return {
      schema_version: 'verify-report/v1',
      valid: true,
      signature: attestation.status,
      keyid: attestation.keyid,
      verdict: worstVerdict(scenarios.map(({ verdict }) => verdict)),
      scenarios,
      files: reader.files.size,
      events: chain.lines.length,
    };
  } catch (error) {
    const fault = toFault(error);
    return {
      schema_version: 'verify-report/v1',
      valid: false,
      fault: {
        code: fault.code,
        file: fault.file,
        ...(fault.line === undefined ? {} : { line: fault.line }),
        message: fault.message,
      },
      ...(checked === undefined ? {} : { signature: checked.attestation.status, keyid: checked.attestation.keyid }),
    };
  }
}

/**
 * What our own judges refuse in a pack (a scenario that is written wrongly, records that contradict each other) is a fault
 * of the pack. So is whatever a value of an unforeseen shape makes them throw: whoever made the pack chose it.
 */
function toFault(error: unknown): PackFault {
  if (error instanceof PackFault) return error;
  return new PackFault('shape', '.', error instanceof Error ? error.message : String(error));
}

async function rejudge(checked: CheckedPack): Promise<VerifiedScenario[]> {
  const { plan, summary, chain } = checked;
  checkPlan(checked);
  const steps = splitSteps(chain, plan);
  const shipped = new Map(loadScenarios().map(({ scenario }) => [scenario.id, scenario]));
  const results: ScenarioResult[] = [];
  for (const [index, planned] of plan.scenarios.entries()) {
    const own = steps[index];
    if (own === undefined) throw new PackFault('plan', PACK_FILES.events, `the chain says nothing of ${planned.id}`);
    const durationMs = summary.scenarios[index]?.durationMs ?? 0;
    results.push(await rejudgeOne(checked, planned, own, durationMs));
  }
  checkEnd(checked, results);
  checkSummary(checked, results);
  return results.map(({ id, verdict, cases, utilities }, index) => ({
    id,
    verdict,
    cases: cases.length,
    utilities: utilities.length,
    isShipped: isDeepStrictEqual(plan.scenarios[index]?.definition, shipped.get(id)),
  }));
}

/** Judges one scenario again and compares it with what the chain says of it. */
async function rejudgeOne(
  { reader, plan }: CheckedPack,
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

function checkEnd({ chain }: CheckedPack, results: readonly ScenarioResult[]): void {
  const end = chain.steps.at(-1);
  if (end?.data['verdict'] !== worstVerdict(results.map(({ verdict }) => verdict)))
    throw new PackFault('verdict', PACK_FILES.events, 'it is not the verdict that the logs give', end?.line);
}

/** The summary as the logs, the plan and the environment give it; only durations are taken from it. */
function checkSummary({ reader, plan, environment, chain, summary }: CheckedPack, scenarios: ScenarioResult[]): void {
  const digest = (file: string): string => sha256Of(reader.bytes(file));
  const isFixed = environment.sourceDateEpoch !== null;
  const names = [...plan.kernels].map(({ name, language }) => ({ name, language }));
  const javascript = names.find(({ language }) => language === 'javascript')?.name ?? '';
  const python = names.find(({ language }) => language === 'python')?.name;
  const expected: PilotSummary = {
    schema_version: 'pilot-summary/v1',
    version: plan.version,
    startedAtMs: chain.lines[0]?.timestampMs ?? 0,
    sessionId: plan.sessionId,
    kernel: javascript,
    kernels: [javascript, ...(python === undefined ? [] : [python])],
    model: plan.model,
    node: `v${environment.runtime.node}`,
    verdict: worstVerdict(scenarios.map(({ verdict }) => verdict)),
    scenarios: isFixed ? scenarios.map((scenario) => ({ ...scenario, durationMs: 0 })) : scenarios,
    command: plan.command,
    attestation: summary.attestation,
    pack: {
      plan: digest(PACK_FILES.plan),
      environment: digest(PACK_FILES.environment),
      events: digest(PACK_FILES.events),
      eventsHead: chain.lines.at(-1)?.hash ?? '',
    },
  };
  const [is, shouldBe] = [reader.text(PACK_FILES.summary).split('\n'), toJsonText(expected).split('\n')];
  const line = shouldBe.findIndex((text, index) => text !== is[index]);
  if (line >= 0 || is.length !== shouldBe.length)
    throw new PackFault(
      'summary',
      PACK_FILES.summary,
      'it is not what the logs give',
      (line < 0 ? shouldBe.length : line) + 1,
    );
}
