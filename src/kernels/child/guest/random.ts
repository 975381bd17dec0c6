import type { Intrinsics } from './intrinsics.js';

/** The guest's randomness, and what gives every program its own. */
export interface Randomness {
  readonly globals: Record<string, unknown>;
  /** Starts `Math.random` anew, from the kernel's entropy. */
  reseed(): void;
}

/**
 * Makes `crypto.getRandomValues`, `crypto.randomUUID` and `Math.random`. The engine's own `Math.random` would go on from
 * a state that is the same for every program. Runs in the guest's realm, see `captureIntrinsics`.
 * @param entropy number of bytes in, one character (256 + byte) for each out.
 */
export function makeRandomness(kit: Intrinsics, entropy: (count: string) => string): Randomness {
  const { Bytes, codeAt, create, define, toNumber, WrongType, webError, isView, viewParts, bytesOf } = kit;
  // The quota of the Web Cryptography API for one call.
  const MAX_BYTES = 65_536;
  const INTEGERS = create(null);
  for (const bits of [8, 16, 32]) {
    INTEGERS['Int' + bits + 'Array'] = true;
    INTEGERS['Uint' + bits + 'Array'] = true;
  }
  INTEGERS.Uint8ClampedArray = true;
  INTEGERS.BigInt64Array = true;
  INTEGERS.BigUint64Array = true;
  const math = Math;
  const HEX = '0123456789abcdef';

  const fill = (target: Uint8Array, count: number): void => {
    const text = count === 0 ? '' : entropy('' + count);
    if (text.length !== count) throw webError('no entropy is left', 'OperationError');
    for (let at = 0; at < count; at += 1) target[at] = codeAt(text, at) & 255;
  };
  // sfc32: a small generator of good quality; it is no source of secrets, and `Math.random` is none anywhere.
  const state = new Uint32Array(4);
  const next = (): number => {
    const a = state[0] ?? 0;
    const b = state[1] ?? 0;
    const c = state[2] ?? 0;
    const d = state[3] ?? 0;
    const result = (a + b + d) | 0;
    state[3] = d + 1;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + result;
    return result >>> 0;
  };
  const random = (): number => ((next() >>> 5) * 67_108_864 + (next() >>> 6)) / 9_007_199_254_740_992;
  const fields = {
    getRandomValues(view: unknown): unknown {
      const tag = isView(view) ? viewParts.typed.tag(view) : undefined;
      if (!isView(view)) throw new WrongType('getRandomValues: the argument must be a typed array');
      if (typeof tag !== 'string' || INTEGERS[tag] !== true) {
        throw webError('getRandomValues: only arrays of integers can be filled', 'TypeMismatchError');
      }
      const count = toNumber(viewParts.typed.bytes(view));
      if (count > MAX_BYTES) throw webError('getRandomValues: more than ' + MAX_BYTES + ' bytes', 'QuotaExceededError');
      const bytes = bytesOf(view);
      if (bytes !== undefined) fill(bytes, count);
      return view;
    },
    randomUUID(): string {
      const bytes = new Bytes(16);
      fill(bytes, 16);
      bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
      bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
      let text = '';
      for (let at = 0; at < 16; at += 1) {
        const byte = bytes[at] ?? 0;
        if (at === 4 || at === 6 || at === 8 || at === 10) text += '-';
        text += '' + HEX[byte >> 4] + HEX[byte & 15];
      }
      return text;
    },
  };

  return {
    globals: { crypto: fields },
    reseed() {
      fill(new Bytes(state.buffer), 16);
      // The first numbers still show the seed.
      for (let count = 0; count < 12; count += 1) next();
      define(math, 'random', random, false);
    },
  };
}
