import { JAVASCRIPT_HARNESS } from './javascript-harness.js';
import { HARNESS_MODULES, type JavaScriptModule } from './javascript-modules.js';

/** Where something is in the workspace. */
export interface SourcePlace {
  file: string;
  line: number;
}

/** A program, and how to find a line of it in the workspace. */
export interface TestProgram {
  code: string;
  /** The place in the workspace of the innermost frame of a stack (guest-controlled) that has one. */
  placeOf(stack: string): SourcePlace | undefined;
}

const API =
  'test, it, describe, suite, expect, assert, beforeAll, afterAll, beforeEach, afterEach, before, after'.split(', ');
const FRAME = /program\.js:(\d{1,9})/g;

/** Puts the harness and the modules together into one script, whose value is the promise of a report. */
export function toJavaScriptProgram(modules: readonly JavaScriptModule[], nonce: string): TestProgram {
  const config = JSON.stringify({ nonce, links: modules.map(({ links }) => links), harness: HARNESS_MODULES });
  const lines: string[] =
    `(${JAVASCRIPT_HARNESS})(${JSON.stringify(config)}, (() => {\n'use strict';\nconst modules = [`.split('\n');
  const starts: number[] = [];
  for (const { javascript } of modules) {
    lines.push(`({ ${API.join(', ')} }, exports, __module, __require) => { {`);
    starts.push(lines.length);
    lines.push(...javascript.split('\n'), '} },');
  }
  lines.push('];', 'return (at, ...given) => modules[at](...given);', '})())');
  return {
    code: lines.join('\n'),
    placeOf(stack) {
      for (const [, text] of stack.matchAll(FRAME)) {
        const line = Number(text) - 1;
        const at = starts.findLastIndex((start) => start <= line);
        const found = modules[at];
        const original = found?.lines[line - (starts[at] ?? 0)];
        if (found !== undefined && original !== undefined) return { file: found.path, line: original };
      }
      return undefined;
    },
  };
}
