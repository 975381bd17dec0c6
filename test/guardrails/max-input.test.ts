import { expect, it } from 'vitest';
import { maxInputGuardrail } from '../../src/guardrails/max-input.js';

const CONTEXT = { task: '' };

it.each([
  ['as many characters as allowed', 'abcd', { maxChars: 4 }, undefined],
  ['one more', 'abcde', { maxChars: 4 }, { chars: 5, maxChars: 4 }],
  ['characters outside the first plane, each as one', '😀😀😀😀', { maxChars: 4 }, undefined],
  ['as many bytes as allowed', 'éé', { maxBytes: 4 }, undefined],
  ['one byte more', 'ééa', { maxBytes: 4 }, { bytes: 5, maxBytes: 4 }],
  ['few characters of many bytes', '😀', { maxChars: 1, maxBytes: 3 }, { bytes: 4, maxBytes: 3 }],
])('takes a task by its length: %s', async (_, text, limits, metadata) => {
  const trip = await maxInputGuardrail(limits).inspect(text, CONTEXT);
  expect(trip?.metadata).toEqual(metadata);
});
