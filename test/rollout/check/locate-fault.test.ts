import { describe, expect, it } from 'vitest';
import { locateFault } from '../../../src/rollout/check/locate-fault.js';
import { locatePointer } from '../../../src/rollout/check/locate-pointer.js';

const JSON_TEXT = Buffer.from(
  '\n{\n "a": [\n  1,\n  {"b/c": "x",\n   "d": null}],\n "": 2,\n "\\u0065": {"f": 3}\n}\n',
);

describe('locatePointer', () => {
  it.each([
    ['', '{'],
    ['/a', '"a"'],
    ['/a/0', '1,'],
    ['/a/1', '{"b/c"'],
    ['/a/1/b~1c', '"b/c"'],
    ['/a/1/d', '"d"'],
    ['/', '"": 2'],
    ['/e/f', '"f"'],
    ['/a/1/missing', '{"b/c"'],
    ['/a/9', '"a"'],
    ['/missing', '{'],
  ])('%j is at %s', (pointer, text) => {
    const at = locatePointer(JSON_TEXT, pointer);
    expect(JSON_TEXT.toString('utf8', at, at + text.length)).toBe(text);
  });

  it.each(['', ' ', '[', '{"a', '[]', '1'])('never fails, also in %j', (text) => {
    expect(locatePointer(Buffer.from(text), '/a/0')).toBeGreaterThanOrEqual(0);
  });
});

describe('locateFault', () => {
  it('names the line of a pointer, and of a syntax error its line and column', () => {
    const fault = { pointer: '/a/1/d', code: 'SCHEMA_TYPE', message: 'must be string' } as const;
    expect(locateFault(JSON_TEXT, fault)).toEqual({ ...fault, line: 6 });
    const syntax = { pointer: '', code: 'JSON_SYNTAX', message: '' } as const;
    expect(locateFault(Buffer.from('{\n "a": 1,\n}\n'), syntax)).toMatchObject({ line: 3, code: 'JSON_SYNTAX' });
    expect(locateFault(Buffer.from('{\n "a": 1\n'), syntax)).toMatchObject({ line: 3 });
  });
});
