import type { KeyObject } from 'node:crypto';
import type { PackEnvironment } from '../../contracts/pack-environment.generated.js';
import type { PackManifest } from '../../contracts/pack-manifest.generated.js';
import { packEnvironmentValidator, pilotPlanValidator } from '../../contracts/pack-validators.generated.js';
import type { PilotPlan } from '../../contracts/pilot-plan.generated.js';
import type { PilotSummary } from '../../contracts/pilot-summary.generated.js';
import { pilotSummaryValidator } from '../../contracts/validators.generated.js';
import { PACK_FILES } from '../pack/pack-layout.js';
import { toStatement } from '../pack/statement.js';
import { type CheckedAttestation, checkAttestation } from './check-attestation.js';
import { checkFiles } from './check-files.js';
import { checkFinished } from './check-finished.js';
import { PackFault } from './pack-fault.js';
import { type PackReader, sha256Of } from './pack-reader.js';
import { type ReadRunChain, readRunChain } from './read-run-chain.js';

/** Judging takes time with the plan times what it names: a plan of ours is never this large. */
const MAX_PLAN_BYTES = 4 * 1024 * 1024;

/** A pack whose files are what was signed, and whose plan came first. What the files say is not judged yet. */
export interface CheckedPack {
  reader: PackReader;
  manifest: PackManifest;
  attestation: Omit<CheckedAttestation, 'payload'>;
  plan: PilotPlan;
  environment: PackEnvironment;
  summary: PilotSummary;
  chain: ReadRunChain;
}

/**
 * Checks everything about a pack that needs no knowledge of what a pilot is: signature, manifest, digests, chain, plan
 * first, policies as planned.
 * @param key the key that must have signed it, when the reader has one.
 * @throws PackFault for the first thing that is wrong
 */
export function checkPack(reader: PackReader, key: KeyObject | undefined): CheckedPack {
  checkFinished(reader);
  const { payload, ...attestation } = checkAttestation(reader, key);
  // Read once: another manifest that is put there after its digest was taken would not be the signed one.
  const manifestText = reader.text(PACK_FILES.manifest);
  const manifestSha256 = sha256Of(manifestText);
  checkSubject(payload, manifestSha256);
  const manifest = checkFiles(reader, manifestText);
  const plan = reader.json(PACK_FILES.plan, pilotPlanValidator, MAX_PLAN_BYTES);
  const environment = reader.json(PACK_FILES.environment, packEnvironmentValidator);
  const summary = reader.json(PACK_FILES.summary, pilotSummaryValidator);
  const statement = JSON.stringify(toStatement(manifestSha256, manifest, environment, summary));
  if (payload.toString('utf8') !== statement)
    throw new PackFault(
      'statement',
      PACK_FILES.attestation,
      'the signed statement is not the one that this pack gives',
    );
  const isOwn = reader.has(PACK_FILES.publicKey);
  if (isOwn !== (summary.attestation === 'self-attested'))
    throw new PackFault(
      'key',
      PACK_FILES.summary,
      `it calls itself ${summary.attestation}, and ${isOwn ? 'holds' : 'lacks'} the key`,
    );
  const chain = readRunChain(reader, sha256Of(reader.bytes(PACK_FILES.plan)));
  checkPolicies(reader, plan);
  return { reader, manifest, attestation, plan, environment, summary, chain };
}

/** Before anything else is read: the manifest is the one that was signed. */
function checkSubject(payload: Buffer, manifestSha256: string): void {
  const start = `{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"${PACK_FILES.manifest}","digest":{"sha256":"${manifestSha256}"}}`;
  if (!payload.toString('utf8').startsWith(start))
    throw new PackFault('digest', PACK_FILES.manifest, 'it is not the manifest that was signed');
}

function checkPolicies(reader: PackReader, { policies, settings }: PilotPlan): void {
  const planned = new Map([...policies, settings].map(({ file, sha256 }) => [file, sha256]));
  for (const [file, sha256] of planned) {
    if (sha256Of(reader.bytes(file)) !== sha256)
      throw new PackFault('policy', file, 'it is not the policy that was planned');
  }
  const unplanned = [...reader.files.keys()].find((file) => file.startsWith('policy/') && !planned.has(file));
  if (unplanned !== undefined) throw new PackFault('policy', unplanned, 'the plan does not name it');
}
