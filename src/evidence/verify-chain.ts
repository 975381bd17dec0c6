import type { EventLogLine } from '../contracts/event-log-line.generated.js';
import { eventLogLineValidator } from '../contracts/validators.generated.js';
import { WasmagentError } from '../errors.js';
import { CHAIN_START, hashLine } from '../sessions/chain.js';

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
  if (text !== '' && !text.endsWith('\n')) throw broken(where, text.split('\n').length, 'the last line is torn');
  let head = CHAIN_START;
  const lines = text === '' ? [] : text.slice(0, -1).split('\n');
  for (const [index, line] of lines.entries()) {
    head = verifyLine(parseLine(line, where, index + 1), head, where, index + 1);
  }
  return { lines: lines.length, head };
}

function verifyLine(line: EventLogLine, prev: string, where: string, number: number): string {
  if (line.seq !== number)
    throw broken(where, number, `seq is ${line.seq}, expected ${number}: a line was cut, added or moved`);
  if (line.prev !== prev) throw broken(where, number, 'prev is not the hash of the line before');
  if (line.hash !== hashLine(line)) throw broken(where, number, 'hash does not match the line: it was changed');
  return line.hash;
}

function parseLine(text: string, where: string, number: number): EventLogLine {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw broken(where, number, 'not JSON');
  }
  if (!eventLogLineValidator(data)) throw broken(where, number, 'not an event log line');
  // Two spellings of one value would hash alike: only the writer's own spelling is accepted.
  if (JSON.stringify(data) !== text) throw broken(where, number, 'not in the spelling that the log writes');
  return data;
}

function broken(where: string, line: number, what: string): WasmagentError {
  return new WasmagentError('CHAIN_BROKEN', `${where}:${line}: ${what}`, {
    suggestions: ['do not rely on this log; ask for the original'],
  });
}
