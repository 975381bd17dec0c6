import type {
  ContaminationAccount,
  DuplicateAccount,
  ReportOutput,
  RowAccount,
  StatisticsReport,
  VoteReport,
} from '../contracts/rollout-report.generated.js';
import type { LedgerEntry, LedgerRefusal } from './ledger.js';
import { NO_PAIR_REASONS, type NoPairReason } from './pairs/no-pair-reason.js';
import type { RecordError, RecordErrorCode } from './record-error.js';
import type { Weights } from './weights.js';

/** A line that plays no part in the result. The ids are null where the line is no valid record. */
export interface RefusedLine {
  /** Which input, as the user gave it; only there where there are several. */
  file?: string;
  /** 1-based. */
  line: number;
  rollout_id: string | null;
  branch_index: number | null;
  reason: LedgerRefusal | RecordErrorCode;
}

/** A list of which only the first entries are kept. */
export interface Listing<T> {
  total: number;
  first: T[];
}

/**
 * What became of a file of branches. Nothing is lost without a trace:
 * `recordsIn = ranked + duplicates + invalid + refusedByLedger`, `groups = groupsWithPair + the sum of noPair`,
 * for every output of rows `candidates = written + the sum of leftOut`.
 */
export interface RankSummary {
  /** The first input's path as the user gave it, and how many more there are. */
  input: string;
  /** Lines that are not blank. */
  recordsIn: number;
  ranked: number;
  /** Identical copies of an earlier record, dropped. */
  duplicates: number;
  /** Invalid records, skipped. */
  invalid: number;
  refusedByLedger: number;
  groups: number;
  groupsWithPair: number;
  noPair: Record<NoPairReason, number>;
  pairs: number;
  ppoRecords: number;
  /** Ranked records without a known total: ranked last, never rejected samples, no PPO record. */
  unknownScores: number;
  /** Records (copies too) that contradict themselves about how the branch did: their verifier's score is unknown. */
  conflicts: number;
  /** Ranked records that have no PPO record only because their answer shows nothing. */
  emptyAnswers: number;
  /** Ranked records with a known total that are in no row because a boundary refused something to the branch. */
  boundaryAttacked: number;
  /** Those that are in no row because they overlap the evaluation set. */
  contaminated: number;
  weights: Weights;
  exportedAtMs: number;
  /** What was written and where; `-` is stdout. */
  written: ReportOutput[];
  /** Every line that was refused or skipped, in the order of the file. */
  refused: Listing<RefusedLine>;
  /** What is wrong with the skipped lines. */
  errors: Listing<RecordError>;
  /** Every group without a pair, in the order of the file. */
  groupsWithoutPair: Listing<{ rollout_id: string; reason: NoPairReason }>;
  /** With a ledger: its lines that the file does not have as they were written. */
  missing: Listing<Pick<LedgerEntry, 'rollout_id' | 'branch_index'>>;
  /** For each output of rows: how many could be there, how many are, and why the others are not. */
  rows: RowAccount[];
  /** What was found in written rows, by field and rule. */
  redaction: Record<string, Record<string, number>>;
  statistics: StatisticsReport;
  votes?: VoteReport;
  contamination?: ContaminationAccount;
  /** Rows that repeat an earlier one of their output. */
  repeatedRows?: DuplicateAccount;
  notes: string[];
}

const TOLD_ABOVE = new Set(['unknown', 'boundary-attacked', 'contaminated']);

function countFindings(redaction: RankSummary['redaction']): number {
  return Object.values(redaction)
    .flatMap((rules) => Object.values(rules))
    .reduce((sum, count) => sum + count, 0);
}

/** The summary as lines of text; counts that are zero and explain nothing are left out. */
export function toSummaryLines(summary: RankSummary): string[] {
  const rows: [string, number, boolean][] = [
    ['records', summary.recordsIn, true],
    ['  ranked', summary.ranked, true],
    ['  identical copies dropped', summary.duplicates, false],
    ['  invalid, skipped', summary.invalid, false],
    ['  refused by the ledger', summary.refusedByLedger, false],
    ['groups', summary.groups, true],
    ['  with a pair', summary.groupsWithPair, true],
    ...NO_PAIR_REASONS.map((reason): [string, number, boolean] => [
      `  no pair: ${reason}`,
      summary.noPair[reason],
      false,
    ]),
    ['DPO pairs', summary.pairs, true],
    ['PPO records', summary.ppoRecords, true],
    ['  without: score unknown', summary.unknownScores, false],
    ['  of which contradictory', summary.conflicts, false],
    ['  without: answer empty', summary.emptyAnswers, false],
    ['  in no row: a boundary refused', summary.boundaryAttacked, false],
    ['  in no row: in the evaluation set', summary.contaminated, false],
    ...summary.rows.flatMap(({ kind, leftOut }) =>
      Object.entries(leftOut)
        .filter(([reason]) => !TOLD_ABOVE.has(reason) && !(kind === 'ppo' && reason === 'empty'))
        .map(([reason, count]): [string, number, boolean] => [`left out of ${kind}: ${reason}`, count, true]),
    ),
    ['rows that repeat one, exactly', summary.repeatedRows?.exact ?? 0, false],
    ['rows that repeat one, nearly', summary.repeatedRows?.near ?? 0, false],
    ['secrets and personal data', countFindings(summary.redaction), false],
  ];
  const shown = rows.filter(([, count, always]) => always || count > 0);
  const width = Math.max(...shown.map(([label]) => label.length));
  const digits = Math.max(...shown.map(([, count]) => String(count).length));
  return [
    ...shown.map(([label, count]) => `${label.padEnd(width)}  ${String(count).padStart(digits)}`),
    ...summary.written.map(({ kind, path, records }) => `wrote ${kind}: ${path} (${records} records)`),
  ];
}
