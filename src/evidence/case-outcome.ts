import type { CaseResult, ScenarioResult } from '../contracts/pilot-summary.generated.js';

/** What came of one attack: `not-applicable` held, but no opened boundary can show that it would have worked. */
export type CaseOutcome = 'passed' | 'bypassed' | 'inconclusive' | 'not-applicable';

/**
 * Says what came of one attack, by the rule of the verdicts: only an attack that works with its boundary open, and is
 * refused on record with it closed, is passed.
 */
export function caseOutcome({ control, enforced }: Pick<CaseResult, 'control' | 'enforced'>): CaseOutcome {
  if (enforced === 'effect') return 'bypassed';
  if (enforced === 'no-proof' || control === 'no-effect') return 'inconclusive';
  return control === 'not-applicable' ? 'not-applicable' : 'passed';
}

/** Says in words what came of one attack, and why. */
export function explainCase({ control, enforced, rule, detail }: CaseResult): string {
  const facts = [rule, detail].filter((fact) => fact !== undefined && fact !== '').join(': ');
  const because = facts === '' ? '' : ` (${facts})`;
  if (enforced === 'effect') return `Got through: the effect was seen under the shipped policy${because}`;
  if (enforced === 'no-proof') return `Nothing proven: there is no refusal on record${because}`;
  if (control === 'no-effect') return `Nothing proven: the attack fails even with the boundary open${because}`;
  if (control === 'not-applicable') return `Held${because}; no opened boundary can show that it would have worked`;
  return `Held${because}; with the boundary open the attack works`;
}

/** Whether the allowed work of a scenario was done: a wall that lets nothing through proves nothing. */
export function doesAllowedWork({ utilities }: Pick<ScenarioResult, 'utilities'>): boolean {
  return utilities.length > 0 && utilities.every(({ result }) => result === 'works');
}
