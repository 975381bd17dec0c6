import type { TrainingFormatName, TrainingType, Trajectory } from './export/training-sample.js';
import type { Ledger } from './ledger.js';
import type { PairStrategy } from './pairs/pair-policy.js';
import type { RedactionMode } from './rows/redaction-mode.js';
import type { NamedConditions } from './statistics/parse-comparison.js';
import type { Weights } from './weights.js';

/** What becomes of branches that overlap the evaluation set, by `--on-contaminated`. */
export const CONTAMINATION_RULES = ['drop', 'fail', 'flag'] as const;

export type ContaminationRule = (typeof CONTAMINATION_RULES)[number];

/** A file of rows for one trainer. */
export interface TrainingRequest {
  path: string;
  format: TrainingFormatName;
  type: TrainingType;
  trajectory: Trajectory;
}

/** What to read, what to write, and how to judge. */
export interface RankOptions {
  /** A path, a pattern, or `-` for stdin; several are read one after the other. */
  input: string | readonly string[];
  /** Where the ranked branches go; `-` is stdout. Without any output only the summary is made. */
  output?: string | undefined;
  dpo?: string | undefined;
  ppo?: string | undefined;
  training?: TrainingRequest | undefined;
  /** Where the report goes: what became of every record, group, pair and row. */
  report?: string | undefined;
  weights?: Weights | undefined;
  /** Pairwise votes, whose strengths count by `weights.votes`. */
  votes?: string | undefined;
  /** Best against worst unless given. */
  pairs?: PairStrategy | undefined;
  maxPairsPerGroup?: number | undefined;
  minMargin?: number | undefined;
  /** What samples of pairs are drawn from; 0 unless given. */
  seed?: number | undefined;
  /** Branches that a boundary refused something to are in training rows too. */
  includeDenied?: boolean | undefined;
  /** On unless given. */
  redaction?: RedactionMode | undefined;
  /** Leave out rows that repeat an earlier one of their output, exactly or nearly. */
  dedup?: boolean | undefined;
  evalSet?: readonly string[] | undefined;
  evalField?: string | undefined;
  /** Dropped unless given. */
  onContaminated?: ContaminationRule | undefined;
  compare?: NamedConditions | undefined;
  /** Count invalid records (and votes of what is not there) and go on, instead of failing. */
  skipInvalid?: boolean | undefined;
  strictWire?: boolean | undefined;
  /** `exported_at_ms`; without it `SOURCE_DATE_EPOCH`, else the clock. */
  timestampMs?: number | undefined;
  /** Lines that are not in it fail the run; with `skipInvalid` they are left out and listed in `refused`. */
  ledger?: Ledger | undefined;
  /** Read only what ranking needs of each line, and trust the rest. */
  trustInput?: boolean | undefined;
  /** About how much memory the index may take before it moves to disk. */
  maxIndexBytes?: number | undefined;
  /** Version of the tool, for the report. */
  version?: string | undefined;
  /** Told how far each of the two readings is. */
  onProgress?: ((progress: ReadingProgress) => void) | undefined;
}

/** How far a reading of the inputs is. */
export interface ReadingProgress {
  reading: 'judge' | 'write';
  bytes: number;
  totalBytes: number;
}
