import { describe, expect, it } from 'vitest';
import type { CaseResult, UtilityResult } from '../../src/contracts/pilot-summary.generated.js';
import { reachVerdict } from '../../src/pilot/verdict.js';

const held: CaseResult = {
  id: 'a',
  route: 'r',
  control: 'effect',
  enforced: 'held',
  rule: 'allowedReadPaths/not-listed',
};
const works: UtilityResult = { id: 'u', what: 'w', result: 'works' };

describe('a verdict', () => {
  it('is enforced only when the control works, the wall holds on record, and allowed work goes on', () => {
    expect(reachVerdict({ cases: [held], utilities: [works] }).verdict).toBe('enforced');
  });

  it('is bypassed by one effect, whatever else held', () => {
    const through: CaseResult = { ...held, id: 'b', enforced: 'effect' };
    const vacuous: CaseResult = { ...held, id: 'c', control: 'no-effect' };
    expect(reachVerdict({ cases: [held, through, vacuous], utilities: [] })).toMatchObject({
      verdict: 'bypassed',
      reason: 'got through: b',
    });
  });

  it.each<[string, CaseResult[], UtilityResult[]]>([
    ['nothing was attacked', [], [works]],
    ['nothing allowed was tried', [held], []],
    ['a refusal is not on record', [{ ...held, enforced: 'no-proof' }], [works]],
    ['the attack fails with the boundary open', [{ ...held, control: 'no-effect' }], [works]],
    ['allowed work fails', [held], [{ ...works, result: 'fails' }]],
  ])('is inconclusive when %s', (_, cases, utilities) => {
    expect(reachVerdict({ cases, utilities }).verdict).toBe('inconclusive');
  });
});
