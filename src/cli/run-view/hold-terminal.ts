import type { ReadStream } from 'node:tty';
import { cleanUpOnInterrupt } from '../../host/data-file/interrupt-cleanup.js';

/** The keyboard side of a terminal. */
export type Keyboard = Pick<ReadStream, 'setRawMode' | 'on' | 'off' | 'resume' | 'pause'>;

const PASTES_MARKED = '\u001b[?2004h';
const PASTES_PLAIN = '\u001b[?2004l';
const CURSOR_SHOWN = '\u001b[?25h';

/**
 * Takes the keyboard of a terminal, so that no typed key is echoed or waits for whoever reads next, and pastes are
 * marked as such. The returned function gives the terminal back as it was; so does every end of the process but SIGKILL.
 */
export function holdTerminal(
  keyboard: Keyboard,
  screen: { write(text: string): unknown },
  listeners: { onInput(chunk: string): void; onGone(): void },
): () => void {
  const onData = (chunk: Buffer | string): void => listeners.onInput(chunk.toString());
  let isHeld = true;
  const giveBack = (): void => {
    if (!isHeld) return;
    isHeld = false;
    keyboard.off('data', onData);
    keyboard.setRawMode(false);
    keyboard.pause();
    screen.write(`${PASTES_PLAIN}${CURSOR_SHOWN}`);
  };
  const settled = cleanUpOnInterrupt(giveBack);
  keyboard.setRawMode(true);
  keyboard.on('data', onData);
  // A terminal that goes away answers nothing. Its error is ours to hear, or it ends the process as a bug.
  keyboard.on('end', listeners.onGone);
  keyboard.on('error', listeners.onGone);
  keyboard.resume();
  screen.write(PASTES_MARKED);
  return () => {
    giveBack();
    keyboard.off('end', listeners.onGone);
    settled();
  };
}
