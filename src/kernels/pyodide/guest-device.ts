import { MAX_CALL_CHARS, MAX_RESULT_CHARS } from '../child/limits.js';
import type { DeviceOps } from './emscripten.js';

/** UTF-8 bytes of one message from the guest's side at most: a result or the arguments of a call, and what is around it. */
const MAX_MESSAGE_BYTES = 3 * Math.max(MAX_CALL_CHARS, MAX_RESULT_CHARS) + 1024;
const FIRST_BYTES = 64 * 1024;
const EFBIG = 22;

/**
 * The guest's only way out of the interpreter: a character device that takes a message (UTF-8) and, when it is read,
 * gives the answer. One message at a time, however many descriptors are open on it.
 */
export function messageDevice(answer: (message: string) => string, fail: (errno: number) => never): DeviceOps {
  // One buffer: a guest that writes byte by byte must not make an object of each.
  let message = Buffer.alloc(FIRST_BYTES);
  let length = 0;
  let reply: Uint8Array = new Uint8Array(0);
  const clear = (): void => {
    length = 0;
    if (message.length > FIRST_BYTES) message = Buffer.alloc(FIRST_BYTES);
  };
  return {
    open: (stream) => {
      stream.seekable = false;
      clear();
    },
    write: (_stream, buffer, offset, count) => {
      if (length + count > MAX_MESSAGE_BYTES) {
        clear();
        return fail(EFBIG);
      }
      if (length + count > message.length) {
        const larger = Buffer.alloc(Math.max(length + count, 2 * message.length));
        larger.set(message.subarray(0, length));
        message = larger;
      }
      // The runtime hands over memory as bytes with a sign; `set` takes either.
      message.set(buffer.subarray(offset, offset + count), length);
      length += count;
      return count;
    },
    read: (_stream, buffer, offset, count) => {
      if (length > 0) {
        const text = message.toString('utf8', 0, length);
        clear();
        reply = Buffer.from(answer(text), 'utf8');
      }
      const part = reply.subarray(0, count);
      buffer.set(part, offset);
      reply = reply.subarray(part.length);
      return part.length;
    },
  };
}
