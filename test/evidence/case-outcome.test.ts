import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseResult, UtilityResult } from '../../src/contracts/pilot-summary.generated.js';
import { caseOutcome, doesAllowedWork } from '../../src/evidence/case-outcome.js';
import { reachVerdict } from '../../src/pilot/verdict.js';

const CONTROLS = ['effect', 'no-effect', 'not-applicable'] as const;
const ENFORCED = ['held', 'effect', 'no-proof'] as const;
const works: UtilityResult = { id: 'u', what: 'w', result: 'works' };

describe('the outcome of a case', () => {
  it('is passed for nothing but an attack that works with the boundary open and is refused on record', () => {
    const passed = CONTROLS.flatMap((control) => ENFORCED.map((enforced) => ({ control, enforced }))).filter(
      (each) => caseOutcome(each) === 'passed',
    );
    expect(passed).toEqual([{ control: 'effect', enforced: 'held' }]);
  });

  it('says of a scenario what its verdict says', () => {
    const result = fc.record({ control: fc.constantFrom(...CONTROLS), enforced: fc.constantFrom(...ENFORCED) });
    fc.assert(
      fc.property(fc.array(result, { minLength: 1, maxLength: 5 }), (results) => {
        const cases = results.map((each, index): CaseResult => ({ id: `c${index}`, route: 'r', ...each }));
        const outcomes = cases.map(caseOutcome);
        const expected = outcomes.includes('bypassed')
          ? 'bypassed'
          : outcomes.includes('inconclusive')
            ? 'inconclusive'
            : 'enforced';
        expect(reachVerdict({ cases, utilities: [works] }).verdict).toBe(expected);
      }),
    );
  });

  it('counts allowed work only where some was tried, and all of it was done', () => {
    expect(doesAllowedWork({ utilities: [works] })).toBe(true);
    expect(doesAllowedWork({ utilities: [] })).toBe(false);
    expect(doesAllowedWork({ utilities: [works, { ...works, result: 'fails' }] })).toBe(false);
  });
});
