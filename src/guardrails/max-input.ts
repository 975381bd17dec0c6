import type { TextGuardrail } from '../contracts/guardrail.js';

/** The longest task that is taken; what is absent is not bounded. */
export interface InputLimits {
  /** Code points: an emoji or a Chinese character is one. */
  maxChars?: number;
  /** Bytes of UTF-8. */
  maxBytes?: number;
}

/** Stops a task that is too long, before any model reads it. */
export function maxInputGuardrail({ maxChars, maxBytes }: InputLimits): TextGuardrail {
  return {
    name: 'maxInputGuardrail',
    layer: 'input',
    async inspect(text) {
      const bytes = Buffer.byteLength(text);
      if (maxBytes !== undefined && bytes > maxBytes) {
        return { reason: `it has ${bytes} bytes, more than ${maxBytes}`, metadata: { bytes, maxBytes } };
      }
      if (maxChars === undefined) return undefined;
      const chars = countCodePoints(text);
      if (chars <= maxChars) return undefined;
      return { reason: `it has ${chars} characters, more than ${maxChars}`, metadata: { chars, maxChars } };
    },
  };
}

function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
