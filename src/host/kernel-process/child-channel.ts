import { readSync, writeSync } from 'node:fs';
import { systemErrorCode } from '../../errors.js';
import { encodeFrame, frameLength } from './frame.js';

/** The file descriptor on which a kernel child talks to its host. */
const CHANNEL_FD = 3;

/** A kernel child's side of the channel: blocking, so that a guest's host call can be a plain function call. */
export interface ChildChannel {
  /** The next frame's text. Ends the process when the host has closed the channel: a kernel never outlives its host. */
  receive(): string;
  /**
   * Sends a message: a flat header as JSON text, and a body of JSON text where there is much to say (see `splitPayload`).
   * @throws FrameError when both together are empty or above the frame cap; nothing is sent then.
   */
  send(header: string, body?: string): void;
  /** Ends the process when the host has died: a guest that computes would otherwise go on without one. */
  exitIfOrphaned(): void;
}

/** Opens the channel. Its functions are captured here, before any guest runs. */
export function openChildChannel(): ChildChannel {
  const exit = process.exit.bind(process);
  const host = process.ppid;
  const header = Buffer.alloc(4);
  const idle = new Int32Array(new SharedArrayBuffer(4));

  /** Runs one read or write, waiting where the descriptor would block, and exits where the host is gone. */
  const transfer = (step: () => number): number => {
    for (;;) {
      try {
        return step();
      } catch (error) {
        const code = systemErrorCode(error);
        if (code === 'EAGAIN') Atomics.wait(idle, 0, 0, 1);
        else if (code === 'EPIPE' || code === 'ECONNRESET' || code === 'EOF') exit(0);
        else if (code !== 'EINTR') throw error;
      }
    }
  };
  const fill = (target: Buffer): Buffer => {
    for (let at = 0; at < target.length; ) {
      const count = transfer(() => readSync(CHANNEL_FD, target, at, target.length - at, null));
      if (count === 0) exit(0);
      at += count;
    }
    return target;
  };

  return {
    receive: () => fill(Buffer.allocUnsafe(frameLength(fill(header)))).toString('utf8'),
    send: (header, body) => {
      const frame = encodeFrame(body === undefined ? header : `${header}\n${body}`);
      for (let at = 0; at < frame.length; ) {
        const from = at;
        at += transfer(() => writeSync(CHANNEL_FD, frame, from, frame.length - from));
      }
    },
    exitIfOrphaned: () => {
      if (process.ppid !== host) exit(0);
    },
  };
}
