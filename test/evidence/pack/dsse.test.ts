import { describe, expect, it } from 'vitest';
import { preAuthEncoding } from '../../../src/evidence/pack/dsse.js';

describe('the pre-authentication encoding', () => {
  it('is that of the DSSE specification, for its own example', () => {
    const encoded = preAuthEncoding('http://example.com/HelloWorld', Buffer.from('hello world'));
    expect(encoded.toString()).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
  });

  it('counts bytes and not characters, and takes bytes that are no text as they are', () => {
    expect(preAuthEncoding('ü', Buffer.from([0xff, 0x00])).equals(Buffer.from('DSSEv1 2 ü 2 ÿ\0', 'utf8'))).toBe(false);
    expect(preAuthEncoding('ü', Buffer.from([0xff, 0x00])).toString('hex')).toBe(
      `${Buffer.from('DSSEv1 2 ü 2 ').toString('hex')}ff00`,
    );
  });

  it('tells apart what a plain concatenation would not', () => {
    const text = (type: string, payload: string) => preAuthEncoding(type, Buffer.from(payload)).toString();
    expect(text('a', 'b c')).not.toBe(text('a b', 'c'));
  });
});
