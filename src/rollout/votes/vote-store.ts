import type { PairwiseVote } from '../../contracts/pairwise-vote.generated.js';
import { WasmagentError } from '../../errors.js';
import { Column } from '../column.js';

const WINNERS = ['first', 'second', 'tie'] as const;

// A Map holds at most 2^24 entries; three times that fits a verdict's 32 bits.
const MAX_NAMES = 2 ** 24;

/** One vote, without its rollout. Judges are numbered; 0 is the judge without a name. */
export interface StoredVote {
  first: number;
  second: number;
  winner: PairwiseVote['winner'];
  judge: number;
}

/** Votes by rollout: 16 bytes each, and every rollout's and judge's name once. */
export class VoteStore {
  /** The number of each rollout's last vote, which leads to the one before. */
  readonly #last = new Map<string, number>();
  readonly #judges = new Map<string, number>();
  readonly #before = new Column((length) => new Uint32Array(length));
  readonly #first = new Column((length) => new Uint32Array(length));
  readonly #second = new Column((length) => new Uint32Array(length));
  readonly #verdicts = new Column((length) => new Uint32Array(length));

  get size(): number {
    return this.#first.length;
  }

  get rolloutIds(): Iterable<string> {
    return this.#last.keys();
  }

  /** @throws WasmagentError `INPUT_TOO_LARGE` */
  add({ rollout_id, first, second, winner, judge }: PairwiseVote): void {
    const before = this.#last.get(rollout_id);
    if (before === undefined && this.#last.size === MAX_NAMES) throw tooMany('rollouts');
    this.#before.push(before ?? this.size);
    this.#verdicts.push(this.#judgeNumber(judge) * WINNERS.length + WINNERS.indexOf(winner));
    this.#second.push(second);
    this.#last.set(rollout_id, this.size);
    this.#first.push(first);
  }

  /** The votes on one rollout, the last first. */
  *votesOf(rolloutId: string): Generator<StoredVote> {
    let vote = this.#last.get(rolloutId);
    while (vote !== undefined) {
      const verdict = this.#verdicts.at(vote);
      yield {
        first: this.#first.at(vote),
        second: this.#second.at(vote),
        winner: WINNERS[verdict % WINNERS.length] ?? 'tie',
        judge: Math.floor(verdict / WINNERS.length),
      };
      const before: number = this.#before.at(vote);
      // A rollout's earliest vote leads to itself.
      vote = before === vote ? undefined : before;
    }
  }

  #judgeNumber(judge: string | undefined): number {
    if (judge === undefined) return 0;
    const known = this.#judges.get(judge);
    if (known !== undefined) return known;
    const number = this.#judges.size + 1;
    if (this.#judges.size === MAX_NAMES) throw tooMany('judges');
    this.#judges.set(judge, number);
    return number;
  }
}

function tooMany(what: string): WasmagentError {
  return new WasmagentError('INPUT_TOO_LARGE', `the votes name more than ${MAX_NAMES} ${what}`, {
    suggestions: ['split the votes and the rollouts by rollout_id, and rank each part'],
  });
}
