import { describe, expect, it } from 'vitest';
import { runExit } from '../../src/evidence/run-exit.js';

type Verdict = 'enforced' | 'bypassed' | 'inconclusive' | 'not-run';

describe('the exit code of a run', () => {
  it.each<[Verdict[], number, number]>([
    [['enforced', 'enforced'], 0, 0],
    [['enforced', 'inconclusive'], 3, 0],
    [['enforced', 'not-run'], 4, 4],
    [['inconclusive', 'not-run'], 4, 4],
    [['enforced', 'bypassed', 'inconclusive', 'not-run'], 1, 1],
    [[], 3, 3],
  ])('of the verdicts %j is %i, and %i where only a bypass is to fail', (verdicts, usual, onlyBypassed) => {
    const run = { scenarios: verdicts.map((verdict) => ({ verdict })) };
    expect(runExit(run)).toBe(usual);
    expect(runExit(run, 'inconclusive')).toBe(usual);
    expect(runExit(run, 'bypassed')).toBe(onlyBypassed);
  });
});
