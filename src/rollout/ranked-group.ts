/** One record in its group. */
export interface RankedMember {
  /** Number of the record, from 0, in the order of the input. */
  record: number;
  /** Where its line begins, as `RolloutInputs.lineAt` takes it. */
  offset: number;
  /** About how long its line is, for reading it in one go. */
  sizeHint: number;
  branch: number;
  /** The weighted total; absent means unknown, never 0. */
  total: number | undefined;
  /** Bits of `RECORD_FLAG`. */
  flags: number;
  /** Number of its temperature and model in the table of conditions. */
  condition: number;
}

/** The branches of one rollout, in order of rank: copies and refused records are not among them. */
export interface RankedGroup {
  rolloutId: string;
  /** At least one; the first has rank 1. */
  members: RankedMember[];
}
