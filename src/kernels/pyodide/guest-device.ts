import { MAX_CALL_CHARS, MAX_RESULT_CHARS } from '../child/limits.js';
import type { DeviceOps } from './emscripten.js';

/** UTF-8 bytes of one message from the guest's side at most: a result or the arguments of a call, and what is around it. */
const MAX_MESSAGE_BYTES = 3 * Math.max(MAX_CALL_CHARS, MAX_RESULT_CHARS) + 1024;
const EFBIG = 22;

/**
 * The guest's only way out of the interpreter: a character device that takes a message (UTF-8) and, when it is read,
 * gives the answer. One message at a time, however many descriptors are open on it.
 */
export function messageDevice(answer: (message: string) => string, fail: (errno: number) => never): DeviceOps {
  let pieces: Uint8Array[] = [];
  let bytes = 0;
  let reply: Uint8Array = new Uint8Array(0);
  const take = (): string => {
    const message = Buffer.concat(pieces).toString('utf8');
    pieces = [];
    bytes = 0;
    return message;
  };
  return {
    open: (stream) => {
      stream.seekable = false;
      take();
    },
    write: (_stream, buffer, offset, length) => {
      if (bytes + length > MAX_MESSAGE_BYTES) {
        take();
        return fail(EFBIG);
      }
      bytes += length;
      // A copy: the guest's memory changes, and moves when it grows.
      pieces.push(Uint8Array.from(buffer.subarray(offset, offset + length)));
      return length;
    },
    read: (_stream, buffer, offset, length) => {
      if (bytes > 0) reply = Buffer.from(answer(take()), 'utf8');
      const part = reply.subarray(0, length);
      buffer.set(part, offset);
      reply = reply.subarray(part.length);
      return part.length;
    },
  };
}
