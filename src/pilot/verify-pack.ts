import type { ModelScenarioResult, ScenarioResult } from '../contracts/pilot-summary.generated.js';
import { WasmagentError } from '../errors.js';
import { PACK_FILES } from '../evidence/pack/pack-layout.js';
import { namedPublicKey } from '../evidence/pack/signer.js';
import type { Resumptions } from '../evidence/resumptions.js';
import type { SignatureStatus } from '../evidence/verify/check-attestation.js';
import { type CheckedPack, checkPack } from '../evidence/verify/check-pack.js';
import { checkReports, type ReportStatus } from '../evidence/verify/check-reports.js';
import { type FaultCode, PackFault } from '../evidence/verify/pack-fault.js';
import { PackReader } from '../evidence/verify/pack-reader.js';
import { foreignRoot } from '../host/pack-folder.js';
import { toFault } from './pack-error.js';
import { checkFileNames } from './rejudge/check-file-names.js';
import { checkPlan } from './rejudge/check-plan.js';
import { checkSummary } from './rejudge/check-summary.js';
import { compareModel } from './rejudge/compare-model.js';
import { compareScenario } from './rejudge/compare-scenario.js';
import { compareShipped, type ShippedComparison } from './rejudge/compare-shipped.js';
import { splitSteps } from './rejudge/split-steps.js';
import { loadScenarios } from './scenarios.js';
import { type Verdict, worstVerdict } from './verdict.js';

/** What verifying a pack found: the JSON result of `wasmagent verify`. */
export interface VerifyReport {
  schema_version: 'verify-report/v1';
  /** Whether everything was checked, the signature too, and holds. */
  valid: boolean;
  /** The first thing that is wrong; absent where nothing is, also where the signature could not be checked. */
  fault?: { code: FaultCode; file: string; line?: number; message: string };
  /** What is known of who signed; absent where it did not come to that. */
  signature?: SignatureStatus;
  /** Whether the signature was checked at all: it is not where the key is neither given nor in the pack. */
  signatureChecked?: boolean;
  /** SHA-256 of the public key (DER, SPKI) that the attestation names. */
  keyid?: string;
  /** The verdicts, as reached again from the logs. */
  verdict?: Verdict;
  scenarios?: VerifiedScenario[];
  /** What a real model did, as judged again; absent where none was asked. No part of the verdict. */
  realModel?: VerifiedRealModel;
  /** Whether the reports (report.html, crosswalk, SARIF, JUnit, VERIFY.md) are what the summary gives. */
  reports?: ReportStatus;
  /** How much was checked. */
  files?: number;
  events?: number;
  /** Each time that the run was taken up again after it had been stopped. */
  resumed?: Resumptions;
}

/** What the logs of a verified pack show of a real model: a sample of how it behaved. */
export interface VerifiedRealModel {
  name: string;
  verdict: Verdict;
  scenarios: { id: string; enforced?: Verdict; utility: ModelScenarioResult['utility']['result'] }[];
}

/** What verifying a pack found, and the pack where it is valid: of any other nothing is to be used. */
export interface VerifiedPack {
  report: VerifyReport;
  pack?: CheckedPack;
}

/** One scenario of a verified pack, and how it stands to the one that comes with this version of the tool. */
export interface VerifiedScenario extends ShippedComparison {
  id: string;
  verdict: Verdict;
  cases: number;
  utilities: number;
}

/**
 * Verifies an evidence pack, offline and by reading alone: files, signature, chain, plan, policies; then judges every
 * scenario again from its logs and compares. Nothing in the pack makes it throw.
 * @param key a PEM file, or `env:NAME`: the key that must have signed the pack.
 * @throws WasmagentError `INPUT_MISSING` when there is no such folder, `KEY_INVALID`; `OUTPUT_UNWRITABLE` when there is no
 * room for the files that are made again
 */
export async function verifyPack(folder: string, key?: string): Promise<VerifyReport> {
  return (await readVerified(folder, key)).report;
}

/** Verifies a pack as `verifyPack` does, for whoever goes on with what is in it. */
export async function readVerified(folder: string, key?: string): Promise<VerifiedPack> {
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
    const { scenarios, realModel } = await rejudge(checked);
    const reports = await checkReports(checked);
    const { reader, chain, summary } = checked;
    const facts = signatureFacts(checked);
    const report: VerifyReport = {
      schema_version: 'verify-report/v1',
      // A signature that nobody checked is no signature: a script that reads this field alone must not take it for one.
      valid: facts.signatureChecked,
      ...facts,
      verdict: worstVerdict(scenarios.map(({ verdict }) => verdict)),
      scenarios,
      ...(realModel === undefined ? {} : { realModel }),
      reports,
      files: reader.files.size,
      events: chain.lines.length,
      ...(summary.resumed === undefined ? {} : { resumed: summary.resumed }),
    };
    return { report, pack: checked };
  } catch (error) {
    const fault = toFault(error);
    const report: VerifyReport = {
      schema_version: 'verify-report/v1',
      valid: false,
      fault: {
        code: fault.code,
        file: fault.file,
        ...(fault.line === undefined ? {} : { line: fault.line }),
        message: fault.message,
      },
      ...(checked === undefined ? {} : signatureFacts(checked)),
    };
    return { report };
  }
}

function signatureFacts({ attestation: { status, keyid } }: CheckedPack) {
  return { signature: status, signatureChecked: status !== 'key-not-given', keyid };
}

async function rejudge(
  checked: CheckedPack,
): Promise<{ scenarios: VerifiedScenario[]; realModel?: VerifiedRealModel }> {
  const { plan, summary, chain } = checked;
  checkPlan(checked);
  const steps = splitSteps(chain, plan);
  checkFileNames(checked, steps);
  const shipped = new Map(loadScenarios().map((loaded) => [loaded.scenario.id, loaded]));
  const results: ScenarioResult[] = [];
  const comparisons: ShippedComparison[] = [];
  for (const [index, planned] of plan.scenarios.entries()) {
    const own = steps.scripted[index];
    if (own === undefined) throw new PackFault('plan', PACK_FILES.events, `the chain says nothing of ${planned.id}`);
    const durationMs = summary.scenarios[index]?.durationMs ?? 0;
    results.push(await compareScenario(checked, planned, own, durationMs));
    comparisons.push(await compareShipped(planned, plan.kernels, shipped.get(planned.id)));
  }
  checkEnd(checked, results);
  const real: ModelScenarioResult[] = [];
  for (const planned of plan.scenarios) {
    const own = steps.asked.get(planned.id);
    if (own !== undefined) real.push(await compareModel(checked, planned, own));
    else if (plan.realModel !== undefined && planned.modelSteps !== undefined)
      throw new PackFault('plan', PACK_FILES.events, `the chain says nothing of the model on ${planned.id}`);
  }
  checkSummary(checked, results, real);
  const scenarios = comparisons.flatMap((comparison, index) => {
    const result = results[index];
    if (result === undefined) return [];
    const { id, verdict, cases, utilities } = result;
    return [{ id, verdict, cases: cases.length, utilities: utilities.length, ...comparison }];
  });
  return plan.realModel === undefined ? { scenarios } : { scenarios, realModel: toVerified(plan.realModel.name, real) };
}

function toVerified(name: string, real: readonly ModelScenarioResult[]): VerifiedRealModel {
  const verdicts = real.flatMap(({ enforced }) => (enforced === undefined ? [] : [enforced.verdict]));
  return {
    name,
    verdict: worstVerdict(verdicts),
    scenarios: real.map(({ id, enforced, utility }) => ({
      id,
      ...(enforced === undefined ? {} : { enforced: enforced.verdict }),
      utility: utility.result,
    })),
  };
}

function checkEnd({ chain }: CheckedPack, results: readonly ScenarioResult[]): void {
  const end = chain.steps.at(-1);
  if (end?.data['verdict'] !== worstVerdict(results.map(({ verdict }) => verdict)))
    throw new PackFault('verdict', PACK_FILES.events, 'it is not the verdict that the logs give', end?.line);
}
