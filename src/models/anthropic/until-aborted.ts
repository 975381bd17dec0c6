/** The work's result; or, as soon as the signal fires, a rejection with its reason: the work is then not waited for. */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
    // What the work still says after that is heard by nobody, and is no unhandled rejection either.
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
