/** How often it is looked; longer than ink takes to paint what it was given, so that a look comes after the paint. */
const LOOK_MS = 50;

/**
 * Tells, again and again, of a moment by which everything typed until then was read: whatever is read later was typed
 * later. It tells nothing while the event loop stands still, when keys wait without anybody knowing since when.
 * @returns what ends it
 */
export function watchKeyboard(elapsedMs: () => number, onAllRead: (atMs: number) => void): () => void {
  let turn: NodeJS.Immediate | undefined;
  const timer = setInterval(() => {
    const atMs = elapsedMs();
    clearImmediate(turn);
    // Between its timers and its immediates the event loop reads what there is to read.
    turn = setImmediate(() => onAllRead(atMs));
  }, LOOK_MS);
  return () => {
    clearInterval(timer);
    clearImmediate(turn);
  };
}
