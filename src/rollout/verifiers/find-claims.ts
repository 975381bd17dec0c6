import type { LogLine } from '../../contracts/kernel.js';

const VERDICT_WORDS = /\b(?:pass(?:ed|es|ing)?|success(?:ful)?|score|verdict|all tests?)\b/i;
const LINES_KEPT = 5;
const LINE_CHARS = 200;

/**
 * Printed lines that read like a verdict, the first five, cut to 200 characters each. They are evidence that a
 * program speaks for itself; no verdict is ever made from them. Guest-controlled.
 */
export function findClaims(logs: readonly LogLine[]): string[] {
  return logs
    .flatMap(({ text }) => text.slice(0, LINE_CHARS).split('\n'))
    .filter((line) => VERDICT_WORDS.test(line))
    .slice(0, LINES_KEPT);
}
