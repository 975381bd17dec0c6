/**
 * Works through a list with at most `width` pieces under way at once. After a failure nothing new begins; what is under
 * way is waited for, and the first failure is thrown.
 * @param work told whether no other piece is left to begin.
 */
export async function takeInTurns<T>(
  items: readonly T[],
  width: number,
  work: (item: T, isLast: boolean) => Promise<void>,
): Promise<void> {
  let next = 0;
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    while (failures.length === 0 && next < items.length) {
      const item = items[next] as T;
      next += 1;
      await work(item, next === items.length).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  if (failures.length > 0) throw failures[0];
}
