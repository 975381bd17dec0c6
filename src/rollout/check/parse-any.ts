import { type ParsedRecord, parseObject } from '../parse-record.js';
import type { RecordFault } from '../record-error.js';

const OPEN = Buffer.from('{"v":');
const CLOSE = Buffer.from('}');
const STEP = '/v';

/** Reads one line as any JSON value, under the same rules as an object: no key twice, no overflow, no absurd depth. */
export function parseAny(bytes: Buffer, offset: number): ParsedRecord<unknown> {
  const parsed = parseObject(bytes, offset);
  if (parsed.fault?.code !== 'NOT_AN_OBJECT') return parsed;
  // It is JSON, so that the same in an object is JSON as well.
  const { value, fault } = parseObject(Buffer.concat([OPEN, bytes, CLOSE]), offset);
  if (fault !== undefined) return { fault: unwrap(fault) };
  return { value: 'v' in value ? value.v : undefined };
}

function unwrap(fault: RecordFault): RecordFault {
  return { ...fault, pointer: fault.pointer.startsWith(STEP) ? fault.pointer.slice(STEP.length) : fault.pointer };
}
