import type { RankedGroup } from './ranked-group.js';

/** What the second reading needs of a record that plays a part. */
export interface RankedRecord {
  /** Where its line begins, as `RolloutInputs.lineAt` takes it. */
  offset: number;
  /** 1-based, in its group. */
  rank: number;
  branch: number;
  /** The weighted total; absent means unknown, never 0. */
  total: number | undefined;
  /** Bits of `RECORD_FLAG`. */
  flags: number;
}

/** Every record of a run in its group and its rank, wherever that is kept: the same answers from memory and disk. */
export interface RankedRollouts extends AsyncDisposable {
  readonly groupCount: number;
  /** Records that have a rank. */
  readonly rankedCount: number;
  /** Of these, the ones with a known total. */
  readonly knownCount: number;
  /** Identical copies of an earlier record; they have no rank. */
  readonly copies: number;
  /** Records with other content than the first of their branch; they have no rank. The first are addresses, ascending. */
  readonly conflicts: { readonly total: number; readonly first: readonly number[] };
  /** What a user should know about how it was done. */
  readonly notes: readonly string[];
  /** The groups, in the order of their first records; may be walked more than once. */
  rankedGroups(): AsyncGenerator<RankedGroup, void, undefined>;
  /** The records that have a rank, in the order of the input; may be walked more than once. */
  rankedRecords(): Iterable<RankedRecord>;
}
