import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WasmagentError } from '../../../src/errors.js';
import { readTestSuite } from '../../../src/rollout/verifiers/read-test-suite.js';

const SUITE = { functionName: 'f', functionType: '() => boolean', cases: [{ args: [], expected: true }] };

describe('reading a test suite', () => {
  it('takes name, type and cases', () => {
    expect(readTestSuite({ ...SUITE, $schema: 'x' }, 'tests.json')).toEqual(SUITE);
  });

  it.each<[string, unknown]>([
    ['no object', []],
    ['a name that is no identifier', { ...SUITE, functionName: 'f, x' }],
    ['no type', { ...SUITE, functionType: ' ' }],
    ['no cases', { ...SUITE, cases: [] }],
    ['an unknown field', { ...SUITE, case: [] }],
    ['a case without arguments', { ...SUITE, cases: [{ expected: true }] }],
    ['a case without an expected value', { ...SUITE, cases: [{ args: [] }] }],
    ['an expected value that is no JSON', { ...SUITE, cases: [{ args: [], expected: Number.NaN }] }],
    ['an unknown field in a case', { ...SUITE, cases: [{ args: [], expected: true, expect: false }] }],
    ['a note that is no text', { ...SUITE, cases: [{ args: [], expected: true, note: 1 }] }],
  ])('refuses %s', (_, data) => {
    expect(() => readTestSuite(data, 'tests.json')).toThrow(expect.objectContaining({ code: 'SCENARIO_INVALID' }));
    expect(() => readTestSuite(data, 'tests.json')).toThrow(WasmagentError);
  });

  it('reads the suite of scenario 3, which has every edge of primality on both sides', () => {
    const file = new URL('../../../scenarios/scenario3-rollout/tests.json', import.meta.url);
    const { cases } = readTestSuite(JSON.parse(readFileSync(file, 'utf8')), 'tests.json');
    const known = new Map(cases.map(({ args: [n], expected }) => [n, expected]));
    expect(known.size).toBe(cases.length);
    for (const [n, expected] of known) expect(expected, String(n)).toBe(isPrimeByCounting(Number(n)));
    for (const n of [0, 1, 2, -2, 25, 561, 2.5]) expect(known.has(n), String(n)).toBe(true);
    expect([...known.values()].filter((prime) => prime).length).toBeGreaterThan(20);
  });
});

it('refuses a value nested too deep to be walked, in words', () => {
  const expected = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
  const suite = { functionName: 'f', functionType: '() => unknown', cases: [{ args: [], expected }] };
  expect(() => readTestSuite(suite, 'tests.json')).toThrow(expect.objectContaining({ code: 'SCENARIO_INVALID' }));
});

function isPrimeByCounting(n: number): boolean {
  if (!Number.isInteger(n) || n < 2) return false;
  for (let i = 2; i <= n / i; i++) if (n % i === 0) return false;
  return true;
}
