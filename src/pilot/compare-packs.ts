import { join } from 'node:path';
import { WasmagentError } from '../errors.js';
import { diffPacks, type PackChanges } from '../evidence/diff/diff-packs.js';
import { PACK_FILES } from '../evidence/pack/pack-layout.js';
import type { SignatureStatus } from '../evidence/verify/check-attestation.js';
import type { CheckedPack } from '../evidence/verify/check-pack.js';
import { fileSize } from '../host/own-file.js';
import { toPackError } from './pack-error.js';
import type { Verdict } from './verdict.js';
import { readVerified } from './verify-pack.js';

/** What changed between two evidence packs: the JSON result of `wasmagent diff`. */
export interface PackDiff extends PackChanges {
  schema_version: 'pack-diff/v1';
  same: boolean;
  old: ComparedPack;
  new: ComparedPack;
}

/** One of two packs that were compared, and what is known of it. */
export interface ComparedPack {
  folder: string;
  verdict: Verdict;
  startedAtMs: number;
  signature: SignatureStatus;
  /** Whether the signature was checked at all. */
  signatureChecked: boolean;
  keyid: string;
}

/**
 * Verifies two packs and says what changed between them. One that does not hold is refused: a comparison would lend it a
 * look that it has not earned.
 * @param key a PEM file, or `env:NAME`: the key that must have signed both.
 * @throws WasmagentError `INPUT_MISSING`, `NOT_A_PACK`, `PACK_INVALID`, `PACK_UNFINISHED`, `KEY_INVALID`
 */
export async function comparePacks(oldFolder: string, newFolder: string, key?: string): Promise<PackDiff> {
  const old = await readWhole(oldFolder, key);
  const now = await readWhole(newFolder, key);
  const { counts, changes } = diffPacks(old, now);
  return {
    schema_version: 'pack-diff/v1',
    same: changes.length === 0,
    old: describe(old, oldFolder),
    new: describe(now, newFolder),
    counts,
    changes,
  };
}

async function readWhole(folder: string, key: string | undefined): Promise<CheckedPack> {
  const { report, pack } = await readVerified(folder, key);
  if (pack !== undefined) return pack;
  const { manifest, attestation, events } = PACK_FILES;
  if (![manifest, attestation, events].some((file) => fileSize(join(folder, file)) > 0)) {
    throw new WasmagentError('NOT_A_PACK', `${folder} is not an evidence pack: it has no ${manifest}`, {
      suggestions: ['name two folders that wasmagent pilot wrote'],
    });
  }
  const fault = report.fault ?? { code: 'shape', file: '.', message: 'it is not valid' };
  throw toPackError({ line: undefined, ...fault }, folder, [`wasmagent verify ${folder}`]);
}

function describe({ summary, attestation: { status, keyid } }: CheckedPack, folder: string): ComparedPack {
  const { verdict, startedAtMs } = summary;
  return { folder, verdict, startedAtMs, signature: status, signatureChecked: status !== 'key-not-given', keyid };
}
