import { rolloutBranchValidator } from '../contracts/validators.generated.js';
import type { DataInput } from '../host/data-file/data-input.js';
import { BranchIndex } from './branch-index.js';
import type { Ledger } from './ledger.js';
import { parseRecord } from './parse-record.js';
import type { RefusedLine } from './rank-summary.js';
import { readRecords } from './read-records.js';
import { ErrorTally, type RecordError } from './record-error.js';
import { scoreBranch } from './score-branch.js';
import { lineSha256 } from './source-line.js';
import type { Weights } from './weights.js';

/** What the first reading of a file of branches leaves behind. */
export interface IndexedBranches {
  /** The accepted records; their value is the total score. */
  index: BranchIndex;
  /** Lines that are not blank. */
  recordsIn: number;
  invalid: ErrorTally;
  refusedByLedger: number;
  /** Records that contradict themselves about how the branch did. */
  conflicts: number;
  /** The first refused and skipped lines, in order. */
  refused: RefusedLine[];
}

/** Reads every branch once: judges it, scores it, and keeps only where it is. `listed`: how many refusals are kept. */
export async function indexBranches(
  input: DataInput,
  options: { weights: Weights; ledger?: Ledger | undefined; listed: number; listedErrors: number },
): Promise<IndexedBranches> {
  const found: IndexedBranches = {
    index: new BranchIndex(),
    recordsIn: 0,
    invalid: new ErrorTally(options.listedErrors),
    refusedByLedger: 0,
    conflicts: 0,
    refused: [],
  };
  const refuse = (line: RefusedLine): void => {
    if (found.refused.length < options.listed) found.refused.push(line);
  };
  const parse = (bytes: Buffer, offset: number) => parseRecord(bytes, rolloutBranchValidator, offset);
  for await (const batch of readRecords(input, parse)) {
    for (const { line, value, fault } of batch) {
      found.recordsIn += 1;
      if (fault !== undefined) {
        const error: RecordError = { file: input.name, line: line.number, ...fault };
        found.invalid.add(error);
        refuse({ line: line.number, rollout_id: null, branch_index: null, reason: fault.code });
        continue;
      }
      const { rollout_id, branch_index, session_id } = value;
      const refusal = options.ledger?.judge({ rollout_id, branch_index, session_id, sha256: lineSha256(line.bytes) });
      if (refusal !== undefined) {
        found.refusedByLedger += 1;
        refuse({ line: line.number, rollout_id, branch_index, reason: refusal });
        continue;
      }
      const { total, conflict } = scoreBranch(value, options.weights);
      if (conflict) found.conflicts += 1;
      found.index.add({ rolloutId: rollout_id, branchIndex: branch_index, value: total, offset: line.offset });
    }
  }
  return found;
}
