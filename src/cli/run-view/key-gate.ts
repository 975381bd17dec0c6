/** What a key means at an approval question. */
export type QuestionKey = 'once' | 'session' | 'deny' | 'next' | 'previous' | 'down' | 'up' | 'end' | 'home';

// Keyed by what one press sends. Capitals and Alt-y are not in it: an answer is one plain key.
const KEYS: ReadonlyMap<string, QuestionKey> = new Map([
  ['y', 'once'],
  ['s', 'session'],
  ['n', 'deny'],
  ['\r', 'deny'],
  ['\n', 'deny'],
  ['\u001b', 'deny'],
  [' ', 'next'],
  ['\u001b[6~', 'next'],
  ['b', 'previous'],
  ['\u001b[5~', 'previous'],
  ['\u001b[B', 'down'],
  ['\u001bOB', 'down'],
  ['j', 'down'],
  ['\u001b[A', 'up'],
  ['\u001bOA', 'up'],
  ['k', 'up'],
  ['G', 'end'],
  ['\u001b[F', 'end'],
  ['g', 'home'],
  ['\u001b[H', 'home'],
]);

const ANSWERS: ReadonlySet<QuestionKey> = new Set(['once', 'session', 'deny']);

/** How long nothing may be typed before a key is an answer. */
export const QUIET_MS = 300;

const PASTE_BEGIN = '\u001b[200~';
const PASTE_END = '\u001b[201~';

/**
 * Decides which input answers a question. Keys typed before the question could be read do not: what is typed in a quiet
 * of less than 300 ms after it appeared, or after other input, and whatever is pasted, is dropped, and starts the quiet
 * anew. A key may wait to be read for as long as the program is busy, so it counts as typed at the earliest moment at
 * which it can have been: when all that was typed had been read.
 */
export class KeyGate {
  /** Undefined from a question's beginning until all that was typed before it was read. */
  #quietSinceMs: number | undefined;
  #allReadMs = Number.NEGATIVE_INFINITY;
  #openedMs = Number.NEGATIVE_INFINITY;
  #isPasting = false;
  #tail = '';

  /** A question has just been put on the screen. */
  open(nowMs: number): void {
    this.#openedMs = nowMs;
    this.#quietSinceMs = undefined;
  }

  /** All that was typed by then was read. */
  allRead(atMs: number): void {
    this.#allReadMs = atMs;
    if (atMs >= this.#openedMs) this.#quietSinceMs ??= atMs;
  }

  /** What one read from the terminal means. Paging keys need no quiet, since they decide nothing, but they end it. */
  take(chunk: string, nowMs: number): QuestionKey | undefined {
    const quietMs = this.#quietSinceMs === undefined ? 0 : this.#allReadMs - this.#quietSinceMs;
    this.#quietSinceMs = nowMs;
    if (this.#isPasted(chunk)) return undefined;
    // A read of more than one key is in no map: it was pasted or typed ahead.
    const key = KEYS.get(chunk);
    if (key === undefined) return undefined;
    return quietMs >= QUIET_MS || !ANSWERS.has(key) ? key : undefined;
  }

  #isPasted(chunk: string): boolean {
    // A long paste comes in pieces, which may end inside a mark: one that is missed would make every later key a pasted one.
    const input = this.#tail + chunk;
    this.#tail = input.slice(1 - PASTE_END.length);
    const begin = input.lastIndexOf(PASTE_BEGIN);
    const end = input.lastIndexOf(PASTE_END);
    const wasPasting = this.#isPasting;
    if (begin !== end) this.#isPasting = begin > end;
    return wasPasting || begin !== -1 || end !== -1;
  }
}
