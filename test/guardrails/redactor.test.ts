import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRedactor } from '../../src/guardrails/redactor.js';
import { madeUp } from './redaction/made-up-secrets.js';

const TOKEN = `ghp_${madeUp('alnum', 36)}`;
const PLACEHOLDER = '[REDACTED:github-token]';
const redactor = openRedactor('secrets');
const wordsOf = (value: unknown): string => JSON.stringify(value).replaceAll(/[^A-Za-z0-9_]/g, '');

describe('the redactor of a run', () => {
  it.each([
    ['a text', `key ${TOKEN}.`, `key ${PLACEHOLDER}.`],
    ['a key', { [TOKEN]: 1 }, { [PLACEHOLDER]: 1 }],
    ['two keys', { [TOKEN]: 1, [`${TOKEN}b`]: 2 }, { [PLACEHOLDER]: 1, [`${PLACEHOLDER} (2)`]: 2 }],
    ['JSON text in JSON text', { body: JSON.stringify(JSON.stringify({ t: TOKEN })) }, undefined],
    ['text with NUL, broken surrogates and bytes', `\u0000\ud800\u0001\u00ff${TOKEN}\udc00\u0000`, undefined],
    ['a token over two lines', `x\n${TOKEN.slice(0, 20)}\n${TOKEN.slice(20)}\n y`, `x\n${PLACEHOLDER}\n y`],
    [
      'a token below a word',
      { logs: ['comes now', TOKEN.slice(0, 9), TOKEN.slice(9), '.'] },
      { logs: ['comes now', PLACEHOLDER, '', '.'] },
    ],
    [
      'a token whose first letters are cut',
      ['word', 'gh', TOKEN.slice(2, 30), TOKEN.slice(30)],
      ['word', PLACEHOLDER, '', ''],
    ],
    ['a token with carriage returns', `${TOKEN.slice(0, 20)}\r\n${TOKEN.slice(20)}`, PLACEHOLDER],
    [
      'a token behind its name, which says less of it',
      ['TOKEN=', `x TOKEN=${TOKEN.slice(0, 20)}`, TOKEN.slice(20)],
      undefined,
    ],
    ['a letter a line', [...TOKEN], [PLACEHOLDER, ...Array(TOKEN.length - 1).fill('')]],
  ])('takes a token out of %s', (_, value, clean) => {
    const redacted = redactor.value(value);
    expect(wordsOf(redacted)).not.toContain(TOKEN.slice(4, 20));
    expect(wordsOf(redacted)).toContain('REDACTEDgithubtoken');
    if (clean !== undefined) expect(redacted).toEqual(clean);
  });

  it('takes out a private key that was printed line by line', () => {
    const kind = 'PRIVATE KEY';
    const body = Array.from({ length: 12 }, (_, seed) => madeUp('base64', 64, seed + 1));
    const logs = ['here', `-----BEGIN ${kind}-----`, ...body, `-----END ${kind}-----`, 'done'];
    const redacted = JSON.stringify(redactor.value({ logs }));
    for (const line of body) expect(redacted).not.toContain(line.slice(8, 40));
    expect(redactor.value({ logs })).toMatchObject({ logs: { 0: 'here', 15: 'done' } });
  });

  it('does not take what stands in the next line for the rest of a token that is whole', () => {
    expect(redactor.value([TOKEN, 'word', `a ${TOKEN}`])).toEqual([PLACEHOLDER, 'word', `a ${PLACEHOLDER}`]);
    expect(redactor.text(`${TOKEN}\nword`)).toBe(`${PLACEHOLDER}\nword`);
  });

  it.each([
    ['a column of numbers', '4111\n1111\n1111\n1111\n'],
    ['a commit and a digest', `${madeUp('hex', 40)}\n${madeUp('hex', 64)}`],
    ['words that begin as tokens do', ['ghp_', 'and then', 'sk-', 'more']],
    ['an ordinary record', { path: 'src/a.ts', size: 4711, logs: ['a', 'b'], ok: true, none: null }],
  ])('gives back the very value for %s', (_, value) => {
    expect(redactor.value(value)).toBe(value);
  });

  it('leaves personal data, unless it is told to take it out too', () => {
    const text = 'write to jane.roe@corp-mail.net';
    expect(redactor.text(text)).toBe(text);
    expect(openRedactor('pii').text(text)).toBe('write to [REDACTED:email]');
    expect(openRedactor('pii').text(TOKEN)).toBe(PLACEHOLDER);
    expect(redactor.value({ n: 4242424242424242 })).toEqual({ n: 4242424242424242 });
    // What the first has seen as a key must not count as clean for the second.
    expect(redactor.value({ 'joe.public@corp-mail.net': 1 })).toEqual({ 'joe.public@corp-mail.net': 1 });
    expect(openRedactor('pii').value({ 'joe.public@corp-mail.net': 1 })).toEqual({ '[REDACTED:email]': 1 });
  });

  it('takes out the granted values of variables with telling names, of any shape, and of no others', () => {
    const secret = 'correct horse "battery" staple';
    const own = openRedactor('secrets', { DB_PASSWORD: secret, GREETING: 'good morning', PIN_TOKEN: 'short' });
    expect(own.value([`it is ${secret}!`, 'good morning', 'short'])).toEqual([
      'it is [REDACTED:secret-field]!',
      'good morning',
      'short',
    ]);
    expect(own.value({ [secret]: JSON.stringify({ said: secret }) })).toEqual({
      '[REDACTED:secret-field]': '{"said":"[REDACTED:secret-field]"}',
    });
    expect(own.value({ logs: ['correct horse', ' "battery" staple'] })).toEqual({
      logs: ['[REDACTED:secret-field]', ''],
    });
  });

  it('leaves no token, however its lines are cut, changes nothing else, and nothing a second time', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: TOKEN.length - 1 }), { maxLength: 6 });
    // No text that is told to be a token's beginning or its end.
    const around = fc.array(fc.constantFrom('word', 'two words', '', '7', '-', 'end.'), { maxLength: 4 });
    fc.assert(
      fc.property(cuts, around, around, fc.boolean(), (at, before, after, isList) => {
        const ends = [...at].sort((a, b) => a - b);
        const pieces = [0, ...ends].map((from, index) => TOKEN.slice(from, ends[index]));
        const lines = [...before, ...pieces, ' -', ...after];
        const redacted = redactor.value(isList ? lines : lines.join('\n'));
        const out = isList ? (redacted as string[]) : String(redacted).split('\n');
        expect(out.join('')).not.toContain(TOKEN.slice(8, 20));
        expect(out.join('')).toContain(PLACEHOLDER);
        expect(out.slice(0, before.length)).toEqual(before);
        expect(redactor.value(redacted)).toBe(redacted);
      }),
    );
  });

  it('reads hostile output in bounded time', () => {
    const hostile = [
      'ghp_\n'.repeat(50_000),
      'a\n'.repeat(120_000),
      '\u0000\ud800'.repeat(120_000),
      '['.repeat(250_000),
    ];
    const started = performance.now();
    for (const text of hostile) redactor.text(text);
    // A quarter of a megabyte each: measured, 0.15 s at most; the machine of a test may be busy.
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});
