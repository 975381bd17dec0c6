import { parse } from 'lossless-json';

/**
 * A key that an object of a JSON text has twice, with different values, or undefined. Whoever reads the text may take
 * the first for what counts, and `JSON.parse` takes the last. For text that was parsed before and is not deep.
 */
export function findRepeatedKey(text: string): string | undefined {
  let repeated: string | undefined;
  parse(text, undefined, {
    onDuplicateKey: ({ key, newValue }) => {
      repeated ??= key;
      return newValue;
    },
  });
  return repeated;
}
