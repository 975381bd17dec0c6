import { constants } from 'node:os';

const cleanups = new Set<() => void>();
let holder: (() => void) | undefined;
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
 * Takes the first Ctrl-C in place of the end of the process, so that what is under way can end in order; the second one
 * ends the process at once, as without this. Until the returned function is called.
 */
export function holdInterrupt(onFirst: () => void): () => void {
  const release = cleanUpOnInterrupt(() => undefined);
  holder = onFirst;
  return () => {
    holder = undefined;
    release();
  };
}

// Ends the process itself: other listeners (a terminal view's) may each wait for the other to do it.
function onSignal(signal: NodeJS.Signals): void {
  if (signal === 'SIGINT' && holder !== undefined) {
    const onFirst = holder;
    holder = undefined;
    onFirst();
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
