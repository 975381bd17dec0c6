import type { OutputSet } from '../host/data-file/output-set.js';
import type { RankedRecord, RankedRollouts } from './ranked-rollouts.js';
import { RECORD_FLAG } from './record-flags.js';
import type { RolloutInputs } from './rollout-inputs.js';
import type { PpoRows } from './rows/ppo-rows.js';
import { SourceLine } from './source-line.js';
import { appendRank, spliceRank } from './splice-rank.js';

/** What the second reading works on. */
export interface WritingJob {
  ranking: RankedRollouts;
  inputs: RolloutInputs;
  /** Takes ranked lines under `--output`, when they were asked for. */
  outputs: OutputSet;
  /** Takes every record that has a rank. */
  ppo?: PpoRows | undefined;
  /** Told how many bytes were read so far. */
  onRead?: ((bytes: number) => void) | undefined;
}

/** Reads the inputs again and writes each record, in their order, as a ranked line and as a PPO record. */
export async function writeRecords(job: WritingJob): Promise<void> {
  const { ranking, inputs, outputs, ppo } = job;
  const rankedOutput = outputs.get('--output');
  if (rankedOutput === undefined && ppo === undefined) return;
  const records = ranking.rankedRecords()[Symbol.iterator]();
  let record = nextOf(records);
  for await (const { base, lines } of inputs.lines(job.onRead)) {
    for (const { bytes, offset, end } of lines) {
      // Lines that play no part have no record here.
      if (record === undefined || base + offset !== record.offset) continue;
      const current = record;
      const { rank, total, flags } = current;
      record = nextOf(records);
      if (rankedOutput !== undefined) {
        const lineEnd = end === '' ? '\n' : end;
        if ((flags & RECORD_FLAG.ranked) === 0) {
          const [head, tail] = appendRank(bytes, rank, total);
          rankedOutput.write(head);
          rankedOutput.write(tail + lineEnd);
        } else {
          for (const piece of spliceRank(new SourceLine(bytes), rank, total)) rankedOutput.write(piece);
          rankedOutput.write(lineEnd);
        }
      }
      ppo?.add(current, () => new SourceLine(bytes));
    }
    await outputs.flush();
  }
}

function nextOf(records: Iterator<RankedRecord>): RankedRecord | undefined {
  const { done, value } = records.next();
  return done === true ? undefined : value;
}
