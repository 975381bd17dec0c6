const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** How the text turned out: one JSON array, text that goes on after it, or an array that is cut off or torn. */
export type ArrayVerdict = 'array' | 'more-after' | 'cut-off' | 'empty-element';

/**
 * Turns the bytes of one JSON array into JSON Lines, an element a line, chunk by chunk. Line breaks between tokens
 * become spaces; every other byte of an element is kept. Elements are not judged: whoever parses the lines does that.
 */
export class JsonArraySplitter {
  #state: 'before' | 'first' | 'next' | 'element' | 'after' = 'before';
  #depth = 0;
  #inString = false;
  #escaped = false;
  #verdict: ArrayVerdict = 'cut-off';
  #stopped = false;

  /** The lines that this chunk adds, as pieces to write one after the other; views into the chunk. */
  push(chunk: Buffer): Uint8Array[] {
    const pieces: Uint8Array[] = [];
    let from = 0;
    for (let at = 0; at < chunk.length && !this.#stopped; at += 1) {
      const byte = chunk[at];
      if (this.#state === 'element') {
        if (this.#inString) {
          if (this.#escaped) this.#escaped = false;
          else if (byte === BACKSLASH) this.#escaped = true;
          else if (byte === QUOTE) this.#inString = false;
        } else if (this.#depth === 0 && (byte === COMMA || byte === CLOSE)) {
          pieces.push(chunk.subarray(from, at), LINE_END);
          this.#leaveElement(byte === CLOSE);
        } else if (byte === LF || byte === CR) {
          pieces.push(chunk.subarray(from, at), BLANK);
          from = at + 1;
        } else this.#enterToken(byte);
      } else if (byte !== SPACE && byte !== TAB && byte !== LF && byte !== CR) {
        from = at;
        this.#step(byte);
      }
    }
    if (this.#state === 'element' && from < chunk.length) pieces.push(chunk.subarray(from));
    return pieces;
  }

  /** Call after the last chunk. */
  verdict(): ArrayVerdict {
    return this.#verdict;
  }

  #step(byte: number | undefined): void {
    if (this.#state === 'before') this.#state = 'first';
    else if (this.#state === 'first' && byte === CLOSE) this.#leaveElement(true);
    else if (this.#state === 'after') this.#stop('more-after');
    else if (byte === COMMA || byte === CLOSE) this.#stop('empty-element');
    else {
      this.#state = 'element';
      this.#depth = 0;
      this.#enterToken(byte);
    }
  }

  #enterToken(byte: number | undefined): void {
    if (byte === QUOTE) this.#inString = true;
    else if (byte === OPEN || byte === OPEN_OBJECT) this.#depth += 1;
    else if (byte === CLOSE || byte === CLOSE_OBJECT) this.#depth -= 1;
  }

  #leaveElement(last: boolean): void {
    this.#state = last ? 'after' : 'next';
    if (last) this.#verdict = 'array';
  }

  #stop(verdict: ArrayVerdict): void {
    this.#verdict = verdict;
    this.#stopped = true;
  }
}

const LINE_END = Buffer.from('\n');
const BLANK = Buffer.from(' ');
