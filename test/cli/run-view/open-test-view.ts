import { EventEmitter } from 'node:events';
import type { WriteStream } from 'node:tty';
import { render } from 'ink-testing-library';
import { createElement } from 'react';
import { LiveView } from '../../../src/cli/run-view/live-view.js';
import { RunScreen } from '../../../src/cli/run-view/run-screen.js';
import type { ApprovalQuestion } from '../../../src/contracts/approval.js';

/**
 * A view on a screen of a test, with its keyboard and its clock in the test's hands. `isTimed`: with the time and the
 * event loop of the machine.
 */
export function openTestView({ columns = 100, rows = 30, hasColors = false, isTimed = false } = {}) {
  const written: string[] = [];
  const screen = Object.assign(new EventEmitter(), {
    columns,
    rows,
    isTTY: true,
    hasColors: () => hasColors,
    write: (text: string) => written.push(text) > 0,
  });
  const raw: boolean[] = [];
  const keyboard = Object.assign(new EventEmitter(), {
    setRawMode: (mode: boolean) => raw.push(mode),
    resume: () => undefined,
    pause: () => undefined,
  });
  const exits: number[] = [];
  let atMs = 1000;
  let onAllRead: ((atMs: number) => void) | undefined;
  const ink = render(createElement(RunScreen, { done: [], live: [] }));
  const view = new LiveView({
    // The parts of a terminal that the view uses.
    screen: screen as unknown as WriteStream,
    keyboard: keyboard as unknown as ConstructorParameters<typeof LiveView>[0]['keyboard'],
    clock: { nowMs: () => atMs, elapsedMs: () => (isTimed ? performance.now() : atMs) },
    mount: () => ({
      draw: (lines) => ink.rerender(createElement(RunScreen, lines)),
      unmount: async () => ink.unmount(),
    }),
    ...(isTimed
      ? {}
      : {
          watch: (tell) => {
            onAllRead = tell;
            tell(atMs);
            return () => (onAllRead = undefined);
          },
        }),
    exit: (code) => exits.push(code),
  });
  return {
    view,
    screen,
    written,
    raw,
    exits,
    /** Lets this much time pass, and then types. `isBusy`: in that time the program reads nothing. */
    type(chunk: string, afterMs = 400, { isBusy = false } = {}): void {
      atMs += afterMs;
      if (!isBusy) onAllRead?.(atMs);
      keyboard.emit('data', chunk);
    },
    /** What is read from elsewhere is what is typed. */
    typeFrom: (source: NodeJS.ReadableStream) => source.on('data', (chunk) => keyboard.emit('data', chunk)),
    hangUp: () => keyboard.emit('end'),
    lines: (): string[] => (ink.lastFrame() ?? '').split('\n').filter((line) => line !== ''),
    /** Every picture that was drawn. */
    frames: ink.frames,
    question: (over: Partial<ApprovalQuestion> = {}): ApprovalQuestion =>
      madeQuestion({ expiresAtMs: atMs + 60_000, ...over }),
  };
}

function madeQuestion(over: Partial<ApprovalQuestion>): ApprovalQuestion {
  return {
    promptId: 'p1',
    effect: {
      toolName: 'write_file',
      op: 'write',
      paths: ['./.env'],
      realPaths: [],
      args: { path: './.env', content: 'TOKEN=1\n' },
      fromGuest: false,
    },
    argsSha256: 'a'.repeat(64),
    ruleId: 'dotfiles',
    expiresAtMs: 0,
    ...over,
  };
}
