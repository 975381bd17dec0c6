import { WasmagentError } from '../errors.js';
import { DataInput } from '../host/data-file/data-input.js';
import type { DataLine } from '../host/data-file/read-lines.js';

/** Some lines of one input, in order; valid until the next batch. */
export interface LineBatch {
  /** The path as the user gave it, or `<stdin>`. */
  file: string;
  /** Which input, from 0. */
  input: number;
  /** Added to a line's own `offset` it is the line's address among all inputs. */
  base: number;
  lines: DataLine[];
}

/** Where a line is, as a user finds it. */
export interface LinePlace {
  file: string;
  /** 1-based. */
  line: number;
}

interface PlacedInput {
  input: DataInput;
  base: number;
}

/**
 * The inputs of one run, read one after the other as if they were one file: an address is where a line begins among
 * all of them, ascending in the order in which they were named.
 */
export class RolloutInputs implements AsyncDisposable {
  readonly #inputs: PlacedInput[] = [];
  #bytes = 0;

  /**
   * Opens files, and stdin for `-`. They must be different files (`refuseRepeatedInputs`).
   * @throws WasmagentError `USAGE` for no file; `INPUT_*` as `DataInput.open`
   */
  static async open(paths: readonly string[]): Promise<RolloutInputs> {
    if (paths.length === 0) throw new WasmagentError('USAGE', 'no rollout file given');
    const inputs = new RolloutInputs();
    try {
      for (const path of paths) {
        const input = await DataInput.open(path);
        inputs.#inputs.push({ input, base: inputs.#bytes });
        // Even empty files have addresses of their own.
        inputs.#bytes += input.size + 1;
      }
      return inputs;
    } catch (error) {
      await inputs[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** What messages about all of them say. */
  get name(): string {
    const [first, ...others] = this.#inputs.map(({ input }) => input.name);
    return others.length === 0 ? (first ?? '') : `${first} and ${others.length} more`;
  }

  /** The name of each, in order. */
  get names(): string[] {
    return this.#inputs.map(({ input }) => input.name);
  }

  /** The name of each and its bytes, uncompressed, in order. */
  get files(): { path: string; bytes: number }[] {
    return this.#inputs.map(({ input }) => ({ path: input.name, bytes: input.size }));
  }

  /** Bytes of all of them, uncompressed. */
  get bytes(): number {
    return this.#bytes;
  }

  /** What a user should know about how they were read. */
  get notes(): string[] {
    return this.#inputs.flatMap(({ input }) => input.notes);
  }

  /** Every line that is not blank. `onRead` is told how many bytes have been read so far, after each batch. */
  async *lines(onRead?: (bytes: number) => void): AsyncGenerator<LineBatch> {
    for (const [number, { input, base }] of this.#inputs.entries()) {
      for await (const lines of input.lines()) {
        yield { file: input.name, input: number, base, lines };
        const last = lines.at(-1);
        if (last !== undefined) onRead?.(base + last.offset + last.bytes.length);
      }
    }
  }

  /** The line at an address, without its end. `sizeHint`: how many bytes it probably has. */
  lineAt(address: number, sizeHint: number): Buffer {
    const { input, base } = this.#inputAt(address);
    return input.lineAt(address - base, sizeHint);
  }

  /** Which lines begin at these addresses, given in ascending order. */
  locate(addresses: readonly number[]): LinePlace[] {
    const places: LinePlace[] = [];
    for (let from = 0; from < addresses.length; ) {
      const { input, base } = this.#inputAt(addresses[from] ?? 0);
      const end = base + input.size;
      const after = addresses.findIndex((address, index) => index >= from && address > end);
      const own = addresses.slice(from, after === -1 ? undefined : after);
      const numbers = input.lineNumbersAt(own.map((address) => address - base));
      for (const line of numbers) places.push({ file: input.name, line });
      from += own.length;
    }
    return places;
  }

  /** Fails when someone wrote to an input since it was opened. @throws WasmagentError `INPUT_UNREADABLE` */
  async assertUnchanged(): Promise<void> {
    for (const { input } of this.#inputs) await input.assertUnchanged();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const { input } of this.#inputs) await input[Symbol.asyncDispose]();
  }

  /** By halving: there may be thousands of inputs. */
  #inputAt(address: number): PlacedInput {
    let [low, high] = [0, this.#inputs.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#inputs[middle]?.base ?? 0) <= address) low = middle;
      else high = middle - 1;
    }
    const found = this.#inputs[low];
    if (found === undefined) throw new RangeError(`no input has the address ${address}`);
    return found;
  }
}
