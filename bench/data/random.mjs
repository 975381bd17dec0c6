/** A number from 0 to 2^32 - 1 that the given numbers decide: the same everywhere, and near ones give unlike results. */
export function hash(...numbers) {
  let state = 0x9e3779b9;
  for (const number of numbers) {
    state = Math.imul(state ^ number, 0x85ebca6b);
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
    state ^= state >>> 16;
  }
  return state >>> 0;
}

/** Draws from a sequence that the seed decides: `below(n)` is an integer from 0 to n - 1, `pick(list)` one of a list. */
export function random(seed) {
  let drawn = 0;
  const below = (limit) => {
    drawn += 1;
    return hash(seed, drawn) % limit;
  };
  return { below, pick: (list) => list[below(list.length)] };
}
