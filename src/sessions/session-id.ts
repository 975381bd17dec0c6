import { createHash } from 'node:crypto';
import { WasmagentError } from '../errors.js';
import type { Clock } from '../host/clock.js';

declare const sessionId: unique symbol;

/** The name of a session: made by the host, or given by the operator; never taken from a guest or a model. */
export type SessionId = string & { readonly [sessionId]: true };

const FORM = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/** A new id that nobody can guess. */
export function newSessionId(clock: Clock): SessionId {
  return clock.newId('session') as SessionId;
}

/** Whether a value is written as a session id is. */
export function isSessionId(value: unknown): value is SessionId {
  return typeof value === 'string' && FORM.test(value);
}

/** Accepts an id that the operator chose. @throws WasmagentError `SESSION_ID_INVALID` */
export function parseSessionId(text: string): SessionId {
  if (!isSessionId(text)) {
    throw new WasmagentError('SESSION_ID_INVALID', `'${text.slice(0, 140)}' cannot be a session id`, {
      suggestions: ['use 1 to 128 letters, digits, dots, dashes or underscores, e.g. --session "$(uuidgen)"'],
    });
  }
  return text;
}

/**
 * The folder name of a session: 32 hex digits of SHA-256 over its id, so that no id can be spelled to reach another
 * session's folder, and no prefix of an id leads anywhere.
 */
export function sessionFolderName(id: SessionId): string {
  return createHash('sha256').update(id, 'utf8').digest('hex').slice(0, 32);
}
