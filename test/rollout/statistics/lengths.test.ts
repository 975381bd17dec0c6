import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LengthBias } from '../../../src/rollout/statistics/length-bias.js';
import { LengthHistogram } from '../../../src/rollout/statistics/length-histogram.js';
import { measureAnswer } from '../../../src/rollout/statistics/measure-answer.js';

describe('measureAnswer', () => {
  it.each([
    ['', 0, 0],
    ['  two\n words\t', 13, 2],
    ['naïve 🙂🙂', 8, 2],
    ['\ud83d alone', 7, 2],
    ['日本語', 3, 1],
  ])('counts code points and words of %j', (text, characters, words) => {
    expect(measureAnswer(text)).toEqual({ characters, words });
    if (text.isWellFormed()) expect(measureAnswer(text).characters).toBe([...text].length);
  });

  it('takes for white space what expressions take for it, and a pair of surrogates for one character', () => {
    const unit = fc.oneof(
      fc.nat(0xffff),
      fc.constantFrom(0x20, 0xa0, 0x1680, 0x200a, 0x202f, 0x3000, 0xfeff, 0xd83d, 0xde42),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        const text = String.fromCharCode(...units);
        expect(measureAnswer(text)).toEqual({
          characters: [...text].length,
          words: [...text.matchAll(/\S+/gu)].length,
        });
      }),
      { numRuns: 500 },
    );
    for (let code = 0; code <= 0xffff; code += 1) {
      const text = String.fromCharCode(code);
      if (measureAnswer(text).words !== (/\s/u.test(text) ? 0 : 1)) expect(code).toBe('told apart');
    }
  });
});

describe('LengthHistogram', () => {
  it('knows the mean, and the median to a thousandth', () => {
    const length = fc.oneof(fc.nat(3000), fc.nat(600_000_000));
    fc.assert(
      fc.property(fc.array(length, { minLength: 1, maxLength: 30 }), (lengths) => {
        const histogram = new LengthHistogram();
        for (const one of lengths) histogram.add(one);
        const sorted = lengths.toSorted((a, b) => a - b);
        const middle = (sorted.length - 1) / 2;
        const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
        const { mean, median: found } = histogram.summary();
        expect(mean).toBeCloseTo(lengths.reduce((sum, one) => sum + one, 0) / lengths.length, 4);
        expect(Math.abs((found ?? -1) - median)).toBeLessThanOrEqual(
          median < 2048 && Math.max(...sorted) < 2048 ? 0 : median / 1000 + 1,
        );
      }),
      { numRuns: 500 },
    );
    expect(new LengthHistogram().summary()).toEqual({ mean: null, median: null });
  });
});

describe('LengthBias', () => {
  it('says how often the chosen answer is the longer one, equal lengths apart', () => {
    const bias = new LengthBias();
    bias.add(measureAnswer('a longer one'), measureAnswer('short'));
    bias.add(measureAnswer('four'), measureAnswer('more'));
    bias.add(measureAnswer('no'), measureAnswer('a b c'));
    bias.add(measureAnswer('averyveryverylongword'), measureAnswer('a b c'));
    const { pairs, characters, words } = bias.report();
    expect(pairs).toBe(4);
    expect(characters).toMatchObject({
      chosen: { mean: 39 / 4, median: 8 },
      rejected: { mean: 19 / 4, median: 5 },
      chosenLonger: { hits: 2, of: 3 },
      equal: 1,
    });
    expect(words).toMatchObject({ chosenLonger: { hits: 1, of: 3 }, equal: 1 });
  });
});
