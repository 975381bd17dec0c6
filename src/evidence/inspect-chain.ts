import type { EventLogLine } from '../contracts/event-log-line.generated.js';
import { LINE_BOUNDS } from '../contracts/json-bounds.js';
import { eventLogLineValidator } from '../contracts/validators.generated.js';
import { parseBoundedJson } from '../host/kernel-process/bounded-json.js';
import { CHAIN_START, hashLine } from '../sessions/chain.js';

/** The first thing that is wrong with a chain. `torn`: its last line has no end, as a writer leaves it that was killed. */
export interface ChainFault {
  kind: 'torn' | 'broken';
  /** 1-based. */
  line: number;
  what: string;
}

/** A chain as far as it holds. */
export interface InspectedChain {
  /** The lines that hold, from the first. */
  lines: EventLogLine[];
  /** Hash of the last of them; 64 zeros when there is none. */
  head: string;
  /** Absent when the whole text holds. */
  fault?: ChainFault;
}

/** No line of ours goes beyond these; deeper or larger ones exist only to exhaust a reader. */
const BOUNDS = { depth: LINE_BOUNDS.depth, members: LINE_BOUNDS.values, items: LINE_BOUNDS.values };

/** Re-computes a log line by line, up to the first line that does not hold. Never throws for anything in the text. */
export function inspectChain(text: string): InspectedChain {
  const lines: EventLogLine[] = [];
  let head = CHAIN_START;
  const texts = text.split('\n');
  const tail = texts.pop() ?? '';
  for (const [index, lineText] of texts.entries()) {
    const line = parseLine(lineText);
    const what = typeof line === 'string' ? line : faultOf(line, head, index + 1);
    if (typeof line === 'string' || what !== undefined) {
      return { lines, head, fault: { kind: 'broken', line: index + 1, what: what ?? '' } };
    }
    lines.push(line);
    head = line.hash;
  }
  if (tail === '') return { lines, head };
  return { lines, head, fault: { kind: 'torn', line: texts.length + 1, what: 'the last line is torn' } };
}

function faultOf(line: EventLogLine, prev: string, number: number): string | undefined {
  if (line.seq !== number) return `seq is ${line.seq}, expected ${number}: a line was cut, added or moved`;
  if (line.prev !== prev) return 'prev is not the hash of the line before';
  if (line.hash !== hashLine(line)) return 'hash does not match the line: it was changed';
  return undefined;
}

function parseLine(text: string): EventLogLine | string {
  const parsed = parseBoundedJson(Buffer.from(text, 'utf8'), BOUNDS);
  if (parsed.status === 'too-large') return `more than ${parsed.limit} ${parsed.bound}: no event is that large`;
  if (parsed.status === 'malformed') return 'not JSON';
  const data = parsed.value;
  if (!eventLogLineValidator(data)) return 'not an event log line';
  // Two spellings of one value would hash alike: only the writer's own spelling is accepted.
  if (JSON.stringify(data) !== text) return 'not in the spelling that the log writes';
  return data;
}
