import type { DataInput } from '../../host/data-file/data-input.js';
import type { DataOutput } from '../../host/data-file/data-output.js';

/** Takes the bad lines of file after file, byte for byte and with their own line ends. */
export class RejectsWriter {
  readonly #output: DataOutput;
  readonly #flush: () => Promise<void>;
  #records = 0;
  #openLine = false;
  #left = 0;

  constructor(output: DataOutput, flush: () => Promise<void>) {
    this.#output = output;
    this.#flush = flush;
  }

  get records(): number {
    return this.#records;
  }

  /** Bad lines that are longer than any line that is read; they are not among the records. */
  get leftOut(): number {
    return this.#left;
  }

  /** Reads a file again and adds the lines that begin at these offsets (ascending). */
  async add(input: DataInput, offsets: Float64Array): Promise<void> {
    if (offsets.length === 0) return;
    let next = 0;
    for await (const batch of input.lines()) {
      for (const line of batch) {
        if (line.offset !== offsets[next]) continue;
        next += 1;
        if (line.tooLong) {
          this.#left += 1;
          continue;
        }
        // The last line of the file before had no end; without one here, two lines would become one.
        if (this.#openLine) this.#output.write('\n');
        // A byte order mark is none anywhere else.
        if (this.#records === 0 && line.number === 1) this.#output.write(input.byteOrderMark);
        this.#output.write(line.bytes);
        this.#output.write(line.end);
        this.#openLine = line.end === '';
        this.#records += 1;
      }
      await this.#flush();
      if (next === offsets.length) return;
    }
  }
}
