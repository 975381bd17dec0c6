const TAKEN_BY_THE_API = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * The id itself, or one like it where the API would not take it or it is used already: an answer must lead to one call.
 * Adds it to the used ones.
 */
export function freshCallId(id: unknown, used: Set<string>): string {
  const base = typeof id === 'string' && TAKEN_BY_THE_API.test(id) ? id : `call_${used.size + 1}`;
  let fresh = base;
  for (let count = 2; used.has(fresh); count += 1) fresh = `${base.slice(0, 56)}_${count}`;
  used.add(fresh);
  return fresh;
}
