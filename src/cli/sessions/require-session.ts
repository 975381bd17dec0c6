import { WasmagentError } from '../../errors.js';
import { nearestName } from '../../policy/nearest-name.js';
import { parseSessionId, type SessionId } from '../../sessions/session-id.js';
import type { SessionShelf, ShelvedSession } from '../../sessions/session-shelf.js';

/**
 * Finds the session that somebody named. Only its whole id leads to it: not its folder's name, no part of the id, no
 * other case of it.
 * @throws WasmagentError `SESSION_ID_INVALID`, or `UNKNOWN_SESSION` with the nearest id
 */
export function requireSession(shelf: SessionShelf, text: string): ShelvedSession & { id: SessionId; folder: string } {
  const id = parseSessionId(text);
  const found = shelf.find(id);
  if (found !== undefined) return { ...found, id };
  const known = shelf.list().flatMap((session) => (session.id === null ? [] : [session.id]));
  const meant = nearestName(text, known);
  throw new WasmagentError('UNKNOWN_SESSION', `there is no session '${text}'`, {
    suggestions: [...(meant === undefined ? [] : [`did you mean ${meant}?`]), 'wasmagent sessions list'],
  });
}
