import type { DeviceOps } from './emscripten.js';

const LINE_FEED = 10;

/** Longest line that is handed on in one piece, in bytes. */
const MAX_LINE_BYTES = 64 * 1024;

/** Cuts what a guest writes to a standard stream into lines of text. */
export class OutputLines {
  readonly #emit: (line: string) => void;
  #pieces: Uint8Array[] = [];
  #bytes = 0;

  constructor(emit: (line: string) => void) {
    this.#emit = emit;
  }

  /** The stream as a device. */
  get device(): DeviceOps {
    return {
      open: (stream) => {
        stream.seekable = false;
      },
      read: () => 0,
      write: (_stream, buffer, offset, length) => {
        this.#take(buffer.subarray(offset, offset + length));
        return length;
      },
    };
  }

  /** Hands on what is left of a last line that has no end. */
  flush(): void {
    if (this.#bytes === 0) return;
    const line = Buffer.concat(this.#pieces).toString('utf8');
    this.#pieces = [];
    this.#bytes = 0;
    this.#emit(line);
  }

  #take(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length; ) {
      const end = chunk.indexOf(LINE_FEED, at);
      const stop = Math.min(end === -1 ? chunk.length : end, at + MAX_LINE_BYTES - this.#bytes);
      if (stop > at) {
        this.#pieces.push(Uint8Array.from(chunk.subarray(at, stop)));
        this.#bytes += stop - at;
      }
      if (stop === end) {
        if (this.#bytes === 0) this.#emit('');
        this.flush();
        at = end + 1;
      } else {
        if (this.#bytes >= MAX_LINE_BYTES) this.flush();
        at = stop;
      }
    }
  }
}
