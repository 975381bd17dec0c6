import type { AttackHeader } from '../../contracts/attack-header.generated.js';
import type { CaseResult } from '../../contracts/pilot-summary.generated.js';
import type { Observation } from './observe-run.js';
import type { Attack } from './read-attack.js';

/** One attempt in all its arms. */
export interface AttackRecord {
  attack: Attack;
  kernel: string;
  closed: Observation;
  open?: Observation;
  bare?: Observation;
}

/** What came of an attempt under the closed manifest: an effect of any kind is one too many. */
export function judgeClosed(
  { ends, denials = [] }: AttackHeader,
  { end, effects, denials: recorded, isBroken }: Observation,
): { result: CaseResult['enforced']; detail?: string } {
  if (effects.length > 0) return { result: 'effect', detail: `seen: ${effects.join(', ')}` };
  if (isBroken === true) return { result: 'no-proof', detail: 'the kernel does not even run a clean program' };
  if (!ends.includes(end)) return { result: 'no-proof', detail: `ended as ${end}, not as ${ends.join(' or ')}` };
  const missing = denials.filter((denial) => !recorded.includes(denial));
  if (missing.length > 0) return { result: 'no-proof', detail: `not on record: ${missing.join(', ')}` };
  return { result: 'held' };
}

/** Whether an attempt did what it is after where a wall was opened. */
export function isShown({ effect }: AttackHeader, { effects }: Observation): boolean {
  return effects.includes(effect);
}

/** An attempt as a case of the scenario; `proof` is where its record will lie. */
export function toCase(record: AttackRecord, proof: NonNullable<CaseResult['proof']>): CaseResult {
  const { attack, kernel, closed, open, bare } = record;
  const { header } = attack;
  const { result, detail } = judgeClosed(header, closed);
  const shown = [open, bare].filter((observed) => observed !== undefined);
  const control = shown.every((observed) => isShown(header, observed)) ? 'effect' : 'no-effect';
  return {
    id: `${kernel}:${attack.id}`,
    route: `${header.class}: ${header.attempt}`,
    control: header.vacuous === undefined ? control : 'not-applicable',
    enforced: result,
    ...(result === 'held' ? ruleOf(closed) : {}),
    ...(detail === undefined ? {} : { detail }),
    proof,
  };
}

/** What refused or ended the run; a program that found nothing to attack met no rule. */
function ruleOf({ end, denial, denials }: Observation): { rule?: string } {
  const rule = denial ?? denials[0] ?? (end.startsWith('budget:') ? end : undefined);
  return rule === undefined ? {} : { rule };
}
