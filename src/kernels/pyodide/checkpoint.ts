import type { EmscriptenModule } from './emscripten.js';
import { PageImage, type PagePatch } from './page-image.js';

/**
 * A copy of an interpreter's whole memory. Everything that Python is and knows lies in there, so restoring it leaves
 * nothing of what ran in between: no module, no object, no replaced function.
 */
export class Checkpoint {
  readonly #module: EmscriptenModule;
  readonly #base: PageImage;
  readonly #changes: PagePatch;
  readonly #stack: number;

  /** @param base an image that the memory is close to, so that only the difference is copied; absent: all is. */
  constructor(module: EmscriptenModule, base: PageImage | undefined) {
    const memory = module.HEAPU8;
    this.#module = module;
    this.#base = base ?? PageImage.of(memory);
    this.#changes = this.#base.patchTo(memory);
    this.#stack = module.stackSave();
  }

  /** Whether the interpreter has come back out of every call: one that was left in the middle cannot be undone. */
  get isReachable(): boolean {
    return this.#module.stackSave() === this.#stack;
  }

  /** Memory that was added since cannot be given back, but it can be as empty as new memory is. */
  restore(): void {
    const memory = this.#module.HEAPU8;
    this.#base.writeTo(memory, { isFresh: false });
    this.#changes.writeTo(memory);
  }
}
