import type { EmscriptenModule } from './emscripten.js';

/**
 * A copy of an interpreter's whole memory. Everything that Python is and knows lies in there, so restoring it leaves
 * nothing of what ran in between: no module, no object, no replaced function.
 */
export class Checkpoint {
  readonly #module: EmscriptenModule;
  readonly #bytes: Uint8Array;
  readonly #stack: number;

  /** @param spare memory that nobody needs any more; where it is large enough it saves the system from finding new one. */
  constructor(module: EmscriptenModule, spare: Uint8Array | undefined) {
    const memory = module.HEAPU8;
    this.#module = module;
    this.#bytes =
      spare !== undefined && spare.length >= memory.length
        ? spare.subarray(0, memory.length)
        : new Uint8Array(memory.length);
    this.#bytes.set(memory);
    this.#stack = module.stackSave();
  }

  /** Whether the interpreter has come back out of every call: one that was left in the middle cannot be undone. */
  get isReachable(): boolean {
    return this.#module.stackSave() === this.#stack;
  }

  restore(): void {
    const memory = this.#module.HEAPU8;
    memory.set(this.#bytes);
    // Memory that was added since cannot be given back, but it can be as empty as new memory is.
    memory.fill(0, this.#bytes.length);
  }
}
