// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.

/**
 * What became of every record, group and pair of a run of rank-rollout: whatever goes in comes out or is counted under a reason.
 */
export interface RolloutReport {
  schema_version: 'rollout-report/v1';
  /**
   * of wasmagent
   */
  version: string;
  exportedAtMs: number;
  options: ReportOptions;
  inputs: ReportInput[];
  records: RecordAccount;
  groups: GroupAccount;
  /**
   * what became of each ranked record when its group was paired; adds up to records.ranked
   */
  members: {
    paired: number;
    unpaired: number;
    unknown: number;
    'boundary-attacked': number;
    contaminated: number;
  };
  pairs: PairAccount;
  /**
   * one entry for every output that has rows
   */
  rows: RowAccount[];
  /**
   * replacements by field, then rule
   */
  redaction?: {
    [k: string]: {
      [k: string]: number;
    };
  };
  contamination?: ContaminationAccount;
  duplicates?: DuplicateAccount;
  votes?: VoteReport;
  statistics: StatisticsReport;
  outputs: ReportOutput[];
  notes: string[];
}
export interface ReportOptions {
  weights: ReportWeights;
  pairs: ReportPairPolicy;
  /**
   * the other options that changed the result, by the names of their flags
   */
  other: {
    [k: string]: string | number | boolean | null;
  };
}
export interface ReportWeights {
  objective: number;
  judge: number;
  votes: number;
}
export interface ReportPairPolicy {
  strategy: 'best-worst' | 'best-all' | 'all';
  maxPairsPerGroup: number | null;
  minMargin: number;
  seed: number;
  passingTotal: number;
  includeDenied: boolean;
  excludeContaminated: boolean;
}
export interface ReportInput {
  path: string;
  /**
   * uncompressed
   */
  bytes: number;
  /**
   * lines that are not blank
   */
  records: number;
  sha256?: string;
}
/**
 * in = ranked + the sum of leftOut; ranked = known + unknown.
 */
export interface RecordAccount {
  in: number;
  ranked: number;
  /**
   * ranked, with a known total
   */
  known: number;
  /**
   * ranked, without one
   */
  unknown: number;
  /**
   * that contradict themselves about how the branch did
   */
  conflicts: number;
  /**
   * records that were not ranked, by reason
   */
  leftOut: {
    [k: string]: number;
  };
}
/**
 * in = withPair + the sum of noPair.
 */
export interface GroupAccount {
  in: number;
  withPair: number;
  /**
   * groups without a pair, by reason
   */
  noPair: {
    'tied-pass': number;
    'tied-fail': number;
    unknown: number;
    single: number;
    identical: number;
    empty: number;
    'task-mismatch': number;
    'boundary-attacked': number;
    contaminated: number;
    'below-margin': number;
  };
}
/**
 * candidates = made + the sum of refused + notTaken.
 */
export interface PairAccount {
  /**
   * all twos of branches of one group
   */
  candidates: number;
  made: number;
  /**
   * twos that the rules refuse, by the first reason; answers are compared only as far as the strategy needs it
   */
  refused: {
    unknown: number;
    tied: number;
    'boundary-attacked': number;
    contaminated: number;
    'below-margin': number;
    'task-mismatch': number;
    empty: number;
    identical: number;
  };
  /**
   * twos that the strategy or the maximum did not ask for
   */
  notTaken: number;
}
/**
 * candidates = written + the sum of leftOut.
 */
export interface RowAccount {
  /**
   * the output's kind, as in outputs
   */
  kind: string;
  /**
   * pairs or records that could become rows
   */
  candidates: number;
  written: number;
  /**
   * those that did not, by reason
   */
  leftOut: {
    [k: string]: number;
  };
}
/**
 * overlaps with the evaluation set
 */
export interface ContaminationAccount {
  total: number;
  first: ContaminationFinding[];
}
export interface ContaminationFinding {
  rollout_id: string;
  branch_index: number;
  field: string;
  containment?: number;
  /**
   * where the overlap begins, in UTF-16 code units
   */
  start?: number;
  end?: number;
  evalSet?: string;
  evalLine?: number;
}
/**
 * rows that repeat an earlier one
 */
export interface DuplicateAccount {
  exact: number;
  near: number;
}
/**
 * What became of the votes: records = votes + invalid, votes = used + unconnected + absentBranch + absentRollout. firstWon: of the votes that are no tie; far from one half, judges look at the place. opposite: of the comparisons that a judge made in both orders, those with opposite winners, which count as tied.
 */
export interface VoteReport {
  /**
   * lines of the votes file that are not blank
   */
  records: number;
  invalid: number;
  votes: number;
  used: number;
  /**
   * on branches outside the largest part of the group that votes connect
   */
  unconnected: number;
  /**
   * on a branch that was not ranked
   */
  absentBranch: number;
  /**
   * on a rollout that was not ranked
   */
  absentRollout: number;
  /**
   * ranked branches with a strength
   */
  branchesKnown: number;
  /**
   * ranked branches without one
   */
  branchesUnknown: number;
  /**
   * groups whose strengths still moved after the last round
   */
  notConverged: number;
  firstWon: Rate;
  opposite: Rate;
}
/**
 * How many of how many, with the interval that it says something about.
 */
export interface Rate {
  hits: number;
  of: number;
  /**
   * null where there is nothing to count
   */
  rate: number | null;
  /**
   * of the 95 % Wilson interval
   */
  low: number;
  high: number;
}
export interface StatisticsReport {
  /**
   * a branch passes from this total on
   */
  passingTotal: number;
  branches: BranchStatistics;
  groups: GroupStatistics;
  passAtK: PassAtK[];
  winRates: WinRates;
  lengths: LengthStatistics;
  comparison?: ComparisonReport;
}
/**
 * passed: of the branches whose total is known.
 */
export interface BranchStatistics {
  passed: Rate;
  unknown: number;
}
/**
 * mixedShare: of the groups with a known total.
 */
export interface GroupStatistics {
  total: number;
  /**
   * with a pass and a failure
   */
  mixed: number;
  allPass: number;
  allFail: number;
  /**
   * without any known total
   */
  unknown: number;
  mixedShare: Rate;
  /**
   * the first groups, in the order of the input
   */
  listed: {
    total: number;
    first: GroupPassRate[];
  };
}
export interface GroupPassRate {
  rollout_id: string;
  passed: Rate;
  unknown: number;
}
export interface PassAtK {
  k: number;
  /**
   * unbiased, the mean over the groups
   */
  estimate: number | null;
  /**
   * of that mean; null below two groups
   */
  standardError: number | null;
  /**
   * with at least k known outcomes
   */
  groups: number;
  /**
   * with fewer
   */
  leftOut: number;
}
export interface WinRates {
  temperature: WinRate[];
  model: WinRate[];
  /**
   * comparisons of branches whose value is beyond the first 100 of its field
   */
  notTracked: number;
}
/**
 * How branches of one value did against those of other values in the same group. won: of the comparisons that are no tie.
 */
export interface WinRate {
  value: number | string;
  won: Rate;
  ties: number;
}
/**
 * Lengths of the answers of pairs, as they are in the input: before redaction, and also where a pair became no row. characters: code points; words: runs of characters that are no white space.
 */
export interface LengthStatistics {
  pairs: number;
  characters: LengthComparison;
  words: LengthComparison;
}
/**
 * chosenLonger: of the pairs whose answers are not equally long.
 */
export interface LengthComparison {
  chosen: LengthSummary;
  rejected: LengthSummary;
  chosenLonger: Rate;
  /**
   * pairs whose answers are equally long
   */
  equal: number;
}
export interface LengthSummary {
  mean: number | null;
  /**
   * exact up to 2,047, within 0.05 % above
   */
  median: number | null;
}
/**
 * Two named conditions over the same tasks.
 */
export interface ComparisonReport {
  field: 'temperature' | 'model';
  /**
   * @minItems 2
   * @maxItems 2
   */
  values: (number | string)[];
  /**
   * groups with one known outcome for each of the two values
   */
  tasks: number;
  bothPass: number;
  /**
   * the first value passes, the second fails
   */
  onlyFirst: number;
  onlySecond: number;
  bothFail: number;
  first: Rate;
  second: Rate;
  /**
   * exact McNemar test, two-sided
   */
  pValue: number;
  /**
   * tasks where a value has several branches, of which that with the lowest branch_index counts
   */
  severalBranches: number;
  leftOut: {
    /**
     * groups without a branch of one of the values
     */
    missing: number;
    /**
     * groups where the outcome that counts is unknown
     */
    unknown: number;
  };
}
export interface ReportOutput {
  kind: string;
  path: string;
  records: number;
  bytes: number;
  sha256?: string;
}
