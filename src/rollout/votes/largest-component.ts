import type { PairResult } from './bradley-terry.js';

/**
 * The places of the branches that votes connect, directly or over others, in ascending order: strengths can be compared
 * only among those. Where votes leave several such sets it is the largest; of equally large ones that with more votes,
 * then that with the lowest branch. A branch without votes is in none.
 */
export function largestComponent(size: number, results: readonly PairResult[]): number[] {
  const parents = Uint32Array.from({ length: size }, (_, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    for (let parent = parents[root]; parent !== undefined && parent !== root; parent = parents[root]) {
      // Halving the path keeps later walks short.
      parents[root] = parents[parent] ?? parent;
      root = parent;
    }
    return root;
  };
  for (const { low, high } of results) {
    const [a, b] = [rootOf(low), rootOf(high)];
    parents[Math.max(a, b)] = Math.min(a, b);
  }
  const components = new Map<number, { places: Set<number>; votes: number }>();
  for (const { low, high, votes } of results) {
    const root = rootOf(low);
    const component = components.get(root) ?? { places: new Set(), votes: 0 };
    components.set(root, component);
    component.places.add(low).add(high);
    component.votes += votes;
  }
  const [largest] = [...components].sort(
    ([rootA, a], [rootB, b]) => b.places.size - a.places.size || b.votes - a.votes || rootA - rootB,
  );
  return largest === undefined ? [] : [...largest[1].places].sort((a, b) => a - b);
}
