import { constants } from 'node:os';

const cleanups = new Set<() => void>();
let interruptHandler: (() => void) | undefined;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs `cleanup` (synchronous, never throws) if the process is interrupted or exits before the returned function is
 * called. A signal ends the process with 128 plus its number, as a shell reports it.
 */
export function cleanUpOnInterrupt(cleanup: () => void): () => void {
  if (cleanups.size === 0) {
    for (const signal of SIGNALS) process.on(signal, onSignal);
    process.on('exit', runCleanups);
  }
  cleanups.add(cleanup);
  return () => {
    cleanups.delete(cleanup);
    if (cleanups.size === 0) stopListening();
  };
}

/**
 * Gives Ctrl-C to `handle` in place of ending the process, until the returned function is called. The other signals end
 * it as before.
 */
export function handleInterrupt(handle: () => void): () => void {
  const settled = cleanUpOnInterrupt(() => undefined);
  interruptHandler = handle;
  return () => {
    if (interruptHandler === handle) interruptHandler = undefined;
    settled();
  };
}

// Ends the process itself: other listeners (a terminal view's) may each wait for the other to do it.
function onSignal(signal: NodeJS.Signals): void {
  if (signal === 'SIGINT' && interruptHandler !== undefined) {
    interruptHandler();
    return;
  }
  runCleanups();
  process.exit(128 + constants.signals[signal]);
}

function runCleanups(): void {
  for (const cleanup of cleanups) cleanup();
}

function stopListening(): void {
  for (const signal of SIGNALS) process.off(signal, onSignal);
  process.off('exit', runCleanups);
}
