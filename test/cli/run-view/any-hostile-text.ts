import fc from 'fast-check';
import { HOSTILE_TEXTS } from './hostile-texts.js';

/** Any text at all, with a bent for what is hostile. */
export const anyHostileText = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS.filter((text) => text.length < 5000)),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom('\u001b', '[', 'A', '\n', '\r', '\\', 't', '\t', '\u0301', '字', ' ', '│', '\u202e'),
    maxLength: 200,
  }),
);
