import { expect, it } from 'vitest';
import { findRepeatedKey } from '../../src/policy/find-repeated-key.js';

it('finds a key that an object has twice with different values, at any depth, and no key of two objects', () => {
  expect(findRepeatedKey('{"a":{"b":1,"c":[{"d":1,"d":2}]}}')).toBe('d');
  expect(findRepeatedKey('{"a":1,"\\u0061":2}')).toBe('a');
  expect(findRepeatedKey('[{"a":1},{"a":2},{"b":{"a":3},"a":4}]')).toBeUndefined();
});
