import type { DataInput } from '../host/data-file/data-input.js';
import type { OutputSet } from '../host/data-file/output-set.js';
import type { BranchIndex } from './branch-index.js';
import { toPpoLine, type WireOptions } from './formats/rollout-wire.js';
import { scoreBranch } from './score-branch.js';
import { SourceLine } from './source-line.js';
import { spliceRank } from './splice-rank.js';
import type { Weights } from './weights.js';

/** What the second reading works on. */
export interface WritingJob {
  index: BranchIndex;
  /** 1-based; 0 for a record that plays no part. */
  ranks: Uint32Array;
  input: DataInput;
  /** Takes ranked lines under `--output` and PPO records under `--ppo`, as far as they were asked for. */
  outputs: OutputSet;
  weights: Weights;
  wire: WireOptions;
}

/** Reads the file again and writes each record, in the order of the file, as a ranked line and as a PPO record. */
export async function writeRecords({ index, ranks, input, outputs, weights, wire }: WritingJob): Promise<void> {
  const rankedOutput = outputs.get('--output');
  const ppoOutput = outputs.get('--ppo');
  if (rankedOutput === undefined && ppoOutput === undefined) return;
  let record = 0;
  for await (const batch of input.lines()) {
    for (const line of batch) {
      // Lines that were refused are not in the index.
      if (record === index.recordCount || line.offset !== index.offsetOf(record)) continue;
      const rank = ranks[record] ?? 0;
      const total = index.valueOf(record);
      const branch = index.branchOf(record);
      record += 1;
      if (rank === 0) continue;
      const source = new SourceLine(line.bytes);
      if (rankedOutput !== undefined) {
        for (const piece of spliceRank(source, rank, total)) rankedOutput.write(piece);
        rankedOutput.write(line.end === '' ? '\n' : line.end);
      }
      if (ppoOutput !== undefined && total !== undefined) {
        const { objective } = scoreBranch(source.scores(), weights);
        for (const piece of toPpoLine({ source, branch, total, objective }, wire)) ppoOutput.write(piece);
      }
    }
    await outputs.flush();
  }
}
