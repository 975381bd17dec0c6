import type { OutputSet } from '../host/data-file/output-set.js';
import { toPpoLine, type WireOptions } from './formats/rollout-wire.js';
import type { RankedRecord, RankedRollouts } from './ranked-rollouts.js';
import { RECORD_FLAG } from './record-flags.js';
import type { RolloutInputs } from './rollout-inputs.js';
import { scoreBranch } from './score-branch.js';
import { SourceLine } from './source-line.js';
import { appendRank, spliceRank } from './splice-rank.js';
import type { Weights } from './weights.js';

/** What the second reading works on. */
export interface WritingJob {
  ranking: RankedRollouts;
  inputs: RolloutInputs;
  /** Takes ranked lines under `--output` and PPO records under `--ppo`, as far as they were asked for. */
  outputs: OutputSet;
  weights: Weights;
  wire: WireOptions;
  /** Told how many bytes were read so far. */
  onRead?: ((bytes: number) => void) | undefined;
}

/** Reads the inputs again and writes each record, in their order, as a ranked line and as a PPO record. */
export async function writeRecords(job: WritingJob): Promise<void> {
  const { ranking, inputs, outputs, weights, wire } = job;
  const rankedOutput = outputs.get('--output');
  const ppoOutput = outputs.get('--ppo');
  if (rankedOutput === undefined && ppoOutput === undefined) return;
  const records = ranking.rankedRecords()[Symbol.iterator]();
  let record = nextOf(records);
  for await (const { base, lines } of inputs.lines(job.onRead)) {
    for (const { bytes, offset, end } of lines) {
      // Lines that play no part have no record here.
      if (record === undefined || base + offset !== record.offset) continue;
      const { rank, total, branch, flags } = record;
      record = nextOf(records);
      if (rankedOutput !== undefined) {
        const pieces =
          (flags & RECORD_FLAG.ranked) === 0
            ? appendRank(bytes, rank, total)
            : spliceRank(new SourceLine(bytes), rank, total);
        for (const piece of pieces) rankedOutput.write(piece);
        rankedOutput.write(end === '' ? '\n' : end);
      }
      if (ppoOutput !== undefined && total !== undefined) {
        const source = new SourceLine(bytes);
        const { objective } = scoreBranch(source.scores(), weights);
        for (const piece of toPpoLine({ source, branch, total, objective }, wire)) ppoOutput.write(piece);
      }
    }
    await outputs.flush();
  }
}

function nextOf(records: Iterator<RankedRecord>): RankedRecord | undefined {
  const { done, value } = records.next();
  return done === true ? undefined : value;
}
