import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/rollout/verifiers/find-claims.js';

const lines = (...texts: string[]) => texts.map((text) => ({ level: 'log', text }) as const);

describe('finding claims in what a program printed', () => {
  it('keeps the lines that read like a verdict', () => {
    expect(findClaims(lines('checking 7', '{"passed":true}', 'x\nAll tests green', 'objective score: 1'))).toEqual([
      '{"passed":true}',
      'All tests green',
      'objective score: 1',
    ]);
  });

  it('keeps five lines of 200 characters, however much is printed', () => {
    const claims = findClaims(lines(...Array(100).fill(`passed ${'x'.repeat(10_000)}`)));
    expect(claims.map((line) => line.length)).toEqual([200, 200, 200, 200, 200]);
  });
});
