/**
 * Draws `size` different numbers below `count`, each set equally likely, in ascending order. Costs the sample and not
 * what it is drawn from (Floyd's algorithm, Communications of the ACM 30(9), 1987).
 */
export function sampleIndices(count: number, size: number, random: () => number): number[] {
  const drawn = new Set<number>();
  for (let last = Math.max(0, count - size); last < count; last += 1) {
    const index = Math.floor(random() * (last + 1));
    drawn.add(drawn.has(index) ? last : index);
  }
  return [...drawn].sort((a, b) => a - b);
}
