import type { EventLogLine } from '../../contracts/event-log-line.generated.js';
import { eventLogLineValidator } from '../../contracts/validators.generated.js';
import { CHAIN_START, hashLine } from '../../sessions/chain.js';
import { judgeShape, parseObject } from '../parse-record.js';
import type { RecordFault } from '../record-error.js';
import { eventShape } from './event-shape.js';
import { parseRow } from './parse-row.js';
import type { RecordsCheck } from './records-check.js';

/**
 * Checks agent events: the lines of a session log with their chain, or bare events as a stream sends them. The first
 * line decides which. A chain that holds here was not changed by accident; whether it is the one that was written, only
 * its last hash kept elsewhere can tell.
 */
export class EventsCheck implements RecordsCheck {
  #isLog: boolean | undefined;
  #seq = 0;
  // Undefined after a line that cannot be read, whose hash nobody knows.
  #head: string | undefined = CHAIN_START;

  judge(bytes: Buffer, offset: number): RecordFault | undefined {
    this.#isLog ??= isLogLine(bytes);
    if (!this.#isLog) return parseRow('events', bytes, { offset, validate: eventShape }).fault;
    const { value: line, fault } = parseRow('events', bytes, { offset, validate: eventLogLineValidator });
    const before = { seq: this.#seq, head: this.#head };
    this.#seq = line?.seq ?? before.seq + 1;
    this.#head = line?.hash;
    if (fault !== undefined) return fault;
    const { seq, prev, hash, ...event } = line;
    return judgeShape(event, eventShape).fault ?? judgeLink(line, before);
  }
}

function isLogLine(bytes: Buffer): boolean {
  const { value } = parseObject(bytes, 0);
  return value !== undefined && (Object.hasOwn(value, 'seq') || Object.hasOwn(value, 'hash'));
}

function judgeLink(line: EventLogLine, before: { seq: number; head: string | undefined }): RecordFault | undefined {
  if (line.seq !== before.seq + 1) {
    const message = `is ${line.seq}, not ${before.seq + 1}: a line was cut, added or moved`;
    return { pointer: '/seq', code: 'CHAIN_ORDER', message };
  }
  if (before.head !== undefined && line.prev !== before.head) {
    return { pointer: '/prev', code: 'CHAIN_ORDER', message: 'is not the hash of the line before' };
  }
  if (line.hash === hashLine(line)) return undefined;
  return { pointer: '/hash', code: 'CHAIN_HASH', message: 'is not the hash of the line: it was changed' };
}
