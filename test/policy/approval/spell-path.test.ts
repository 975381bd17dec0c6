import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPath, spellForms } from '../../../src/policy/approval/spell-path.js';

const LETTERS = fc.constantFrom(
  ...'aE.:~ /\\',
  ...['..', '\u{FF0E}', '\u{2024}', '\u{2025}', '\u{FF0F}', '\u{200C}', '\u{AD}', '\u{130}', '\u{3A3}', '\u{FDFA}'],
  ...['\u{212A}', 'workspace', '/workspace/', '\u{1D400}', '\u{FE0F}', '\u{0}', 'e\u{301}', '\u{FF1A}', '\u{D800}'],
);

describe('a path as rules see it', () => {
  it.each([
    ['.env', '.env'],
    ['./.env', '.env'],
    ['/workspace/.env', '.env'],
    ['/workspace//./.env', '.env'],
    ['a/../.env', '.env'],
    ['../../.env', '.env'],
    ['.ENV', '.env'],
    ['config\\.env', 'config/.env'],
    ['.env.', '.env'],
    ['.env. . ', '.env'],
    ['.env::$DATA', '.env'],
    ['.g\u{200C}it/hooks/x', '.git/hooks/x'],
    ['\u{FF0E}env', '.env'],
    ['\u{2024}env', '.env'],
    ['a/\u{2025}/.env', '.env'],
    ['a\u{FF0F}.env', 'a/.env'],
    ['\u{FF30}ackage.json', 'package.json'],
    ['pac\u{212A}age.json', 'package.json'],
    ['.. /x', 'x'],
    ['.../x', 'x'],
    ['/etc/../srv/x', '/srv/x'],
    ['/', '/'],
    ['.', ''],
  ])('folds %j to %j', (path, folded) => {
    expect(foldPath(path)).toBe(folded);
  });

  it('keeps apart what is another name everywhere', () => {
    for (const path of ['env', 'a.env.txt/b', '.environment', 'workspace/x', 'packagejson']) {
      expect(foldPath(path)).toBe(path);
    }
  });

  it('is folded once and for all: folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(LETTERS, { maxLength: 12 }), (letters) => {
        const folded = foldPath(letters.join(''));
        expect(foldPath(folded)).toBe(folded);
        expect(folded.split('/').some((name) => name === '.' || name === '..')).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its own letters in the plain form', () => {
    expect(spellForms('/workspace/a/../Src/./x. ').plain).toBe('Src/x. ');
    expect(spellForms('a/.ENV').plain).toBe('a/.ENV');
  });
});
