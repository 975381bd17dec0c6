import type { Validator } from '../../contracts/validators.generated.js';
import { judgeShape, type ParsedRecord, parseObject } from '../parse-record.js';
import { lookOfKind, looksOf, type RecordKind } from './record-kinds.js';
import { judgeStrictWire } from './strict-wire.js';

/**
 * Reads one line as a record of its file's kind. A record of another kind is called that, instead of whatever its
 * schema misses first. `standIns`: expect the older closed provenance.
 */
export function parseRow<T>(
  kind: RecordKind,
  bytes: Buffer,
  how: { offset: number; validate: Validator<T>; standIns?: Record<string, unknown> | undefined },
): ParsedRecord<T> {
  const parsed = parseObject(bytes, how.offset);
  if (parsed.fault !== undefined) return parsed;
  const judged =
    how.standIns === undefined
      ? judgeShape(parsed.value, how.validate)
      : judgeStrictWire(parsed.value, how.validate, how.standIns);
  if (judged.fault === undefined) return judged;
  const [look, ...more] = looksOf(parsed.value);
  if (look === undefined || more.length > 0 || look === lookOfKind(kind)) return judged;
  return { fault: { pointer: '', code: 'OTHER_KIND', message: `the record looks like ${look}, not like ${kind}` } };
}
