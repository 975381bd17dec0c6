import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCompiler, loadCompiler } from '../../../src/host/compiler.js';
import { ProgramChecker } from '../../../src/rollout/verifiers/program-checker.js';

const checker = new ProgramChecker(loadCompiler(findCompiler()));
const BODY = 'export function isPrime(n: number): boolean { return n > 1; }';

function codesOf(source: string, functionType = '(n: number) => boolean'): number[] {
  return checker.check({ source, functionName: 'isPrime', functionType }).diagnostics.map(({ code }) => code);
}

describe('type-checking a branch', () => {
  it('passes a program that exports the function asked for, however it is exported', () => {
    expect(codesOf(BODY)).toEqual([]);
    expect(codesOf('const f = (n: number) => n > 1; export { f as isPrime };')).toEqual([]);
    expect(codesOf(`${BODY} console.log("ready");`)).toEqual([]);
  });

  it('names code, line and column of a type error, counted from 1', () => {
    const report = checker.check({
      source: '\n  export const isPrime = (n: number): boolean => n;',
      functionName: 'isPrime',
      functionType: '(n: number) => boolean',
    });
    expect(report.diagnostics).toMatchObject([{ code: 2322, line: 2, column: 50 }]);
  });

  it('checks strictly', () => {
    expect(codesOf('export function isPrime(n): boolean { return n > 1; }')).toEqual([7006]);
    expect(codesOf('export function isPrime(n: number): boolean { return [n].at(0) > 1; }')).toEqual([2532]);
  });

  it.each([
    ['absent', 'export function isprime(n: number): boolean { return n > 1; }', [2305]],
    ['only a type', 'export type isPrime = (n: number) => boolean;', [2305]],
    ['of another type', 'export function isPrime(text: string): string { return text; }', [2322]],
  ])('fails a program whose export is %s', (_, source, codes) => {
    expect(codesOf(source)).toEqual(codes);
  });

  it.each(['@ts-nocheck', '@ts-ignore', '@ts-expect-error'])('is not silenced by %s', (directive) => {
    const wrong = `export function isPrime(n: number): boolean {\n// ${directive}\nreturn n; }`;
    expect(codesOf(`// ${directive}\n${wrong}`)).toEqual([2322]);
  });

  it.each([
    ['reference path', `/// <reference path="/etc/hostname" />\n${BODY}`, 6053],
    ['reference path to its own compiler', `/// <reference path="./lib/lib.dom.d.ts" />\n${BODY}`, 6053],
    ['reference types', `/// <reference types="node" />\n${BODY}`, 6053],
    ['reference lib outside the language', `/// <reference lib="dom" />\n${BODY}`, 6053],
    ['import', `import { readFileSync } from 'fs';\n${BODY} readFileSync;`, 2591],
    ['import of a file', `import text from '/etc/hostname';\n${BODY} text;`, 2307],
    ['import of types', `import type { X } from './suite';\n${BODY} export type Y = X;`, 2307],
    ['dynamic import', `${BODY} void import('fs');`, 2591],
    ['require', `${BODY} require('fs');`, 2591],
    ['re-export', `export * from './suite';\n${BODY}`, 2307],
  ])('fails a program that reaches outside itself by %s', (_, source, code) => {
    expect(codesOf(source)).toContain(code);
  });

  it('says nothing about the contents of a file that a program names', () => {
    const report = checker.check({
      source: `/// <reference path="/etc/passwd" />\nimport '/etc/passwd';\n${BODY}`,
      functionName: 'isPrime',
      functionType: '(n: number) => boolean',
    });
    const firstLine = readFileSync('/etc/passwd', 'utf8').split('\n')[0];
    expect(JSON.stringify(report)).not.toContain(firstLine);
  });

  it('knows no host globals: no process, no document, no kernel function', () => {
    for (const name of ['process', 'document', 'readFile', 'fetch', 'callTool', 'module']) {
      expect(codesOf(`${BODY} ${name};`), name).toHaveLength(1);
    }
  });

  it('does not let a program redefine the type it is held against', () => {
    const source =
      'declare global { type WasmagentTestedFunction = any }\nexport function isPrime(s: string) { return s; }';
    expect(codesOf(source)).toEqual([2300]);
  });

  it.each([
    ['a type that the suite uses', 'declare global { interface Map<K, V> { set(key: K, value: V): never } }'],
    ['the meaning of the console', 'declare global { type Record<K extends string, T> = never }'],
    ['a global of the suite', 'declare global { var console: number }'],
  ])('blames a program, and not the suite, for redefining %s', (_, spoiler) => {
    const source = `${spoiler}\nexport function isPrime(n: Map<string, number>): boolean { return n.size > 1; }`;
    const functionType = '(n: Map<string, number>) => boolean';
    expect(checker.check({ source, functionName: 'isPrime', functionType }).status).toBe('checked');
  });

  it('does not let one program change what the next one is checked against', () => {
    const polluter = `declare global { interface Array<T> { solved(): T } var readFile: (p: string) => string }\n${BODY}`;
    expect(codesOf(polluter)).toEqual([]);
    expect(codesOf(`${BODY} [1].solved();`)).toEqual([2339]);
    expect(codesOf(`${BODY} readFile('x');`)).toEqual([2304]);
  });

  it('tells a suite that asks for no type from a program that has none', () => {
    expect(checker.check({ source: BODY, functionName: 'isPrime', functionType: '(n: =>' }).status).toBe(
      'suite-invalid',
    );
    expect(checker.check({ source: BODY, functionName: 'isPrime', functionType: 'NoSuchType' }).status).toBe(
      'suite-invalid',
    );
  });

  it('keeps at most 20 diagnostics of one line each', () => {
    const { diagnostics } = checker.check({
      source: `${BODY}\n${'const a: { b: { c: number } } = { b: { c: "x" } };\n'.repeat(200)}`,
      functionName: 'isPrime',
      functionType: '(n: number) => boolean',
    });
    expect(diagnostics).toHaveLength(20);
    for (const { message } of diagnostics) {
      expect(message).not.toContain('\n');
      expect(message.length).toBeLessThanOrEqual(240);
    }
  });

  it('emits the program as CommonJS without its types and comments', () => {
    const report = checker.check({
      source: `/** doc */ ${BODY}`,
      functionName: 'isPrime',
      functionType: '(n: number) => boolean',
    });
    expect(report).toMatchObject({ status: 'checked' });
    const javascript = report.status === 'checked' ? report.javascript : '';
    expect(javascript).toContain('exports.isPrime = isPrime;');
    expect(javascript).not.toMatch(/number|doc/);
  });
});
