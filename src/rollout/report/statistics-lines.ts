import type { ComparisonReport, Rate, StatisticsReport, WinRate } from '../../contracts/rollout-report.generated.js';
import { toShownValue } from './shown-value.js';

// More conditions than a reader compares at a glance; the report has them all.
const SHOWN_CONDITIONS = 8;

/** The statistics as lines of text; what there is nothing to say about is left out. */
export function toStatisticsLines(statistics: StatisticsReport): string[] {
  const { branches, groups, passAtK, winRates, lengths, comparison } = statistics;
  const rows: [string, string][] = [
    ['pass rate', toText(branches.passed)],
    ['mixed groups', toText(groups.mixedShare)],
    ...passAtK.flatMap(({ k, estimate, leftOut }): [string, string][] => {
      if (estimate === null) return [];
      return [
        [
          `pass@${k}`,
          `${percent(estimate)}${leftOut > 0 ? `  (groups with fewer known outcomes left out: ${leftOut})` : ''}`,
        ],
      ];
    }),
    ...toWinRows('temperature', winRates.temperature),
    ...toWinRows('model', winRates.model),
    ...(lengths.pairs === 0
      ? []
      : [
          ['chosen longer', toText(lengths.characters.chosenLonger)] satisfies [string, string],
          ['answer length', toLengthText(statistics)] satisfies [string, string],
        ]),
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  return [
    ...rows.map(([label, text]) => `${label.padEnd(width)}  ${text}`),
    ...(comparison === undefined ? [] : toComparisonLines(comparison)),
  ];
}

function toWinRows(field: string, rates: readonly WinRate[]): [string, string][] {
  const rows = rates.slice(0, SHOWN_CONDITIONS).map(({ value, won, ties }): [string, string] => {
    return [`wins at ${field} ${toShownValue(value)}`, `${toText(won)}${ties > 0 ? `, ties: ${ties}` : ''}`];
  });
  if (rates.length > rows.length) rows.push([`and ${rates.length - rows.length} more`, 'in the report']);
  return rows;
}

function toLengthText({ lengths: { characters } }: StatisticsReport): string {
  const { chosen, rejected } = characters;
  return `median ${chosen.median} characters chosen, ${rejected.median} rejected`;
}

function toComparisonLines(comparison: ComparisonReport): string[] {
  const { field, values, first, second, onlyFirst, onlySecond, pValue, tasks } = comparison;
  const [one, two] = values.map(toShownValue);
  return [
    `${field} ${one} against ${two}, over ${tasks} tasks that both have:`,
    `  ${one} passes ${toText(first)}; ${two} passes ${toText(second)}`,
    `  only ${one} passes ${onlyFirst}, only ${two} passes ${onlySecond}: p = ${toPText(pValue)} (exact McNemar, two-sided)`,
  ];
}

function toText({ hits, of, rate, low, high }: Rate): string {
  return rate === null ? 'unknown' : `${percent(rate)} [${percent(low)}, ${percent(high)}]  ${hits} of ${of}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function toPText(pValue: number): string {
  return pValue >= 0.001 ? pValue.toFixed(3) : pValue.toExponential(1);
}
