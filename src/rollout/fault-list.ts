import type { RecordError } from './record-error.js';

/** The first faulty lines of a run, in the order of the input, and how many there are in all. */
export class FaultList {
  readonly #limit: number;
  readonly #first: { address: number; error: RecordError }[] = [];
  #total = 0;

  /** `limit`: how many are kept. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get total(): number {
    return this.#total;
  }

  /** The first ones, by line. */
  get first(): RecordError[] {
    return this.#first.map(({ error }) => error);
  }

  /** `address`: where the line begins among all inputs. */
  add(address: number, error: RecordError): void {
    this.#total += 1;
    const last = this.#first.at(-1);
    if (last !== undefined && last.address > address) {
      this.#first.push({ address, error });
      this.#first.sort((a, b) => a.address - b.address).splice(this.#limit);
    } else if (this.#first.length < this.#limit) this.#first.push({ address, error });
  }

  /** Counts faults whose lines are not looked up. */
  addUnlisted(count: number): void {
    this.#total += count;
  }
}
