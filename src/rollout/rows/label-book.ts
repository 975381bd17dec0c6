import { Column } from '../column.js';
import { normaliseAnswer } from '../normalise-answer.js';
import { TextNumbers } from '../pairs/text-numbers.js';

const SEEN_AS = { true: 1, false: 2 } as const;
const BOTH = SEEN_AS.true | SEEN_AS.false;

/** The labels that the answers of one group have, to find answers that are called good and bad at once. */
export class LabelBook {
  readonly #texts: TextNumbers;
  readonly #labels = new Column((length) => new Uint8Array(length));

  /** `expected`: about how many answers there are. */
  constructor(expected: number) {
    this.#texts = new TextNumbers(expected);
  }

  see(answer: string, desirable: boolean): void {
    const number = this.#numberOf(answer);
    this.#labels.set(number, this.#labels.at(number) | (desirable ? SEEN_AS.true : SEEN_AS.false));
  }

  /** Whether an answer that was seen has both labels. */
  isContradictory(answer: string): boolean {
    return this.#labels.at(this.#numberOf(answer)) === BOTH;
  }

  #numberOf(answer: string): number {
    const number = this.#texts.numberOf(normaliseAnswer(answer));
    while (this.#labels.length <= number) this.#labels.push(0);
    return number;
  }
}
