/** Whether everything is asked for (`WASMAGENT_ATTACKS=all`, as CI does), not what a run on every change needs. */
export const IS_ALL = process.env['WASMAGENT_ATTACKS'] === 'all';

/** Every n-th case of a long list, from the first; the whole list where everything is asked for. */
export function sampled<T>(cases: readonly T[], every: number): T[] {
  return cases.filter((_, at) => IS_ALL || at % every === 0);
}
