/** How often a signal came. */
export interface SignalWatch extends Disposable {
  readonly count: number;
}

/** Takes a signal in place of its default action, and counts it. */
export function watchSignal(signal: NodeJS.Signals): SignalWatch {
  let count = 0;
  const take = (): void => {
    count += 1;
  };
  process.on(signal, take);
  return {
    get count() {
      return count;
    },
    [Symbol.dispose]() {
      process.off(signal, take);
    },
  };
}
