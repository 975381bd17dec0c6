import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';

/** Colours one text for a stream: plain where the stream is no terminal, or `NO_COLOR` is set. */
export type Paint = (style: 'green' | 'red' | 'yellow' | 'dim' | 'bold', text: string) => string;

/** Colours for a stream; asks the terminal, which knows `NO_COLOR`, `FORCE_COLOR` and `TERM`. */
export function paintFor(stream: Partial<Pick<WriteStream, 'isTTY' | 'hasColors'>>): Paint {
  const colored = stream.isTTY === true && stream.hasColors?.() === true;
  return (style, text) => (colored ? styleText(style, text, { validateStream: false }) : text);
}

/** True where progress may be drawn over itself: a terminal, and no CI job. */
export function isLive(stream: Partial<Pick<WriteStream, 'isTTY'>>): boolean {
  const ci = process.env['CI'];
  return stream.isTTY === true && (ci === undefined || ci === '' || ci === 'false') && process.env['TERM'] !== 'dumb';
}
