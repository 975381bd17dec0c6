import type { ControlRow, FrameworkControls, PilotControls } from '../../contracts/controls.generated.js';
import type { CrosswalkFramework } from '../../contracts/crosswalk.generated.js';
import type { PilotSummary } from '../../contracts/pilot-summary.generated.js';
import { FRAMEWORKS } from './frameworks.js';
import { judgeRow } from './judge-row.js';

const READING =
  'An entry is demonstrated where every case named beside it was refused on record in this run and worked with its ' +
  'boundary open. That shows part of the entry and never the whole of it: limits says what it leaves out. Not ' +
  'demonstrated in this run: the cases are there, and this run did not show it, for the reason given. Documented: no ' +
  'case, only a description. Not covered: neither. None of it is an audit, and none of it is about a system that this ' +
  'run did not test.';

/** Holds a run against every framework: what it demonstrates of each entry, and what it does not. */
export function toControls(
  { version, sessionId, startedAtMs, verdict, scenarios }: PilotSummary,
  frameworks: readonly CrosswalkFramework[] = FRAMEWORKS,
): PilotControls {
  const judged = frameworks.map(({ $schema: _schema, schema_version: _version, rows, ...about }): FrameworkControls => {
    const results = rows.map((row) => judgeRow(row, scenarios));
    return { ...about, counts: countRows(results), rows: results };
  });
  return {
    schema_version: 'pilot-controls/v1',
    version,
    run: { sessionId, startedAtMs, verdict, scenarios: scenarios.map(({ id }) => id) },
    reading: READING,
    notCovered: listUncovered(judged),
    frameworks: judged,
  };
}

function countRows(rows: readonly ControlRow[]): FrameworkControls['counts'] {
  const count = (wanted: ControlRow['status']): number => rows.filter(({ status }) => status === wanted).length;
  return {
    rows: rows.length,
    demonstrated: count('demonstrated'),
    notDemonstratedInThisRun: count('not-demonstrated-in-this-run'),
    documented: count('documented'),
    notCovered: count('not-covered'),
  };
}

function listUncovered(frameworks: readonly FrameworkControls[]): string {
  return frameworks
    .map(({ title, edition, rows }) => {
      const ids = (wanted: ControlRow['status']): string =>
        rows
          .filter(({ status }) => status === wanted)
          .map(({ id }) => id)
          .join(', ') || 'none';
      return (
        `${title} (${edition}): not covered: ${ids('not-covered')}. Only documented: ${ids('documented')}. ` +
        `Not demonstrated in this run: ${ids('not-demonstrated-in-this-run')}.`
      );
    })
    .join('\n');
}
