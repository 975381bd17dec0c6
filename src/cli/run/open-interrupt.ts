import { WasmagentError } from '../../errors.js';
import { holdInterrupt } from '../../host/data-file/interrupt-cleanup.js';

/** What ends a run before its time: Ctrl-C, or whoever else has a reason. */
export interface Interrupt extends Disposable {
  readonly signal: AbortSignal;
  /** Ends the run as Ctrl-C does; for a view that takes the keys itself. */
  interrupt(): void;
  /** Ends the run for a reason of its own. */
  end(reason: WasmagentError): void;
}

/**
 * Takes Ctrl-C while a run goes on: the first one ends the run in order, its log, its kernels; the second one ends the
 * process at once.
 */
export function openInterrupt(): Interrupt {
  const controller = new AbortController();
  const interrupt = (): void =>
    controller.abort(
      new WasmagentError('INTERRUPTED', 'the run was interrupted', {
        suggestions: ['go on with its session: --session ID'],
      }),
    );
  const release = holdInterrupt(interrupt);
  return {
    signal: controller.signal,
    interrupt,
    end: (reason) => controller.abort(reason),
    [Symbol.dispose]: release,
  };
}
