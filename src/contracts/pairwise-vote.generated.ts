// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.

/**
 * One line of a votes file: a judge saw two branches of a rollout and said which is better. The same two may be judged again, by others or in the other order; fields not listed here may be present.
 */
export interface PairwiseVote {
  /**
   * Which job both branches belong to.
   */
  rollout_id: string;
  /**
   * branch_index of the branch that the judge was shown first.
   */
  first: number;
  /**
   * branch_index of the branch that the judge was shown second.
   */
  second: number;
  /**
   * Which of the two is better; a tie counts half a win for each.
   */
  winner: 'first' | 'second' | 'tie';
  /**
   * Who voted. Votes in both orders are held against each other judge by judge.
   */
  judge?: string;
  [k: string]: unknown;
}
