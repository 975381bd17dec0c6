/** One of several lists that are each in ascending order of key. */
export interface Run<T> {
  next(): T | undefined;
}

/** All items of all runs in ascending order of key: each run is read once, from its start. No two keys are equal. */
export function* mergeRuns<T>(runs: Iterable<Run<T>>, keyOf: (item: T) => number): Generator<T, void, undefined> {
  const heap: Head<T>[] = [];
  for (const run of runs) {
    const item = run.next();
    if (item !== undefined) heap.push({ run, item, key: keyOf(item) });
  }
  heap.sort((a, b) => a.key - b.key);
  for (let head = heap[0]; head !== undefined; head = heap[0]) {
    yield head.item;
    const item = head.run.next();
    if (item !== undefined) {
      head.item = item;
      head.key = keyOf(item);
    } else {
      const last = heap.pop();
      if (last !== undefined && heap.length > 0) heap[0] = last;
    }
    sink(heap);
  }
}

interface Head<T> {
  run: Run<T>;
  item: T;
  key: number;
}

/** Moves the first head down to where it belongs. */
function sink<T>(heap: Head<T>[]): void {
  const head = heap[0];
  if (head === undefined) return;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const [a, b] = [heap[left], heap[left + 1]];
    if (a === undefined) break;
    const [child, to] = b !== undefined && b.key < a.key ? [b, left + 1] : [a, left];
    if (child.key >= head.key) break;
    heap[at] = child;
    at = to;
  }
  heap[at] = head;
}
