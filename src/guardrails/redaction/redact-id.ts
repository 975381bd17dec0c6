import { createHash } from 'node:crypto';
import { placeholderFor } from './placeholder.js';
import { redactText } from './redact-text.js';

const DIGEST_LENGTH = 12;
const REDACTED_ID = /\[REDACTED:[^#]{0,1024}#([0-9a-f]{12})$/s;
// What guest code calls is recorded under the id of the call that ran it.
const GUEST_CALLS = /(?:\/guest-\d{1,9}){1,8}$/;

/** Redacts an id: what is found in it becomes a placeholder, and a digest of all of it keeps different ids different. */
export function redactId(id: string, visit: (rule: string) => void = () => undefined): string {
  const { text, findings } = redactText(id);
  for (const { rule } of findings) visit(rule);
  return text === id ? id : withDigest(text, id);
}

/** Adds the digest of the original to a redacted id. */
export function withDigest(redacted: string, original: string): string {
  const [guest = ''] = GUEST_CALLS.exec(original.slice(-128)) ?? [];
  const head = redacted.endsWith(guest) ? redacted.slice(0, redacted.length - guest.length) : redacted;
  const suffix = `#${idDigest(original.slice(0, original.length - guest.length))}${guest}`;
  const id = head + suffix;
  const [found] = redactText(id).findings;
  // The digest must not look like a secret beside what is left.
  return found === undefined ? id : placeholderFor(found.rule) + suffix;
}

/** The digest that stands for an id: the first 12 hex digits of its SHA-256. */
export function idDigest(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, DIGEST_LENGTH);
}

/** The digest in an id that was redacted; undefined for any other id. */
export function digestOfRedactedId(id: string): string | undefined {
  return REDACTED_ID.exec(id)?.[1];
}
