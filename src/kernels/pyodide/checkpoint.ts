import type { EmscriptenModule } from './emscripten.js';
import { PageImage } from './page-image.js';

/**
 * A copy of an interpreter's whole memory. Everything that Python is and knows lies in there, so restoring it leaves
 * nothing of what ran in between: no module, no object, no replaced function.
 */
export class Checkpoint {
  readonly #module: EmscriptenModule;
  readonly #image: PageImage;
  readonly #stack: number;

  constructor(module: EmscriptenModule) {
    this.#module = module;
    this.#image = PageImage.of(module.HEAPU8);
    this.#stack = module.stackSave();
  }

  /** Whether the interpreter has come back out of every call: one that was left in the middle cannot be undone. */
  get isReachable(): boolean {
    return this.#module.stackSave() === this.#stack;
  }

  /** Memory that was added since cannot be given back, but it can be as empty as new memory is. */
  restore(): void {
    this.#image.writeTo(this.#module.HEAPU8, { isFresh: false });
  }
}
