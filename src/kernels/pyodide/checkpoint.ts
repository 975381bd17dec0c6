import type { EmscriptenModule } from './emscripten.js';

/**
 * A copy of an interpreter's whole memory. Everything that Python is and knows lies in there, so restoring it leaves
 * nothing of what ran in between: no module, no object, no replaced function.
 */
export class Checkpoint {
  readonly #module: EmscriptenModule;
  readonly #bytes: Uint8Array;
  readonly #stack: number;

  constructor(module: EmscriptenModule) {
    this.#module = module;
    this.#bytes = module.HEAPU8.slice();
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
