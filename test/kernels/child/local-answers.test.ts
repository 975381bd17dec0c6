import { describe, expect, it } from 'vitest';
import { answerLocally, MAX_URL_CHARS } from '../../../src/kernels/child/local-answers.js';

const ask = (question: string, input: unknown): string => answerLocally(question, JSON.stringify(input));

describe('what a child answers a guest without its host', () => {
  it('is entropy of the length asked for, with no character that could end the text', () => {
    const text = answerLocally('entropy', '65536');
    expect(text).toHaveLength(65_536);
    expect(/^[\u0100-\u01ff]+$/.test(text)).toBe(true);
    expect(new Set(text).size).toBe(256);
    expect(answerLocally('entropy', '16')).not.toBe(answerLocally('entropy', '16'));
  });

  it('is what the parser of this Node says of a URL and a query', () => {
    expect(JSON.parse(ask('url', ['../b', 'http://H:80/a/c'])).slice(0, 3)).toEqual([
      'http://h/b',
      'http://h',
      'http:',
    ]);
    expect(JSON.parse(ask('url-set', ['http://h/', 'port', '8080']))[0]).toBe('http://h:8080/');
    expect(JSON.parse(ask('query', ['a=1&a=%20']))).toEqual(['a', '1', 'a', ' ']);
    expect(JSON.parse(ask('query-text', ['a', 'é &', 'b', '']))).toBe('a=%C3%A9+%26&b=');
  });

  it.each([
    ['entropy', '0'],
    ['entropy', '65537'],
    ['entropy', '-1'],
    ['entropy', '1.5'],
    ['entropy', 'x'],
    ['url', 'not JSON'],
    ['url', '["nonsense"]'],
    ['url', '[1]'],
    ['url', '{"0":"http://a/"}'],
    ['url-set', '["http://a/","origin","http://b"]'],
    ['url-set', '["http://a/","__proto__","x"]'],
    ['url-set', '["http://a/","href","nonsense"]'],
    ['query', 'null'],
    ['query-text', '[["a"]]'],
    ['constructor', '[]'],
    ['', ''],
  ])('is nothing for what no library of ours asks: %s %s', (question, input) => {
    expect(answerLocally(question, input)).toBe('');
  });

  it('is bounded, in length and in time, before anything is parsed', () => {
    const startedAt = performance.now();
    for (const host of ['a', '\u00fc', '\u{1f600}', '\u0130', 'xn--a-', '[', '%2e', '1.']) {
      ask('url', [`http://${host.repeat(MAX_URL_CHARS / host.length - 16)}/`]);
    }
    expect(ask('url', [`http://h/${'a'.repeat(MAX_URL_CHARS)}`])).toBe('');
    expect(ask('query', ['a'.repeat(1024 * 1024 + 1)])).toBe('');
    expect(answerLocally('query', `["${'\\u0000'.repeat(2_000_000)}"]`)).toBe('');
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});
