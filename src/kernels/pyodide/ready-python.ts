import type { EmscriptenModule } from './emscripten.js';
import type { PageImage } from './page-image.js';
import type { Snapshot } from './snapshot.js';

/** Where an interpreter comes from. */
export interface PythonSource {
  /** Folder of the engine's files: absolute path, with a separator at its end. */
  folder: string;
  /** The standard library, as the engine's package has it. */
  library: Uint8Array;
  /**
   * An interpreter that was started before; undefined, or a promise of it where the snapshot is not what it should be: it
   * starts from nothing, in many times the time.
   */
  snapshot: Promise<Snapshot | undefined> | undefined;
}

/** An interpreter in which the guest's module is ready. */
export interface ReadyPython {
  module: EmscriptenModule;
  /** Address of the text of the call that runs a program. */
  runCode: number;
  /** The image that its memory was made from. */
  image?: PageImage;
}
