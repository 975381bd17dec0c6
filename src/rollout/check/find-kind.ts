import { WasmagentError } from '../../errors.js';
import type { DataInput } from '../../host/data-file/data-input.js';
import { parseObject } from '../parse-record.js';
import { TOO_LONG } from '../read-records.js';
import type { RecordFault } from '../record-error.js';
import { noRecordsError } from './no-records.js';
import { readDocument } from './read-document.js';
import { looksOf, RECORD_KINDS, type RecordKind, type RecordLook } from './record-kinds.js';

// A rank or a total may be missing from some records; this many say enough about all.
const MAX_RECORDS = 100;
const MAX_KEYS_SHOWN = 8;

/**
 * What kind of records a file holds, by its first ones. A record that looks like nothing or like several kinds decides
 * nothing; when none decides, neither does the file.
 * @throws WasmagentError `USAGE` saying what was seen and which flag to give; `NO_RECORDS` for an empty file
 */
export async function findKind(input: DataInput): Promise<RecordKind> {
  const { records, fault } = await firstRecords(input);
  const clear = records.map(looksOf).filter((looks) => looks.length === 1);
  const look: RecordLook | undefined = clear[0]?.[0];
  if (look === 'branch') return isRanked(records, input.name) ? 'ranked' : 'rollouts';
  if (look !== undefined) return look;
  const [first] = records;
  const both = records.map(looksOf).find((looks) => looks.length > 1);
  if (both !== undefined) throw unknown(input.name, `its records look like ${both.join(' and ')}`);
  if (first === undefined) {
    const why =
      fault === undefined ? '' : `; the first: ${[fault.pointer, fault.message].join(' ').trim()} (${fault.code})`;
    throw unknown(input.name, `none of its first lines can be read as a record${why}`);
  }
  const keys = Object.keys(first).slice(0, MAX_KEYS_SHOWN);
  throw unknown(input.name, `its first record has ${keys.length === 0 ? 'no keys' : `the keys ${keys.join(', ')}`}`);
}

async function firstRecords(input: DataInput): Promise<{ records: object[]; fault?: RecordFault | undefined }> {
  let firstFault: RecordFault | undefined;
  const records: object[] = [];
  for await (const batch of input.lines()) {
    for (const line of batch.slice(0, MAX_RECORDS)) {
      const { value, fault } = line.tooLong ? TOO_LONG : parseObject(line.bytes, line.offset);
      firstFault ??= fault;
      if (value !== undefined) records.push(value);
    }
    break;
  }
  if (records.length > 0) return { records };
  // One record spread over several lines has no line that is one.
  const document = await readSmall(input);
  if (document?.length === 0) throw noRecordsError(input.name);
  const { value } = document === undefined ? {} : parseObject(document, 0);
  return value === undefined ? { records: [], fault: firstFault } : { records: [value] };
}

async function readSmall(input: DataInput): Promise<Buffer | undefined> {
  try {
    return await readDocument(input);
  } catch (error) {
    if (error instanceof WasmagentError && error.code === 'INPUT_TOO_LARGE') return undefined;
    throw error;
  }
}

/** Ranks from 1 and a total make a ranked file; a raw one may have ranks that mean nothing. */
function isRanked(records: readonly object[], name: string): boolean {
  const branches = records.filter((record) => looksOf(record).includes('branch'));
  const ranks = branches.map((record) => ('rank' in record ? record.rank : undefined));
  if (!ranks.every((rank) => typeof rank === 'number' && Number.isInteger(rank) && rank >= 1)) return false;
  if (branches.some((record) => Object.hasOwn(record, 'total_score'))) return true;
  throw unknown(name, 'its records have a rank and no total_score: rollouts that came with ranks, or ranked branches');
}

function unknown(name: string, seen: string): WasmagentError {
  const flags = RECORD_KINDS.map((kind) => `--${kind}`).join(', ');
  return new WasmagentError('USAGE', `cannot tell what ${name} holds: ${seen}`, {
    suggestions: [`say it: ${flags}, or --schema FILE for your own`],
  });
}
