import { WasmagentError } from '../errors.js';
import { inspectChain } from './inspect-chain.js';

/** What a whole chain ends in: two logs with the same head hold the same lines. */
export interface ChainSummary {
  lines: number;
  /** Hash of the last line; 64 zeros for an empty log. */
  head: string;
}

/**
 * Re-computes a session log line by line: shape, sequence, link to the line before, own hash.
 * @param text the whole log, JSON Lines.
 * @param where name of the file in messages.
 * @throws WasmagentError `CHAIN_BROKEN` naming the first line that is wrong.
 */
export function verifyChain(text: string, where: string): ChainSummary {
  const { lines, head, fault } = inspectChain(text);
  if (fault === undefined) return { lines: lines.length, head };
  throw new WasmagentError('CHAIN_BROKEN', `${where}:${fault.line}: ${fault.what}`, {
    suggestions: ['do not rely on this log; ask for the original'],
  });
}
