import { randomBytes } from 'node:crypto';

// Drawn anew in every process, so that nobody can write two texts that this program takes for one.
const SEED_A = randomBytes(4).readUInt32LE();
const SEED_B = randomBytes(4).readUInt32LE();

const TWO_32 = 2 ** 32;
const HIGH_BITS = 0x1fffff;

/**
 * A number of 53 bits that stands for a text (and, with it, for up to 32 bits more) in tables that keep no texts. Equal
 * texts have equal numbers within one process; different ones as good as never.
 */
export function textHash(text: string, salt = 0): number {
  let a = SEED_A ^ salt;
  let b = SEED_B ^ Math.imul(salt, 0x85ebca6b);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (b & HIGH_BITS) * TWO_32 + (a >>> 0);
}
