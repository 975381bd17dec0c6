import { describe, expect, it } from 'vitest';
import { coversHost, parseHostEntry } from '../../src/policy/host-entry.js';

describe('parseHostEntry', () => {
  it.each([
    ['Example.com.', { host: 'example.com', isWildcard: false, port: undefined }],
    ['*.example.com:8443', { host: 'example.com', isWildcard: true, port: 8443 }],
    ['b\u{FC}cher.example', { host: 'xn--bcher-kva.example', isWildcard: false, port: undefined }],
    ['[::FFFF:127.0.0.1]:80', { host: '[::ffff:7f00:1]', isWildcard: false, port: 80 }],
    ['127.0.0.1:65535', { host: '127.0.0.1', isWildcard: false, port: 65535 }],
  ])('reads %s', (entry, expected) => {
    expect(parseHostEntry(entry)).toEqual(expected);
  });

  it.each([
    '*.1',
    '*.0x7f.1',
    '*.[::1]',
    '*',
    '*.',
    '.',
    '',
    'a b',
    'a\tb',
    '[::1',
    'example.com:',
    'example.com:08',
    '\u{FF11}27.0.0.1',
  ])('refuses %j', (entry) => {
    expect(parseHostEntry(entry)).toBeUndefined();
  });
});

describe('coversHost', () => {
  it('never lets a wildcard cover an address', () => {
    const entry = { host: '0.0.1', isWildcard: true, port: undefined };
    expect(coversHost(entry, '127.0.0.1', 80, 80)).toBe(false);
  });
});
