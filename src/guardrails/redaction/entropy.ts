/**
 * Returns the Shannon entropy of the characters of a text, in bits per character. Characters are told apart by the low byte
 * of their UTF-16 units, which is all of them in a secret.
 */
export function entropyPerCharacter(text: string): number {
  const counts = new Uint32Array(256);
  for (let index = 0; index < text.length; index += 1) {
    const byte = text.charCodeAt(index) & 255;
    counts[byte] = (counts[byte] ?? 0) + 1;
  }
  let bits = 0;
  for (const count of counts) if (count > 0) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
