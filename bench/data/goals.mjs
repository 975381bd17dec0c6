/** What is aimed at; `measure` takes the results by profile and program, and returns nothing for what was not run. */
const GOALS = [
  {
    what: 'validated ranking costs at most 1.3 times `JSON.parse` alone',
    measure: ({ large }) => large.rank && large.rank.cpuSeconds / large.parse.cpuSeconds,
    show: (ratio) => `${ratio.toFixed(2)} x`,
    holds: (ratio) => ratio <= 1.3,
  },
  {
    what: 'ranking has at most 150 MB resident',
    measure: ({ large, small }) => large.rank && Math.max(large.rank.peakMb, small.rank.peakMb),
    show: (mb) => `${mb.toFixed(0)} MB`,
    holds: (mb) => mb <= 150,
  },
  {
    what: '`check-schema` reads 600,000 small records a second of CPU',
    measure: ({ small }) => small.check && small.records / small.check.cpuSeconds,
    show: (rate) => Math.round(rate).toLocaleString('en'),
    holds: (rate) => rate >= 600_000,
  },
  {
    what: '`check-schema` reads 80 MB of large records a second of CPU',
    measure: ({ large }) => large.check && large.bytes / 1e6 / large.check.cpuSeconds,
    show: (rate) => `${rate.toFixed(0)} MB`,
    holds: (rate) => rate >= 80,
  },
  {
    what: 'each line keeps its bytes and place, and is ranked as DuckDB ranks it',
    measure: ({ large, small }) => large.faults && [...large.faults, ...small.faults],
    show: (faults) => faults.join('; ') || 'each line',
    holds: (faults) => faults.length === 0,
  },
];

/** Each goal with what was measured, and whether it is met (undefined when it was not measured). */
export function judgeGoals(results) {
  return GOALS.map(({ what, measure, show, holds }) => {
    const measured = measure(results);
    return measured === undefined
      ? { what, measured: 'not measured', met: undefined }
      : { what, measured: show(measured), met: holds(measured) };
  });
}
