const PAGE_BYTES = 65_536;

/** By how much files grow before that is told. */
const TOLD_STEP_BYTES = 1024 * 1024;

/** The memory of an interpreter, as WebAssembly exports it. */
export interface GrowableMemory {
  readonly buffer: ArrayBufferLike;
  grow(pages: number): number;
}

/**
 * One ceiling over everything a guest can fill: the interpreter's linear memory, and the files of its in-memory file
 * system, which lie beside it. Whoever asks for more first asks here.
 */
export class GuestMemory {
  readonly limitBytes: number;
  readonly #grew: (bytes: number) => void;
  #memory: GrowableMemory | undefined;
  #requestedBytes = 0;
  #fileBytes = 0;
  #toldFileBytes = 0;
  #refused = false;
  #resize: ((bytes: number) => unknown) | undefined;

  /** @param grew told of the new total when the linear memory has grown, and when files have, by a MiB or more. */
  constructor(limitBytes: number, grew: (bytes: number) => void) {
    this.limitBytes = limitBytes;
    this.#grew = grew;
  }

  /** The linear memory as it is now: another object after each growth. Empty before there is one. */
  get bytes(): Uint8Array {
    return new Uint8Array(this.#memory?.buffer ?? new ArrayBuffer(0));
  }

  /** The most pages that the linear memory may have; what the binary is capped to. */
  get maximumPages(): number {
    return Math.floor(this.limitBytes / PAGE_BYTES);
  }

  /** Linear memory and files together, in bytes. */
  get totalBytes(): number {
    return this.linearBytes + this.#fileBytes;
  }

  /** The linear memory, in bytes. */
  get linearBytes(): number {
    return this.#memory?.buffer.byteLength ?? 0;
  }

  /** Whether something was refused since `forgetRefusal`. */
  get refused(): boolean {
    return this.#refused;
  }

  forgetRefusal(): void {
    this.#refused = false;
  }

  /**
   * Takes over the growing of a memory. The runtime asks for up to a fifth more than it needs; under the ceiling it gets
   * what is there, as long as that covers what was requested.
   */
  attach(memory: GrowableMemory): void {
    const grow = memory.grow.bind(memory);
    this.#memory = memory;
    memory.grow = (pages) => {
      const room = Math.floor((this.limitBytes - this.totalBytes) / PAGE_BYTES);
      const needed = Math.ceil((this.#requestedBytes - this.linearBytes) / PAGE_BYTES);
      if (needed > room) throw new RangeError('the memory limit is reached');
      const before = grow(Math.min(pages, room));
      this.#grew(this.totalBytes);
      return before;
    };
  }

  /** Wraps the import with which the interpreter asks for a larger heap, so that a refusal is seen. */
  watchResize(resize: (...args: unknown[]) => unknown): (...args: unknown[]) => unknown {
    this.#resize = resize;
    return (requested) => {
      this.#requestedBytes = Number(requested) >>> 0;
      const granted = resize(requested);
      if (granted !== true && granted !== 1) this.#refused = true;
      return granted;
    };
  }

  /** Makes room for that many bytes more at once, as far as the ceiling allows. */
  reserve(bytes: number): void {
    this.#requestedBytes = Math.min(this.linearBytes + bytes, this.maximumPages * PAGE_BYTES);
    this.#resize?.(this.#requestedBytes);
  }

  /** Whether files may hold that many bytes in all; a "no" counts as a refusal. */
  allowFileBytes(bytes: number): boolean {
    const fits = this.linearBytes + bytes <= this.limitBytes;
    if (!fits) this.#refused = true;
    return fits;
  }

  setFileBytes(bytes: number): void {
    this.#fileBytes = bytes;
    this.#toldFileBytes = Math.min(this.#toldFileBytes, bytes);
    if (bytes < this.#toldFileBytes + TOLD_STEP_BYTES) return;
    this.#toldFileBytes = bytes;
    this.#grew(this.totalBytes);
  }
}
