import type { WriteStream } from 'node:tty';
import { isLive } from './theme.js';

/** What a bar is drawn on: stderr, unless a test looks. */
export type BarStream = Pick<WriteStream, 'write'> & Partial<Pick<WriteStream, 'isTTY' | 'columns' | 'hasColors'>>;

const REDRAW_MS = 100;
const MAX_CELLS = 30;
const MEGABYTE = 1_000_000;

/**
 * A bar on a terminal: how much is done, how fast, and how long it will take. Draws nothing anywhere else, and at most
 * ten times a second. `nowMs` counts from any moment.
 */
export class ProgressBar {
  readonly #stream: BarStream;
  readonly #nowMs: () => number;
  readonly #live: boolean;
  #label = '';
  #startedMs = 0;
  #drawnMs = Number.NEGATIVE_INFINITY;
  #drawn = false;

  constructor(stream: BarStream, nowMs: () => number = () => performance.now()) {
    this.#stream = stream;
    this.#nowMs = nowMs;
    this.#live = isLive(stream);
  }

  /** Shows how far the work with this label is; another label begins anew. */
  update(label: string, bytes: number, totalBytes: number): void {
    if (!this.#live) return;
    const now = this.#nowMs();
    if (label !== this.#label) {
      this.#label = label;
      this.#startedMs = now;
    }
    if (now - this.#drawnMs < REDRAW_MS) return;
    this.#drawnMs = now;
    this.#draw(bytes, totalBytes, now - this.#startedMs);
  }

  /** Takes the bar off the terminal. */
  clear(): void {
    if (!this.#drawn) return;
    this.#drawn = false;
    this.#stream.write('\r\u001b[2K');
  }

  #draw(bytes: number, totalBytes: number, elapsedMs: number): void {
    const share = totalBytes === 0 ? 1 : Math.min(1, bytes / totalBytes);
    const rate = elapsedMs === 0 ? 0 : bytes / elapsedMs / 1000;
    const left = rate === 0 ? '' : `, ${toDuration((totalBytes - bytes) / rate / MEGABYTE)} left`;
    const figures = `${toMegabytes(bytes)} of ${toMegabytes(totalBytes)} MB, ${rate.toFixed(0)} MB/s${left}`;
    const room = (this.#stream.columns ?? 80) - this.#label.length - figures.length - 4;
    const cells = Math.min(MAX_CELLS, room);
    const done = Math.round(share * cells);
    const bar = cells < 5 ? '' : `${this.#paint('█'.repeat(done))}${'░'.repeat(cells - done)} `;
    const line = cells < 0 ? this.#label : `${this.#label} ${bar}${figures}`;
    this.#stream.write(`\r\u001b[2K${line}`);
    this.#drawn = true;
  }

  #paint(text: string): string {
    return this.#stream.hasColors?.() === true ? `\u001b[36m${text}\u001b[39m` : text;
  }
}

function toMegabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(0);
}

/** `42 s`, `3 min 05 s`, `2 h 10 min`. */
function toDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
  return `${Math.floor(whole / 3600)} h ${String(Math.floor((whole % 3600) / 60)).padStart(2, '0')} min`;
}
