import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  encodeFrame,
  FrameError,
  FrameReader,
  MAX_FRAME_BYTES,
  splitPayload,
} from '../../../src/host/kernel-process/frame.js';

function header(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length, 0);
  return bytes;
}

function cut(stream: Buffer, places: readonly number[]): Buffer[] {
  const at = [0, ...places.map((place) => place % (stream.length + 1)).sort((a, b) => a - b), stream.length];
  return at.slice(1).map((end, index) => stream.subarray(at[index], end));
}

describe('a stream of frames', () => {
  it('gives every payload back unchanged and in order, however the chunks fall', () => {
    const texts = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), { maxLength: 8 });
    fc.assert(
      fc.property(texts, fc.array(fc.nat(400), { maxLength: 12 }), (payloads, places) => {
        const reader = new FrameReader();
        const stream = Buffer.concat(payloads.map(encodeFrame));
        const read = cut(stream, places).flatMap((chunk) => reader.push(chunk));
        expect(read.map(String)).toEqual(payloads.map((text) => Buffer.from(text).toString()));
        expect(reader.isPartial).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('knows that it was cut short wherever it is cut within a frame', () => {
    const frame = encodeFrame('{"type":"done"}');
    for (let length = 1; length < frame.length; length += 1) {
      const reader = new FrameReader();
      expect(reader.push(frame.subarray(0, length))).toEqual([]);
      expect(reader.isPartial).toBe(true);
    }
  });

  it('refuses a forged length before a byte of the payload is there', () => {
    for (const length of [0, MAX_FRAME_BYTES + 1, 2 ** 31, 2 ** 32 - 1]) {
      expect(() => new FrameReader().push(header(length))).toThrow(FrameError);
    }
    expect(new FrameReader().push(header(MAX_FRAME_BYTES))).toEqual([]);
  });

  it('carries a payload of exactly the cap, and nothing larger or empty', () => {
    expect(new FrameReader().push(encodeFrame('x'.repeat(MAX_FRAME_BYTES)))[0]?.length).toBe(MAX_FRAME_BYTES);
    expect(() => encodeFrame('x'.repeat(MAX_FRAME_BYTES + 1))).toThrow(FrameError);
    expect(() => encodeFrame('é'.repeat(MAX_FRAME_BYTES / 2 + 1))).toThrow(FrameError);
    expect(() => encodeFrame('')).toThrow(FrameError);
  });
});

describe('a payload', () => {
  it('gives back any two JSON texts that were put into it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (first, second) => {
        const { header, body } = splitPayload(Buffer.from(`${JSON.stringify(first)}\n${JSON.stringify(second)}`));
        expect([String(header), String(body)]).toEqual([JSON.stringify(first), JSON.stringify(second)]);
      }),
      { numRuns: 40 },
    );
  });

  it('without a line break is a header alone', () => {
    expect(splitPayload(Buffer.from('{"type":"ready"}'))).toEqual({
      header: Buffer.from('{"type":"ready"}'),
      body: undefined,
    });
  });
});
