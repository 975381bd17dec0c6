import type { DataOutput } from '../../host/data-file/data-output.js';

const FLUSH_CHARACTERS = 1024 * 1024;

/** Where finished rows go, one after the other. */
export interface RowSink {
  /** Takes a row as JSON text. */
  write(json: string): Promise<void>;
  /** Writes what is left, and what the file ends with. */
  end(): Promise<void>;
}

/** A sink that writes one row a line and keeps about a megabyte of them. */
export class LineSink implements RowSink {
  readonly #output: DataOutput;
  #held = 0;

  constructor(output: DataOutput) {
    this.#output = output;
  }

  async write(json: string): Promise<void> {
    this.#output.write(json);
    this.#output.write('\n');
    this.#held += json.length + 1;
    if (this.#held < FLUSH_CHARACTERS) return;
    this.#held = 0;
    await this.#output.flush();
  }

  async end(): Promise<void> {
    await this.#output.flush();
  }
}
