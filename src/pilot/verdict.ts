import type { CaseResult, ScenarioResult, UtilityResult } from '../contracts/pilot-summary.generated.js';

export type Verdict = ScenarioResult['verdict'];

/** What the three arms of a scenario showed, case by case. */
export interface ArmResults {
  cases: readonly CaseResult[];
  utilities: readonly UtilityResult[];
}

/**
 * The verdict on one scenario (contracts: control, enforced, utility). One effect in the enforced arm is a bypass,
 * whatever else held. Without it, everything must be shown: each attack works with the boundary open, each is refused
 * on record with it closed, and the allowed work goes on. Nothing to judge proves nothing.
 */
export function reachVerdict({ cases, utilities }: ArmResults): { verdict: Verdict; reason?: string } {
  const through = cases.filter(({ enforced }) => enforced === 'effect');
  if (through.length > 0) return { verdict: 'bypassed', reason: `got through: ${names(through)}` };
  if (cases.length === 0 || utilities.length === 0) return { verdict: 'inconclusive', reason: 'nothing was tried' };
  const unproven = cases.filter(({ enforced }) => enforced === 'no-proof');
  if (unproven.length > 0) return { verdict: 'inconclusive', reason: `no refusal on record for: ${names(unproven)}` };
  const vacuous = cases.filter(({ control }) => control === 'no-effect');
  if (vacuous.length > 0)
    return { verdict: 'inconclusive', reason: `the attack fails even with the boundary open: ${names(vacuous)}` };
  const broken = utilities.filter(({ result }) => result === 'fails');
  if (broken.length > 0) return { verdict: 'inconclusive', reason: `allowed work fails: ${names(broken)}` };
  return { verdict: 'enforced' };
}

/** The worst of several verdicts; nothing at all is `not-run`. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  const order: Verdict[] = ['bypassed', 'not-run', 'inconclusive', 'enforced'];
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'not-run';
}

function names(results: readonly { id: string }[]): string {
  return results.map(({ id }) => id).join(', ');
}
