import { deny, type Refusal } from './decision.js';
import { isInside } from './path-spelling.js';
import type { PathGrant } from './paths.js';

/** What the files below one folder may hold together, whatever a manifest allows and however many runs there are. */
export interface SpaceLimits {
  /** Real path. Writes elsewhere are not counted: another folder's room is its owner's business. */
  root: string;
  limitBytes: number;
  /** What the folder holds already. */
  usedBytes: number;
  /** What a refusal names: the session's own cap, or what is left of the store's. */
  rule: 'session-bytes' | 'store-bytes';
}

/** Counts what stands below a folder, over all runs that write there. */
export class SpaceLedger {
  readonly #limits: SpaceLimits;
  #usedBytes: number;

  constructor(limits: SpaceLimits) {
    this.#limits = limits;
    this.#usedBytes = limits.usedBytes;
  }

  get usedBytes(): number {
    return this.#usedBytes;
  }

  /** Judges a write that would leave `after` bytes where `before` stand now. A write that makes no more of it is never refused. */
  judge({ realPath, requested }: PathGrant, before: number, after: number): Refusal | undefined {
    const { root, limitBytes, rule } = this.#limits;
    if (!isInside(realPath, root) || after <= before) return undefined;
    return this.#usedBytes - before + after > limitBytes ? deny('quota', requested, rule) : undefined;
  }

  /** Counts bytes that the host put there itself; false when they are more than there may be. */
  take(bytes: number): boolean {
    this.#usedBytes += bytes;
    return this.#usedBytes <= this.#limits.limitBytes;
  }

  /** Judges a move of `moved` bytes onto `replaced` ones: within the folder it makes no more of it. */
  judgeMove({ from, to }: { from: PathGrant; to: PathGrant }, replaced: number, moved: number): Refusal | undefined {
    return isInside(from.realPath, this.#limits.root) ? undefined : this.judge(to, replaced, moved);
  }

  /** Records what a write, a move or a delete made of a file, also one that failed half-way. */
  record({ realPath }: PathGrant, before: number, after: number): void {
    if (isInside(realPath, this.#limits.root)) this.#usedBytes = Math.max(0, this.#usedBytes - before + after);
  }
}
