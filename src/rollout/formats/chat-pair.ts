import type { RowParts } from '../export/row-parts.js';
import { toChatMessages } from './chat-messages.js';
import type { Row } from './trainer-format.js';

/** The two continuations of a prompt as message lists; a reward model is told their margin too. */
export function toChatPair(parts: Extract<RowParts, { chosen: unknown }>): Row {
  const pair = { chosen: toChatMessages(parts.chosen), rejected: toChatMessages(parts.rejected) };
  return parts.type === 'reward' ? { ...pair, margin: parts.margin } : pair;
}
