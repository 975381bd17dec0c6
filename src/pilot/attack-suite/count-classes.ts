import type { CaseResult, ClassResult } from '../../contracts/pilot-summary.generated.js';
import { reachVerdict } from '../verdict.js';
import { type AttackRecord, isShown } from './judge-attack.js';
import type { Attack } from './read-attack.js';

/** Counts attempts by kernel and class, in the order in which they come. `cases` are those of the records. */
export function countClasses(
  records: readonly AttackRecord[],
  cases: readonly CaseResult[],
  leftOut: readonly { attack: Attack; kernel: string }[],
): ClassResult[] {
  const rows = new Map<string, { result: ClassResult; cases: CaseResult[] }>();
  const rowOf = ({ attack, kernel }: { attack: Attack; kernel: string }) => {
    const key = `${kernel} ${attack.header.class}`;
    const row = rows.get(key) ?? { result: emptyRow(attack, kernel), cases: [] };
    rows.set(key, row);
    return row;
  };
  for (const [index, record] of records.entries()) {
    const judged = cases[index];
    if (judged === undefined) continue;
    const { result, cases: seen } = rowOf(record);
    const { header } = record.attack;
    seen.push(judged);
    result.attempts += 1;
    if (record.open !== undefined && isShown(header, record.open)) result.shownOpen += 1;
    if (record.bare !== undefined && isShown(header, record.bare)) result.shownBare += 1;
    if (judged.control === 'no-effect') result.notShown += 1;
    if (judged.control === 'not-applicable') result.notApplicable += 1;
    if (judged.enforced === 'held') result.held += 1;
  }
  for (const each of leftOut) rowOf(each).result.leftOut += 1;
  return [...rows.values()].map(({ result, cases: seen }) => ({ ...result, verdict: verdictOf(seen) }));
}

/** Allowed work is not a matter of one class: it is judged with the scenario. */
function verdictOf(cases: readonly CaseResult[]): ClassResult['verdict'] {
  if (cases.length === 0) return 'not-run';
  return reachVerdict({ cases, utilities: [{ id: '-', what: '-', result: 'works' }] }).verdict;
}

function emptyRow({ language, header }: Attack, kernel: string): ClassResult {
  return {
    language,
    kernel,
    class: header.class,
    attempts: 0,
    shownOpen: 0,
    shownBare: 0,
    notShown: 0,
    notApplicable: 0,
    leftOut: 0,
    held: 0,
    verdict: 'not-run',
  };
}
