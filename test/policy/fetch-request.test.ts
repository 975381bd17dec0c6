import { describe, expect, it } from 'vitest';
import { parseFetchRequest } from '../../src/policy/fetch-request.js';

describe('parseFetchRequest', () => {
  it('reads a request, and an absent one as GET', () => {
    expect(parseFetchRequest(undefined)).toEqual({ method: 'GET' });
    expect(parseFetchRequest({})).toEqual({ method: 'GET', headers: {} });
    expect(parseFetchRequest({ method: 'post', headers: { 'X-A': '1' }, body: '' })).toEqual({
      method: 'POST',
      headers: { 'x-a': '1' },
      body: '',
    });
  });

  it.each(['CONNECT', 'TRACE', 'OPTIONS', 'GET\r\nX: y', '', '__proto__'])('refuses the method %j', (method) => {
    expect(parseFetchRequest({ method })).toBeTypeOf('string');
  });

  it.each([
    'Host',
    'connection',
    'Transfer-Encoding',
    'content-length',
    'Proxy-Authorization',
    'proxy-connection',
    'sec-fetch-site',
    'upgrade',
    'te',
    'trailer',
    'expect',
    'keep-alive',
    'accept-encoding',
    'via',
    '',
    'a b',
    'a:b',
    'a\r\nb',
    'a\0',
    '\u{FC}',
  ])('refuses the header name %j', (name) => {
    expect(parseFetchRequest({ headers: { [name]: 'x' } })).toBeTypeOf('string');
  });

  it.each(['a\r\nX-Injected: 1', 'a\nb', 'a\rb', 'a\0b', '\u{2028}', '\u{127}', 'x'.repeat(8193), 1, null, ['a']])(
    'refuses the header value %j',
    (value) => {
      expect(parseFetchRequest({ headers: { 'x-a': value } })).toBeTypeOf('string');
    },
  );

  it('takes the names of prototypes for header names like any other', () => {
    const parsed = parseFetchRequest({ headers: JSON.parse('{"__proto__":"x","constructor":"y"}') });
    if (typeof parsed === 'string') throw new Error(parsed);
    expect(Object.entries(parsed.headers ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });

  it.each([
    1,
    'GET',
    [],
    { method: 1 },
    { headers: [] },
    { headers: 'x' },
    { headers: { a: '1', A: '2' } },
    { headers: Object.fromEntries(Array.from({ length: 65 }, (_, at) => [`h${at}`, ''])) },
    { method: 'POST', body: 1 },
    { body: 'a GET has none' },
    { method: 'HEAD', body: 'x' },
    { method: 'POST', body: 'x'.repeat(1024 * 1024 + 1) },
  ])('refuses request %#', (data) => {
    expect(parseFetchRequest(data)).toBeTypeOf('string');
  });
});
