import type { WriteStream } from 'node:tty';
import { render } from 'ink';
import { createElement } from 'react';
import { RunScreen, type ScreenLines } from './run-screen.js';

/** A screen that lines are drawn on. */
export interface Mounted {
  /** Draws before it returns, so that nothing is lost when the view ends right after. */
  draw(lines: ScreenLines): void;
  /** Leaves what was drawn last where it is. */
  unmount(): Promise<void>;
}

/** Draws with ink on a terminal. The keyboard stays ours: ink would give it up at Ctrl-C, and answer with exit code 0. */
export function mountInk(screen: WriteStream): Mounted {
  const ink = render(createElement(RunScreen, { done: [], live: [] }), {
    stdout: screen,
    stderr: screen,
    exitOnCtrlC: false,
    patchConsole: false,
    isScreenReaderEnabled: false,
  });
  return {
    draw: (lines) => ink.rerender(createElement(RunScreen, lines)),
    unmount: async () => {
      // Asked for afterwards, it would wait for ever.
      const ended = ink.waitUntilExit();
      ink.unmount();
      await ended;
    },
  };
}
