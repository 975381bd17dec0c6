import type { LengthComparison, LengthStatistics } from '../../contracts/rollout-report.generated.js';
import { LengthHistogram } from './length-histogram.js';
import type { AnswerLength } from './measure-answer.js';
import { toRate } from './wilson-interval.js';

/** The lengths of chosen and rejected answers: where the chosen ones are longer, a model learns to be long. */
export class LengthBias {
  readonly #characters = new LengthTally();
  readonly #words = new LengthTally();
  #pairs = 0;

  add(chosen: AnswerLength, rejected: AnswerLength): void {
    this.#pairs += 1;
    this.#characters.add(chosen.characters, rejected.characters);
    this.#words.add(chosen.words, rejected.words);
  }

  report(): LengthStatistics {
    return { pairs: this.#pairs, characters: this.#characters.report(), words: this.#words.report() };
  }
}

class LengthTally {
  readonly #chosen = new LengthHistogram();
  readonly #rejected = new LengthHistogram();
  #chosenLonger = 0;
  #rejectedLonger = 0;
  #equal = 0;

  add(chosen: number, rejected: number): void {
    this.#chosen.add(chosen);
    this.#rejected.add(rejected);
    if (chosen > rejected) this.#chosenLonger += 1;
    else if (chosen < rejected) this.#rejectedLonger += 1;
    else this.#equal += 1;
  }

  report(): LengthComparison {
    return {
      chosen: this.#chosen.summary(),
      rejected: this.#rejected.summary(),
      chosenLonger: toRate(this.#chosenLonger, this.#chosenLonger + this.#rejectedLonger),
      equal: this.#equal,
    };
  }
}
