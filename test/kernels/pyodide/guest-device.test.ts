import { describe, expect, it } from 'vitest';
import type { FsStream } from '../../../src/kernels/pyodide/emscripten.js';
import { messageDevice } from '../../../src/kernels/pyodide/guest-device.js';

const stream = {} as FsStream;

function openDevice() {
  const heard: string[] = [];
  const device = messageDevice(
    (message) => {
      heard.push(message);
      return `answer to ${message.length}: é`;
    },
    (errno) => {
      throw Object.assign(new Error('errno'), { errno });
    },
  );
  const write = (bytes: Uint8Array) => device.write(stream, bytes, 0, bytes.length);
  const read = (size = 1000): string => {
    const pieces: Buffer[] = [];
    for (;;) {
      const piece = Buffer.alloc(size);
      const count = device.read(stream, piece, 0, size);
      if (count === 0) return Buffer.concat(pieces).toString('utf8');
      pieces.push(piece.subarray(0, count));
    }
  };
  return { device, heard, write, read };
}

describe('the device through which a Python guest speaks', () => {
  it('puts a message together from its pieces, and gives the answer in pieces', () => {
    const { heard, write, read } = openDevice();
    for (const byte of Buffer.from('one é')) write(Uint8Array.of(byte));
    expect(read(3)).toBe('answer to 5: é');
    expect(heard).toEqual(['one é']);
    expect(read()).toBe('');
  });

  it('copies what it is given: the guest’s memory changes under it', () => {
    const { heard, write, read } = openDevice();
    const bytes = Uint8Array.from(Buffer.from('first'));
    write(bytes);
    bytes.fill(0x78);
    read();
    expect(heard).toEqual(['first']);
  });

  it('takes bytes with a sign, as the runtime hands them over', () => {
    const { heard, write, read } = openDevice();
    write(new Int8Array(Buffer.from('ü')) as unknown as Uint8Array);
    read();
    expect(heard).toEqual(['ü']);
  });

  it('refuses a message that is too large, forgets it, and takes the next', () => {
    const { heard, write, read } = openDevice();
    const piece = new Uint8Array(8 * 1024 * 1024).fill(0x61);
    for (let count = 0; count < 3; count += 1) write(piece);
    expect(() => write(piece)).toThrow(expect.objectContaining({ errno: 22 }));
    write(Buffer.from('next'));
    read();
    expect(heard).toEqual(['next']);
  });

  it('starts a new message when it is opened', () => {
    const { device, heard, write, read } = openDevice();
    write(Buffer.from('half'));
    device.open(stream);
    write(Buffer.from('whole'));
    read();
    expect(heard).toEqual(['whole']);
  });
});
