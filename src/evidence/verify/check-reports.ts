import { packageVersion } from '../../host/package-root.js';
import { controlsWriter } from '../crosswalk/controls-writer.js';
import { junitWriter } from '../junit/junit-writer.js';
import { UNLISTED_FILES } from '../pack/pack-layout.js';
import type { PackContext, PackWriter } from '../pack/pack-writer.js';
import { sbomWriter } from '../pack/sbom.js';
import { verifyGuideWriter } from '../pack/verify-guide.js';
import { reportWriter } from '../report/report-writer.js';
import { sarifWriter } from '../sarif/sarif-writer.js';
import type { CheckedPack } from './check-pack.js';
import { PackFault } from './pack-fault.js';

/**
 * The files of a pack that follow from the rest of it, or that come with the version that wrote it. A recipe is one of
 * them: readers run what it says.
 */
export const REPORT_WRITERS: readonly PackWriter[] = [
  sbomWriter,
  controlsWriter,
  sarifWriter,
  junitWriter,
  verifyGuideWriter,
  reportWriter,
];

/** Whether the reports of a pack were written again and compared; another version of this tool words them in its own way. */
export type ReportStatus = 'written-again' | 'other-version';

/**
 * Writes the reports of a pack again from its summary and its logs, and compares: people and machines read them in its place.
 * @throws PackFault `derived` for the first that says something else, `missing`
 */
export async function checkReports({
  reader,
  plan,
  environment,
  summary,
  chain,
  attestation,
}: CheckedPack): Promise<ReportStatus> {
  if (summary.version !== packageVersion()) return 'other-version';
  const files = [...reader.files.keys()].filter((file) => !UNLISTED_FILES.includes(file)).sort();
  const context: PackContext = {
    plan,
    environment,
    summary,
    events: chain.lines,
    signedBy: summary.attestation === 'signed' ? attestation.keyid : undefined,
    files,
    read: (file) => reader.text(file),
  };
  for (const { file, write } of REPORT_WRITERS) {
    const expected = Buffer.from((await write(context)) ?? '');
    const found = reader.bytes(file);
    if (found.equals(expected)) continue;
    throw new PackFault(
      'derived',
      file,
      'it is not what the rest of the pack and this version give',
      firstDifference(found, expected),
    );
  }
  return 'written-again';
}

/** The line, from 1, in which two texts part. */
function firstDifference(found: Buffer, expected: Buffer): number {
  const [lines, others] = [found, expected].map((bytes) => bytes.toString('utf8').split('\n'));
  const at = (lines ?? []).findIndex((line, index) => line !== others?.[index]);
  return at < 0 ? (lines ?? []).length : at + 1;
}
