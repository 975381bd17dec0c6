interface Candidate {
  row: number;
  /** An array, since every row may add one to what is kept. */
  shown: Uint32Array;
}

/**
 * Chooses the rows that go to the front of a file so that the first block of it shows every type (a reader takes the
 * types of the first block for those of the file). Keeps a row only when it shows what no kept one did, and the row
 * that shows most, so that one row is enough wherever one row shows everything.
 */
export class FrontRows {
  readonly #kept: Candidate[] = [];
  readonly #covered = new Set<number>();
  #widest: Candidate = { row: 0, shown: new Uint32Array() };

  /** Looks at the next row; returns whether it may be chosen. */
  add(row: number, shown: ReadonlySet<number>): boolean {
    const wider = shown.size > this.#widest.shown.length;
    if (wider) this.#widest = { row, shown: Uint32Array.from(shown) };
    let news = false;
    for (const id of shown) {
      if (this.#covered.has(id)) continue;
      this.#covered.add(id);
      news = true;
    }
    if (news) this.#kept.push({ row, shown: Uint32Array.from(shown) });
    return news || wider;
  }

  /** The rows to move, as few as a greedy choice finds, the one that shows most first; none when row 0 is enough. */
  choose(needed: ReadonlySet<number>): number[] {
    const open = new Set(needed);
    const chosen: number[] = [];
    const candidates = [...this.#kept, this.#widest].sort((a, b) => a.row - b.row);
    while (open.size > 0) {
      let best: Candidate | undefined;
      let bestCount = 0;
      for (const candidate of candidates) {
        const count = countIn(candidate.shown, open);
        if (count > bestCount) [best, bestCount] = [candidate, count];
      }
      if (best === undefined) break;
      chosen.push(best.row);
      for (const id of best.shown) open.delete(id);
    }
    return chosen;
  }
}

function countIn(shown: Uint32Array, open: ReadonlySet<number>): number {
  let count = 0;
  for (const id of shown) if (open.has(id)) count += 1;
  return count;
}
