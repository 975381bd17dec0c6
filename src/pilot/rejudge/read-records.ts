import type { RolloutBranch } from '../../contracts/rollout-branch.generated.js';
import { rolloutBranchValidator } from '../../contracts/validators.generated.js';
import { recordedRollouts } from '../../evidence/recorded-rollouts.js';
import { PackFault } from '../../evidence/verify/pack-fault.js';
import { type PackReader, sha256Of } from '../../evidence/verify/pack-reader.js';

/**
 * The records of a rollout file, each of which must be the one whose digest the session's log holds, in that order.
 * @throws PackFault
 */
export function readRecords(reader: PackReader, file: string, logText: string, logFile: string): RolloutBranch[] {
  const lines = reader.text(file).split('\n');
  if (lines.pop() !== '') throw new PackFault('torn', file, 'the last line is torn', lines.length + 1);
  const recorded = recordedRollouts(logText, logFile);
  const records = lines.map((line, index) => {
    if (sha256Of(line) !== recorded[index]?.sha256)
      throw new PackFault('verdict', file, `it is not the line that ${logFile} recorded`, index + 1);
    return reader.parse(file, Buffer.from(line), rolloutBranchValidator, index + 1);
  });
  if (recorded.length !== records.length)
    throw new PackFault('verdict', file, `${logFile} recorded ${recorded.length} lines`, records.length + 1);
  return records;
}
