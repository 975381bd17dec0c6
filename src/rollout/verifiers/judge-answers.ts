import type { BuildResult, CaseFailure, JsonValue, TestCase } from '../../contracts/verifier.js';
import type { Answer } from './kernel-program.js';

const FAILURES_KEPT = 10;

/** How a suite came out: `failures` names cases by their place in the suite and holds the first ten. */
export type SuiteResult = BuildResult['tests'];

/**
 * Compares answers with expected values. `order[i]` is the place in the suite of the case that `answers[i]` answers;
 * a case passes when it was asked at least once and every one of its answers is the expected value. Without answers
 * (undefined), every case fails.
 */
export function judgeAnswers(
  cases: readonly TestCase[],
  order: readonly number[],
  answers: readonly Answer[] | undefined,
): SuiteResult {
  const failures: SuiteResult['failures'] = [];
  cases.forEach(({ expected }, index) => {
    const given = (answers ?? []).filter((_, position) => order[position] === index);
    const reason = failureOf(given, expected);
    if (reason !== undefined) failures.push({ case: index, reason });
  });
  return { passed: cases.length - failures.length, total: cases.length, failures: failures.slice(0, FAILURES_KEPT) };
}

function failureOf(given: readonly Answer[], expected: JsonValue): CaseFailure | undefined {
  const [first] = given;
  if (first === undefined) return 'no-answer';
  if (given.includes('threw')) return 'threw';
  if (given.includes('not-data')) return 'not-data';
  const right = given.filter((answer) => typeof answer === 'object' && isSameJson(expected, answer.value));
  if (right.length === given.length) return undefined;
  return right.length === 0 ? 'wrong-value' : 'unstable';
}

// Goes only as deep as the expected value does, however deep the answer (guest-controlled) is.
function isSameJson(expected: JsonValue, actual: JsonValue): boolean {
  if (typeof expected !== 'object' || expected === null) return expected === actual;
  if (typeof actual !== 'object' || actual === null) return false;
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return false;
    return expected.every((item, index) => isSameJson(item, actual[index] ?? null));
  }
  if (Array.isArray(actual)) return false;
  const keys = Object.keys(expected);
  return (
    keys.length === Object.keys(actual).length &&
    keys.every((key) => Object.hasOwn(actual, key) && isSameJson(expected[key] ?? null, actual[key] ?? null))
  );
}
