import type { DataInput } from '../../host/data-file/data-input.js';
import { Column } from '../column.js';
import { ErrorTally, type RecordError, type RecordFault } from '../record-error.js';
import type { LateFault } from './records-check.js';

/**
 * The findings of one file: the first of them as they are listed, and where every bad record begins, in 8 bytes a
 * finding.
 */
export class FindingTally {
  readonly #input: DataInput;
  readonly #limit: number;
  readonly #listed: ErrorTally;
  readonly #offsets = new Column((length) => new Float64Array(length));
  #bad: Float64Array | undefined;

  /** `limit`: how many findings are listed. */
  constructor(input: DataInput, limit: number) {
    this.#input = input;
    this.#limit = limit;
    this.#listed = new ErrorTally(limit);
  }

  get total(): number {
    return this.#listed.total;
  }

  get first(): readonly RecordError[] {
    return this.#listed.first;
  }

  add(line: number, offset: number, fault: RecordFault): void {
    this.#listed.add({ file: this.#input.name, line, ...fault });
    this.#offsets.push(offset);
  }

  /** Adds the faults of one rule, which come in the order of the file. */
  addLate(faults: Iterable<LateFault>): void {
    const listed: LateFault[] = [];
    let more = 0;
    for (const late of faults) {
      this.#offsets.push(late.offset);
      if (listed.length < this.#limit) listed.push(late);
      else more += 1;
    }
    const lines = this.#input.lineNumbersAt(listed.map(({ offset }) => offset));
    listed.forEach(({ fault }, at) => {
      this.#listed.add({ file: this.#input.name, line: lines[at] ?? 0, ...fault });
    });
    this.#listed.addUnlisted(more);
  }

  /** Where each bad record begins, once and ascending. Call when every finding is there. */
  badOffsets(): Float64Array {
    this.#bad ??= distinct(Float64Array.from({ length: this.#offsets.length }, (_, at) => this.#offsets.at(at)));
    return this.#bad;
  }
}

function distinct(offsets: Float64Array): Float64Array {
  return offsets.sort().filter((offset, at, all) => at === 0 || offset !== all[at - 1]);
}
