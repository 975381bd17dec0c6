/** What a branch was sampled under. */
export interface Condition {
  temperature: number;
  /** The model's name; undefined when the record has none. */
  model: string | undefined;
}

// Numbers are 16 bits wide in the index; the last one is for all that found no place.
const MAX_CONDITIONS = 65_000;
const MAX_NAME_UNITS = 4 * 1024 * 1024;

/**
 * The different conditions of a run, numbered from 0 in the order of the input. Bounded: a file in which every record
 * has a temperature of its own says nothing about any of them, so from 65,000 on all others have one number.
 */
export class ConditionTable {
  readonly #numbers = new Map<string | undefined, Map<number, number>>();
  readonly #conditions: Condition[] = [];
  #units = 0;
  #overflowed = false;

  /** The number of all conditions that found no place in the table. */
  static readonly OTHER = MAX_CONDITIONS;

  /** Some conditions found no place. */
  get overflowed(): boolean {
    return this.#overflowed;
  }

  /** The condition's number, which it gets when it is new. */
  numberOf(temperature: number, model: string | undefined): number {
    let ofModel = this.#numbers.get(model);
    const known = ofModel?.get(temperature);
    if (known !== undefined) return known;
    const units = String(temperature).length + (model === undefined ? 0 : model.length + 1);
    if (this.#conditions.length >= MAX_CONDITIONS || this.#units + units > MAX_NAME_UNITS) {
      this.#overflowed = true;
      return ConditionTable.OTHER;
    }
    this.#units += units;
    if (ofModel === undefined) {
      ofModel = new Map();
      this.#numbers.set(model, ofModel);
    }
    ofModel.set(temperature, this.#conditions.length);
    return this.#conditions.push({ temperature, model }) - 1;
  }

  /** The condition with this number; undefined for `OTHER`. */
  at(number: number): Condition | undefined {
    return this.#conditions[number];
  }

  /** All that have a number of their own, in the order of their numbers. */
  all(): readonly Condition[] {
    return this.#conditions;
  }
}
