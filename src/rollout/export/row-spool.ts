import { WasmagentError } from '../../errors.js';
import { openSpool, type Spool } from '../../host/data-file/spool.js';

const BUFFER_BYTES = 256 * 1024;
const HEADER_BYTES = 4;

/** Texts that are written once and read again, in any order, from a private temporary file. */
export class RowSpool implements AsyncDisposable {
  readonly #spool: Spool;
  #collected: Buffer[] = [];
  #collectedBytes = 0;
  #end = 0;

  private constructor(spool: Spool) {
    this.#spool = spool;
  }

  /** @throws WasmagentError `OUTPUT_UNWRITABLE` */
  static async open(): Promise<RowSpool> {
    return new RowSpool(await openSpool());
  }

  /** Adds a text and returns where it begins. @throws WasmagentError `OUTPUT_UNWRITABLE` */
  async add(text: string): Promise<number> {
    const offset = this.#end;
    const bytes = Buffer.allocUnsafe(HEADER_BYTES + Buffer.byteLength(text));
    bytes.writeUInt32LE(bytes.length - HEADER_BYTES);
    bytes.write(text, HEADER_BYTES);
    this.#collected.push(bytes);
    this.#collectedBytes += bytes.length;
    this.#end += bytes.length;
    if (this.#collectedBytes >= BUFFER_BYTES) await this.#flush();
    return offset;
  }

  /** The text that begins there. */
  async at(offset: number): Promise<string> {
    await this.#flush();
    const length = (await this.#read(offset, HEADER_BYTES)).readUInt32LE();
    return (await this.#read(offset + HEADER_BYTES, length)).toString('utf8');
  }

  /** Every text in the order of writing. */
  async *texts(): AsyncGenerator<string> {
    await this.#flush();
    let held: Buffer = Buffer.alloc(0);
    let offset = 0;
    const more = async (bytes: number): Promise<void> => {
      while (held.length < bytes) {
        const chunk = await this.#read(
          offset,
          Math.min(Math.max(bytes - held.length, BUFFER_BYTES), this.#end - offset),
        );
        offset += chunk.length;
        held = Buffer.concat([held, chunk]);
      }
    };
    for (let done = 0; done < this.#end; ) {
      await more(HEADER_BYTES);
      const size = HEADER_BYTES + held.readUInt32LE();
      await more(size);
      yield held.toString('utf8', HEADER_BYTES, size);
      held = held.subarray(size);
      done += size;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#spool.discard();
  }

  async #flush(): Promise<void> {
    if (this.#collectedBytes === 0) return;
    const bytes = Buffer.concat(this.#collected, this.#collectedBytes);
    this.#collected = [];
    this.#collectedBytes = 0;
    await this.#spool.append(bytes);
  }

  async #read(offset: number, length: number): Promise<Buffer> {
    const bytes = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await this.#spool.handle.read(bytes, filled, length - filled, offset + filled);
      if (bytesRead === 0) throw new WasmagentError('BUG', 'a spooled row is shorter than it was written');
      filled += bytesRead;
    }
    return bytes;
  }
}
