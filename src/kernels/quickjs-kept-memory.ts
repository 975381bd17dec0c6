const CHUNK_BYTES = 65_536;
const ZEROS = Buffer.alloc(CHUNK_BYTES);

/** An engine's state at one moment, to go back to. */
export interface KeptMemory {
  /** Puts every byte back. False, with nothing promised: the engine has grown, or its stack is not where it was. */
  restore(): boolean;
}

/**
 * Copies an engine's state. It is all in its memory but for the stack pointer (`prepareBinary` makes sure of that), which
 * stands where it stood whenever no call is under way, unless an exception of the host has cut one short.
 * @param stackPointer reads the engine's stack pointer.
 */
export function keepMemory(memory: WebAssembly.Memory, stackPointer: () => number): KeptMemory {
  const whole = Buffer.from(memory.buffer);
  const bytes = whole.length;
  const stack = stackPointer();
  const offsets = Array.from({ length: bytes / CHUNK_BYTES }, (_, index) => index * CHUNK_BYTES);
  const isEmpty = (at: number): boolean => whole.compare(ZEROS, 0, CHUNK_BYTES, at, at + CHUNK_BYTES) === 0;
  // Most of it is a stack that was never used and room for the guest: nothing to copy, only to look at.
  const empty = offsets.filter(isEmpty);
  const kept = offsets
    .filter((at) => !isEmpty(at))
    .map((at) => ({ at, copy: Buffer.from(whole.subarray(at, at + CHUNK_BYTES)) }));
  return {
    restore() {
      // Memory that has grown cannot shrink, and how far a later program grows it could not be seen.
      if (memory.buffer.byteLength !== bytes || stackPointer() !== stack) return false;
      for (const { at, copy } of kept) whole.set(copy, at);
      for (const at of empty) if (!isEmpty(at)) whole.fill(0, at, at + CHUNK_BYTES);
      return true;
    },
  };
}
