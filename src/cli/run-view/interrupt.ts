import { EXIT, WasmagentError } from '../../errors.js';

/** What is told at the first Ctrl-C. */
export const STOPPING = 'stopping; Ctrl-C again ends it at once';

/** What Ctrl-C does: ends the run in good order the first time, the process the second. */
export class Interrupt {
  readonly #controller = new AbortController();
  readonly #exit: (code: number) => void;

  constructor(exit: (code: number) => void = (code) => process.exit(code)) {
    this.#exit = exit;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  press(): void {
    if (this.signal.aborted) this.#exit(EXIT.interrupted);
    else this.#controller.abort(new WasmagentError('INTERRUPTED', 'the run was stopped with Ctrl-C'));
  }
}
