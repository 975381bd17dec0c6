/** Most bytes one frame may carry, in either direction. */
export const MAX_FRAME_BYTES = 16 * 1024 * 1024;

const HEADER_BYTES = 4;

/** A byte stream that is not a sequence of frames: the peer is broken or hostile, and nothing after it can be read. */
export class FrameError extends Error {
  override readonly name = 'FrameError';
}

/** One frame: the payload's length as an unsigned 32-bit big-endian number, then the payload as UTF-8. */
export function encodeFrame(payload: string): Buffer {
  const length = Buffer.byteLength(payload);
  if (length === 0 || length > MAX_FRAME_BYTES) throw new FrameError(`a frame of ${length} bytes cannot be sent`);
  const frame = Buffer.allocUnsafe(HEADER_BYTES + length);
  frame.writeUInt32BE(length, 0);
  frame.write(payload, HEADER_BYTES, 'utf8');
  return frame;
}

/** The payload length that a frame header announces, in bytes. */
export function frameLength(header: Buffer): number {
  const length = header.readUInt32BE(0);
  // Checked before anything is buffered: a forged length must not reserve memory.
  if (length === 0 || length > MAX_FRAME_BYTES) throw new FrameError(`a frame announces ${length} bytes`);
  return length;
}

/** What a frame from a child holds: a small JSON header, and, after a line break, a large JSON text that is read apart. */
export interface FrameParts {
  header: Buffer;
  body: Buffer | undefined;
}

const LINE_BREAK = 10;

/** Takes a payload apart at its first line break: JSON as `JSON.stringify` writes it has none. */
export function splitPayload(payload: Buffer): FrameParts {
  const end = payload.indexOf(LINE_BREAK);
  return end === -1
    ? { header: payload, body: undefined }
    : { header: payload.subarray(0, end), body: payload.subarray(end + 1) };
}

/** Cuts a byte stream into frame payloads, however the chunks fall. */
export class FrameReader {
  #chunks: Buffer[] = [];
  #bytes = 0;
  #expected: number | undefined;

  /**
   * Takes the next bytes and returns every payload they complete.
   * @throws FrameError on a length of zero or above the cap.
   */
  push(chunk: Buffer): Buffer[] {
    this.#chunks.push(chunk);
    this.#bytes += chunk.length;
    const payloads: Buffer[] = [];
    for (;;) {
      if (this.#expected === undefined) {
        if (this.#bytes < HEADER_BYTES) return payloads;
        this.#expected = frameLength(this.#take(HEADER_BYTES));
      }
      if (this.#bytes < this.#expected) return payloads;
      payloads.push(this.#take(this.#expected));
      this.#expected = undefined;
    }
  }

  /** Whether the stream stands in the middle of a frame; at its end that is a truncated frame. */
  get isPartial(): boolean {
    return this.#bytes > 0 || this.#expected !== undefined;
  }

  #take(bytes: number): Buffer {
    const [first, ...rest] = this.#chunks;
    const all = first !== undefined && rest.length === 0 ? first : Buffer.concat(this.#chunks, this.#bytes);
    this.#chunks = all.length > bytes ? [all.subarray(bytes)] : [];
    this.#bytes -= bytes;
    return all.subarray(0, bytes);
  }
}
