import type { Log } from 'sarif';

/**
 * The same log with nothing in it but what somebody has to look at. Code scanning makes an alert of every result that it
 * is given, also of those whose kind is `pass`.
 */
export function keepAlerts(log: Log): Log {
  return {
    ...log,
    runs: log.runs.map((run) => ({ ...run, results: (run.results ?? []).filter(({ kind }) => kind === 'fail') })),
  };
}
