/** The candidate that was most likely meant by `typed`, or undefined when none is close. Case does not count. */
export function nearestName(typed: string, candidates: readonly string[]): string | undefined {
  const wanted = typed.toLowerCase().slice(0, 64);
  const ranked = candidates
    .map((name) => ({ name, edits: countEdits(wanted, name.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  if (best === undefined) return undefined;
  if (best.edits <= Math.ceil(best.name.length / 3)) return best.name;
  return wanted.length >= 4 ? candidates.find((name) => name.toLowerCase().includes(wanted)) : undefined;
}

/** Insertions, deletions and replacements that turn `a` into `b` (Levenshtein). */
function countEdits(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...a].entries()) {
    const line = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const replaced = (above[column] ?? 0) + (letter === other ? 0 : 1);
      line.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}
