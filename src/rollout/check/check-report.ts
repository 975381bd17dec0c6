import { toErrorLine } from '../record-error.js';
import type { CheckedFile } from './check-file.js';
import type { CheckReport } from './check-files.js';

/** A check as lines of text: findings, a count for each file, and the verdict on the last line. */
export function toCheckLines({ files, passed, rejects }: CheckReport): string[] {
  return [
    ...files.flatMap(toFileLines),
    ...(rejects === undefined ? [] : [toRejectsLine(rejects)]),
    passed ? 'Schema validation passed' : 'Schema validation failed',
  ];
}

function toRejectsLine({ path, records, leftOut }: NonNullable<CheckReport['rejects']>): string {
  return `${path}: ${records} bad lines${leftOut === 0 ? '' : `, without ${leftOut} that are too long`}`;
}

function toFileLines({ file, kind, records, invalid, findings, duplicates, traced, errors }: CheckedFile): string[] {
  const more = findings > errors.length ? [`... and ${findings - errors.length} more`] : [];
  const copies = duplicates === 0 ? '' : `, ${duplicates} identical copies`;
  const sources = traced === 0 ? '' : `, ${traced} as in their rollouts`;
  const count = `${file}: ${records} ${kind} records, ${invalid === 0 ? 'valid' : `${invalid} invalid`}${copies}${sources}`;
  return [...errors.map(toErrorLine), ...more, count];
}
