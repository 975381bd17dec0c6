import type { GroupAccount, PairAccount, RolloutReport } from '../../contracts/rollout-report.generated.js';
import type { RankedGroup } from '../ranked-group.js';
import { type GroupPairs, MEMBER_FATES } from './choose-pairs.js';
import { countReasons, type NoPairReason } from './no-pair-reason.js';
import { countRefusals, PAIR_REFUSALS } from './pair-refusal.js';

/** Adds up what became of the groups of a run, their members and every two of them. */
export class PairingTally {
  readonly #listed: number;
  readonly groups: GroupAccount = { in: 0, withPair: 0, noPair: countReasons() };
  readonly members: RolloutReport['members'] = {
    paired: 0,
    unpaired: 0,
    unknown: 0,
    'boundary-attacked': 0,
    contaminated: 0,
  };
  /** Members that only an answer of nothing keeps out of rows of one branch. */
  emptyAnswers = 0;
  readonly pairs: PairAccount = { candidates: 0, made: 0, refused: countRefusals(), notTaken: 0 };
  /** The first groups without a pair. */
  readonly withoutPair: { rollout_id: string; reason: NoPairReason }[] = [];

  /** `listed`: how many groups without a pair are kept. */
  constructor(listed: number) {
    this.#listed = listed;
  }

  add({ rolloutId }: RankedGroup, { pairCount, reason, candidates, refused, notTaken, fates }: GroupPairs): void {
    this.groups.in += 1;
    if (reason === undefined) this.groups.withPair += 1;
    else {
      this.groups.noPair[reason] += 1;
      if (this.withoutPair.length < this.#listed) this.withoutPair.push({ rollout_id: rolloutId, reason });
    }
    for (const fate of MEMBER_FATES) this.members[fate] += fates[fate];
    this.pairs.candidates += candidates;
    this.pairs.made += pairCount;
    this.pairs.notTaken += notTaken;
    for (const refusal of PAIR_REFUSALS) this.pairs.refused[refusal] += refused[refusal];
  }
}
