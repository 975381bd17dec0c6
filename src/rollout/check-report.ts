import type { CheckedFile, CheckReport } from './check-files.js';
import { toErrorLine } from './record-error.js';

/** A check as lines of text: errors, a count for each file, and the verdict on the last line. */
export function toCheckLines({ files, passed }: CheckReport): string[] {
  return [...files.flatMap(toFileLines), passed ? 'Schema validation passed' : 'Schema validation failed'];
}

function toFileLines({ file, kind, records, invalid, duplicates, errors }: CheckedFile): string[] {
  const more = invalid > errors.length ? [`... and ${invalid - errors.length} more`] : [];
  const copies = duplicates === 0 ? '' : `, ${duplicates} identical copies`;
  const count = `${file}: ${records} ${kind} records, ${invalid === 0 ? 'valid' : `${invalid} invalid`}${copies}`;
  return [...errors.map(toErrorLine), ...more, count];
}
