import type { WireBlock } from './provider-content.js';
import type { WireMessage } from './to-wire-messages.js';

/** Asks the provider to keep what was read up to this block for five minutes. */
const MARK = { cache_control: { type: 'ephemeral' } } as const;

/**
 * User messages that are marked, from the end. The last is what the next turn begins with; the one before is what this
 * turn begins with: a turn of many calls would leave it further back than the provider looks for it.
 */
const MARKED_MESSAGES = 2;

/** Instructions with a mark: the tools, which stand before them, are kept with them. */
export function markInstructions(text: string): WireBlock[] {
  return [{ type: 'text', text, ...MARK }];
}

/** The conversation with its last user messages marked. The model's own turns are left as they came. */
export function markConversation(messages: readonly WireMessage[]): WireMessage[] {
  const users = messages.filter(({ role }) => role === 'user').slice(-MARKED_MESSAGES);
  return messages.map((message) => (users.includes(message) ? markLast(message) : message));
}

function markLast({ role, content }: WireMessage): WireMessage {
  const last = content.length - 1;
  return { role, content: content.map((block, index) => (index === last ? { ...block, ...MARK } : block)) };
}
