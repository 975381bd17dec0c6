import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBoundedJson } from '../../../src/host/kernel-process/bounded-json.js';

const BOUNDS = { depth: 16, members: 1000, items: 2000 };
const parse = (text: string, bounds = BOUNDS) => parseBoundedJson(Buffer.from(text), bounds);

describe('parsing JSON from an untrusted sender', () => {
  it('gives what JSON.parse gives for every value within the bounds', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        expect(parse(text, { depth: 100, members: 100_000, items: 100_000 })).toEqual({
          status: 'ok',
          value: JSON.parse(text),
        });
      }),
    );
  });

  it('counts what JSON.parse sees, wherever quotes and escapes stand in long strings', () => {
    const piece = fc.constantFrom('"', '\\', '\\"', 'x'.repeat(300), '[', '{', ':', ',', '\n', 'é');
    const value = fc.array(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(value, (strings) => {
        const text = JSON.stringify(strings);
        const exact = { depth: 1, members: 1, items: Math.max(0, strings.length - 1) };
        expect(parse(text, exact)).toEqual({ status: 'ok', value: strings });
        if (strings.length > 1) expect(parse(text, { ...exact, items: exact.items - 1 }).status).toBe('too-large');
      }),
    );
  });

  it('allows nesting up to the bound and refuses one level more', () => {
    expect(parse(`${'['.repeat(16)}${']'.repeat(16)}`).status).toBe('ok');
    expect(parse(`${'['.repeat(17)}${']'.repeat(17)}`)).toEqual({ status: 'too-large', bound: 'depth', limit: 16 });
    expect(parse('{"a":'.repeat(17))).toEqual({ status: 'too-large', bound: 'depth', limit: 16 });
  });

  it('allows members up to the bound and refuses one more', () => {
    const list = (count: number) => `[${Array.from({ length: count }, () => '{}').join()}]`;
    expect(parse(list(999)).status).toBe('ok');
    expect(parse(list(1000))).toEqual({ status: 'too-large', bound: 'members', limit: 1000 });
  });

  it('allows items up to the bound and refuses one more', () => {
    const list = (count: number) => `[${Array.from({ length: count }, () => '1').join()}]`;
    expect(parse(list(2001)).status).toBe('ok');
    expect(parse(list(2002))).toEqual({ status: 'too-large', bound: 'items', limit: 2000 });
  });

  it('counts nothing inside strings, also behind escapes', () => {
    const text = JSON.stringify({ code: `${'[{:,'.repeat(5000)}"\\`, next: '\\"[' });
    expect(parse(text)).toEqual({ status: 'ok', value: JSON.parse(text) });
  });

  it('refuses megabytes of brackets without parsing them', () => {
    const bytes = Buffer.from(`[${'[],'.repeat(2_000_000)}0]`);
    const elapsed = (action: () => void) => {
      const before = performance.now();
      action();
      return performance.now() - before;
    };
    const guarded = elapsed(() => expect(parseBoundedJson(bytes, BOUNDS).status).toBe('too-large'));
    expect(guarded).toBeLessThan(elapsed(() => JSON.parse(bytes.toString())) / 4);
  });

  it('refuses bytes that are not UTF-8, so that two messages never read the same', () => {
    expect(parseBoundedJson(Buffer.from([0x22, 0xff, 0x22]), BOUNDS)).toEqual({ status: 'malformed' });
  });

  it('calls anything that is not JSON malformed', () => {
    for (const text of ['', '{', '"', '"\\', '[1,]', 'undefined', '}{']) expect(parse(text).status).toBe('malformed');
  });
});
