import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/models/anthropic/settings.js';

const at = (ANTHROPIC_BASE_URL: string | undefined, ANTHROPIC_API_KEY: string | undefined = 'sk-1') =>
  readSettings({ ANTHROPIC_BASE_URL, ANTHROPIC_API_KEY });
const NO_MODEL = expect.objectContaining({ code: 'MODEL_UNAVAILABLE' });

describe('where the key may go', () => {
  it('refuses to send it in clear text to another machine, however the address is written', () => {
    for (const url of [
      'http://api.anthropic.com',
      'http://10.0.0.1:8080',
      'http://0.0.0.0:8080',
      'http://127.0.0.1.evil.io',
      'http://localhost.evil.io',
      'http://[::2]',
      'HTTP://example.com',
    ]) {
      expect(() => at(url)).toThrow(NO_MODEL);
    }
  });

  it('allows this machine over http, and any over https', () => {
    for (const url of ['http://127.0.0.1:8080', 'http://localhost:1234/', 'http://[::1]:8080', 'http://127.9.9.9']) {
      expect(at(url).isLocal).toBe(true);
    }
    expect(at('https://gateway.example/anthropic/')).toEqual({
      baseUrl: 'https://gateway.example/anthropic',
      isLocal: false,
      key: 'sk-1',
    });
    expect(at(undefined).baseUrl).toBe('https://api.anthropic.com');
    expect(at('http://127.0.0.1:8080/v1').baseUrl).toBe('http://127.0.0.1:8080');
  });

  it.each([
    'nonsense',
    'ftp://127.0.0.1',
    'file:///etc/passwd',
    'http://user@127.0.0.1',
    'http://127.0.0.1/?a',
    'http://127.0.0.1/#a',
  ])('takes no address like %s', (url) => {
    expect(() => at(url)).toThrow(NO_MODEL);
  });

  it('repeats no secret that stands in an address', () => {
    expect(() => at('https://user:hunter2@example.com')).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    );
  });
});

describe('the key', () => {
  it('is needed for another machine, and may be absent on this one', () => {
    expect(() => readSettings({})).toThrow(NO_MODEL);
    expect(() => readSettings({ ANTHROPIC_API_KEY: ' ' })).toThrow(NO_MODEL);
    expect(readSettings({ ANTHROPIC_BASE_URL: 'http://127.0.0.1:1' }).key).toBeUndefined();
  });

  it('is ANTHROPIC_API_KEY before ANTHROPIC_AUTH_TOKEN, without the blanks around it', () => {
    expect(readSettings({ ANTHROPIC_AUTH_TOKEN: 'b' }).key).toBe('b');
    expect(readSettings({ ANTHROPIC_API_KEY: ' a\n', ANTHROPIC_AUTH_TOKEN: 'b' }).key).toBe('a');
  });

  it('cannot end the header it is sent in', () => {
    for (const key of ['a\r\nx-evil: 1', 'a b', 'ä']) {
      expect(() => at(undefined, key)).toThrow(NO_MODEL);
      expect(() => at(undefined, key)).toThrow(expect.objectContaining({ message: expect.not.stringContaining(key) }));
    }
  });
});
