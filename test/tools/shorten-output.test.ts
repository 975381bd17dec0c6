import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ANSWER_CHARS, shortenOutput } from '../../src/tools/shorten-output.js';
import { shortenText } from '../../src/tools/shorten-text.js';

const LONE = /\p{Cs}/u;
const outputOf = (output: unknown, maxChars: number): unknown => {
  const outcome = shortenOutput({ status: 'ok', output, untrusted: true }, { maxChars });
  expect(outcome).toMatchObject({ status: 'ok', untrusted: true });
  return outcome.status === 'ok' ? outcome.output : undefined;
};
const shown = (output: unknown): string => (typeof output === 'string' ? output : (JSON.stringify(output) ?? ''));

describe('shortening what a model is shown', () => {
  it('never exceeds the limit, keeps head and tail, and never cuts a character in two', () => {
    const texts = fc
      .array(fc.constantFrom('a', '\n', '\u{1F600}', 'é', '𝒳'), { maxLength: 3_000 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 2_000 }), (text, maxChars) => {
        const short = shortenText(text, maxChars);
        expect(short.length).toBeLessThanOrEqual(maxChars);
        expect(LONE.test(short)).toBe(false);
        if (text.length <= maxChars) {
          expect(short).toBe(text);
          return;
        }
        expect(
          text.startsWith(short.slice(0, Math.min(maxChars - 202, Math.floor(maxChars / 3))).replace(LONE, '')),
        ).toBe(true);
        if (maxChars >= 500) expect(text.endsWith(short.slice(short.lastIndexOf(' …]\n') + 4))).toBe(true);
      }),
    );
  });

  it('says how many characters and which lines were left out, and what to do about it', () => {
    const text = Array.from({ length: 2_000 }, (_, at) => `line ${at + 1}`).join('\n');
    const short = shortenText(text, 1_000, 'use offset and limit');
    const mark = /\[… (\d+) characters left out \(lines (\d+) to (\d+)\); use offset and limit …\]/.exec(short);
    const [whole = '', left, first, last] = mark ?? [];
    expect(short.length - whole.length - 2 + Number(left)).toBe(text.length);
    const [before = '', after = ''] = short.split(`\n${whole}\n`);
    expect(before.split('\n').length).toBe(Number(first));
    expect(2_000 - after.split('\n').length + 1).toBe(Number(last));
  });

  it('shortens inside a structure, so that what is left is still one', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        fc.integer({ min: 500, max: 3_000 }),
        fc.nat(3_000),
        (value, maxChars, pad) => {
          const short = outputOf({ value, logs: ['x'.repeat(pad), 'last'] }, maxChars);
          expect(shown(short).length).toBeLessThanOrEqual(maxChars);
        },
      ),
    );
    const long = outputOf({ value: 7, logs: [`${'a'.repeat(50_000)}END`] }, MAX_ANSWER_CHARS);
    expect(long).toMatchObject({ value: 7, logs: [expect.stringMatching(/^a+\n\[… \d+ characters left out.*END$/s)] });
    const many = outputOf(
      Array.from({ length: 20_000 }, (_, at) => `name-${at}`),
      5_000,
    );
    expect(many).toEqual(
      expect.arrayContaining(['name-0', 'name-19999', expect.stringMatching(/of 20000 items left out/)]),
    );
  });

  it('bounds also what structure alone makes long, and every message', () => {
    const wide = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`key-${at}`, at]));
    expect(shown(outputOf(wide, 1_000)).length).toBeLessThanOrEqual(1_000);
    const failed = shortenOutput({
      status: 'failed',
      code: 'threw',
      message: 'm'.repeat(90_000),
      output: { logs: ['l'.repeat(90_000)] },
    });
    expect(JSON.stringify(failed).length).toBeLessThan(MAX_ANSWER_CHARS + 5_000);
  });
});
