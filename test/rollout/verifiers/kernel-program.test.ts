import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../src/contracts/verifier.js';
import { readAnswers, toKernelProgram } from '../../../src/rollout/verifiers/kernel-program.js';

function answersOf(javascript: string, calls: JsonValue[][]) {
  return readAnswers(runInNewContext(toKernelProgram(javascript, 'f', calls)), calls.length);
}

const json = fc.jsonValue({ noUnicodeString: false }).map((value) => JSON.parse(JSON.stringify(value)) as JsonValue);

describe('the program that carries cases into a kernel', () => {
  it('gives every argument to the function and its answer back, as JSON would', () => {
    fc.assert(
      fc.property(fc.array(json, { maxLength: 8 }), (values) => {
        const answers = answersOf(
          'exports.f = (x) => x;',
          values.map((value) => [value]),
        );
        expect(answers).toEqual(values.map((value) => ({ value })));
      }),
    );
  });

  it('passes several arguments, and none', () => {
    expect(answersOf('exports.f = (...all) => all.length;', [[1, 2, 3], []])).toEqual([{ value: 3 }, { value: 0 }]);
  });

  it('tells a throw and an answer that is no data from an answer', () => {
    const js =
      'exports.f = (n) => [() => { throw 1; }, () => undefined, () => NaN, () => 1n, () => Symbol(), () => () => 1][n]();';
    expect(answersOf(js, [[0], [1], [2], [3], [4], [5]])).toEqual([
      'threw',
      'not-data',
      'not-data',
      'not-data',
      'not-data',
      'not-data',
    ]);
  });

  it.each([
    ['an object with toJSON', 'exports.f = () => ({ toJSON: () => true });'],
    ['an object with valueOf', 'exports.f = () => ({ valueOf: () => true });'],
    ['a boxed boolean', 'exports.f = () => new Boolean(true);'],
    ['a proxy', 'exports.f = () => new Proxy({}, { get: () => () => true });'],
    ['a promise', 'exports.f = () => Promise.resolve(true);'],
    ['an array', 'exports.f = () => [true];'],
  ])('does not take %s for the boolean it pretends to be', (_, js) => {
    const answers = answersOf(js, [[0]]);
    expect(answers).toHaveLength(1);
    expect(answers).not.toEqual([{ value: true }]);
  });

  it('answers the same after the program has redefined what the driver is made of', () => {
    const js = `
      JSON.stringify = () => '[]'; JSON.parse = () => []; Reflect.apply = () => true; Number.isFinite = () => false;
      Object.prototype.toJSON = () => 'x'; String.prototype.toJSON = () => 'x';
      Object.defineProperty(Array.prototype, 0, { set() {}, get: () => 'x', configurable: true });
      Array.prototype[Symbol.iterator] = function* () {}; Array.prototype.push = () => 0; String.prototype.concat = () => 'x';
      exports.f = (n) => n * 2;`;
    expect(answersOf(js, [[1], [2]])).toEqual([{ value: 2 }, { value: 4 }]);
  });

  it('reads an exported getter once', () => {
    const js = 'let reads = 0; Object.defineProperty(exports, "f", { get: () => { reads++; return () => reads; } });';
    expect(answersOf(js, [[0], [0]])).toEqual([{ value: 1 }, { value: 1 }]);
  });

  it('counts an export that is no function as a throw in every case', () => {
    expect(answersOf('exports.f = 5;', [[0], [1]])).toEqual(['threw', 'threw']);
    expect(answersOf('', [[0]])).toEqual(['threw']);
  });

  it('shows the program nothing but its arguments: no caller, no scope of the driver', () => {
    const js = `
      const tries = [() => calls, () => text, () => tested, () => arguments.callee.caller, () => exports.f.caller.arguments];
      exports.f = () => tries.map((t) => { try { return typeof t(); } catch { return 'refused'; } });`;
    expect(answersOf(js, [[0]])).toEqual([{ value: Array(5).fill('refused') }]);
  });
});

describe('reading what a kernel gave back', () => {
  it.each([
    ['no string', [true]],
    ['no JSON', '[true'],
    ['no list', '{"passed":true}'],
    ['too few answers', '[[true]]'],
    ['too many answers', '[[true],[true],[true]]'],
    ['an answer of no known kind', '[[true],true]'],
    ['an answer with two values', '[[true],[true,false]]'],
    ['an empty answer', '[[true],[]]'],
  ])('takes %s for no answer at all', (_, value) => {
    expect(readAnswers(value, 2)).toBeUndefined();
  });

  it('never throws, whatever a guest hands over', () => {
    const check = (value: unknown): void => {
      expect(readAnswers(value, 3)).toBeUndefined();
    };
    fc.assert(fc.property(fc.anything(), check));
    fc.assert(fc.property(fc.string(), check));
  });
});
