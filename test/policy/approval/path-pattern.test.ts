import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayMean, type PathPattern, parsePattern, surelyMeans } from '../../../src/policy/approval/path-pattern.js';
import { spellForms } from '../../../src/policy/approval/spell-path.js';

function pattern(text: string): PathPattern {
  const parsed = parsePattern(text);
  if (typeof parsed === 'string') throw new Error(parsed);
  return parsed;
}
const may = (text: string, path: string) => mayMean(pattern(text), spellForms(path));
const surely = (text: string, path: string) => surelyMeans(pattern(text), spellForms(path));

/** One name of a pattern as a regular expression over names that each end in a slash. */
function toRegExp(sign: string): string {
  if (sign === '**') return '(?:[^/]+/)*';
  return `${sign.replaceAll('*', '[^/]*').replaceAll('?', '[^/]')}/`;
}

describe('a pattern', () => {
  it.each([
    ['.env', '.env', true],
    ['.env', 'a/b/.env', true],
    ['.env', '/srv/a/.env', true],
    ['.env', 'a/env', false],
    ['.env', '.env2', false],
    ['.git', 'a/.git/hooks/x', true],
    ['src/*.ts', 'src/a.ts', true],
    ['src/*.ts', 'lib/src/a.ts', false],
    ['src/*.ts', 'src/a/b.ts', false],
    ['src/**/b.ts', 'src/b.ts', true],
    ['src/**/b.ts', 'src/x/y/b.ts', true],
    ['src/**/b.ts', 'src/x/yb.ts', false],
    ['**/a/*', 'x/y/a/z', true],
    ['/srv/data', '/srv/data/x', true],
    ['/srv/data', 'srv/data/x', false],
    ['srv/data', '/srv/data/x', false],
    ['/workspace/src/**', 'src/x', true],
    ['src/', 'src/x', true],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a?c', 'a\u{1F600}c', true],
    ['*a*b', 'xaxxb', true],
    ['*a*b', 'xbxxa', false],
    ['PACKAGE.json', 'package.JSON', true],
    ['**', 'a/b', true],
  ])('%j may mean %j: %j', (text, path, expected) => {
    expect(may(text, path)).toBe(expected);
  });

  it('surely means a path only as it is spelled, as a whole, and under every alias', () => {
    expect(surely('docs/**', 'docs/a/b.md')).toBe(true);
    expect(surely('docs/*', 'docs/a/b.md')).toBe(false);
    expect(surely('docs', 'docs/a.md')).toBe(false);
    expect(surely('docs/**', 'Docs/a.md')).toBe(false);
    expect(surely('docs/**', 'docs/\u{2025}/.env')).toBe(false);
    expect(surely('*.md', 'notes.md/.env')).toBe(false);
  });

  it('fits exactly what the documented meaning says', () => {
    const names = fc.array(fc.constantFrom('a', 'b', 'ab', 'aab', 'ba'), { minLength: 1, maxLength: 5 });
    const signs = fc.array(fc.constantFrom('a', 'b', '*', 'a*', '*b', '?', 'a*b', '**'), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(signs, names, (given, path) => {
        const expected = new RegExp(`^${given.map(toRegExp).join('')}$`);
        expect(surely(given.join('/'), path.join('/'))).toBe(expected.test(`${path.join('/')}/`));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(['a//b', '../a', 'a/./b', 'a**', '***', 'a[b]', '{a,b}', '!a', 'a\\b', 'a\u{0}', '/', 'x'.repeat(513)])(
    'is refused when it does not say what it covers: %j',
    (text) => {
      expect(parsePattern(text)).toBeTypeOf('string');
    },
  );

  it('takes time in proportion to the lengths, also when it was made to take for ever', () => {
    const stars = pattern(`${'*a'.repeat(200)}*b`);
    const folders = pattern(`${'**/a/'.repeat(80)}b`);
    const startedMs = performance.now();
    expect(mayMean(stars, spellForms('a'.repeat(4_000)))).toBe(false);
    expect(mayMean(folders, spellForms('a/'.repeat(2_000)))).toBe(false);
    expect(performance.now() - startedMs).toBeLessThan(1_000);
  });
});
