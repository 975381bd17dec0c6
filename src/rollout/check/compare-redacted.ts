import { digestOfRedactedId, idDigest, redactId } from '../../guardrails/redaction/redact-id.js';
import { redactString, redactValue } from '../../guardrails/redaction/redact-value.js';
import { fromJsonTextAsSpelled, toJsonText } from '../export/json-text.js';
import { lengthWithoutPlaceholders, matchesRedacted } from './matches-redacted.js';
import { areSameEvents } from './same-events.js';

/**
 * How a row stands to its source: `same` as it is or as redaction leaves it; `otherwise` where it may have been redacted by
 * another version of this program, which found more or less; undefined where it says something else.
 */
export type Likeness = 'same' | 'otherwise' | undefined;

// How much more than today's a placeholder of another version may stand for.
const SLACK = 64;

/**
 * How a text of a row stands to the text of its source. A placeholder stands only for what redaction finds there, and a
 * lone surrogate, which no trainer's JSON reader accepts, is written as U+FFFD.
 */
export function compareText(text: string, source: string): Likeness {
  if (text === source || text === source.toWellFormed()) return 'same';
  const redacted = redactString(source, () => undefined).toWellFormed();
  if (text === redacted) return 'same';
  const own = source.toWellFormed();
  return redacted !== own && mayBeOtherwise(text, own, redacted) ? 'otherwise' : undefined;
}

/** How the tool events of a row stand to those of its source, both as JSON text. */
export function compareEvents(row: Buffer, source: Buffer): Likeness {
  if (row.equals(source)) return 'same';
  const events = fromJsonTextAsSpelled(source.toString('utf8'));
  let findings = 0;
  const redacted = redactValue(events, () => {
    findings += 1;
  });
  const text = Buffer.from(toJsonText(redacted));
  if (row.equals(text) || areSameEvents(row, text)) return 'same';
  if (findings === 0) return undefined;
  const mayBe = (given: string, was: string) =>
    mayBeOtherwise(given, was.toWellFormed(), redactString(was, () => undefined).toWellFormed());
  return areSameEvents(row, source, mayBe) ? 'otherwise' : undefined;
}

/** Whether an id of a row is that of its source, as it is or redacted: then it ends in the digest of the original. */
export function isSameId(id: string, source: string): boolean {
  if (id === source || id === source.toWellFormed() || id === redactId(source)) return true;
  return digestOfRedactedId(id) === idDigest(source);
}

function mayBeOtherwise(text: string, source: string, redacted: string): boolean {
  if (!matchesRedacted(text, source)) return false;
  const placeholders = text.split('[REDACTED:').length - 1;
  return lengthWithoutPlaceholders(text) >= lengthWithoutPlaceholders(redacted) - SLACK * placeholders;
}
