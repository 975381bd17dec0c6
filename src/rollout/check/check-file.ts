import { extname } from 'node:path';
import type { DataInput } from '../../host/data-file/data-input.js';
import type { DataLine } from '../../host/data-file/read-lines.js';
import { readRecords } from '../read-records.js';
import type { RecordError } from '../record-error.js';
import { FindingTally } from './finding-tally.js';
import { locateFault } from './locate-fault.js';
import { noRecordsError } from './no-records.js';
import { readDocument } from './read-document.js';
import type { CheckedKind } from './record-kinds.js';
import type { RecordsCheck } from './records-check.js';
import type { RejectsWriter } from './write-rejects.js';

/** What is wrong with one file, if anything. */
export interface CheckedFile {
  file: string;
  kind: CheckedKind;
  /** Lines that are not blank; 1 for a document. */
  records: number;
  /** Records with at least one finding. */
  invalid: number;
  /** All findings; at most as many as are asked for are in `errors`. */
  findings: number;
  /** Identical copies of an earlier record; allowed. */
  duplicates: number;
  /** Training rows that were found in the given rollouts as they say, and votes whose branches were. */
  traced: number;
  /** The first findings, in the order of the lines. */
  errors: RecordError[];
  notes: string[];
}

/** How one file is checked. */
export interface FileCheck {
  kind: CheckedKind;
  check: RecordsCheck;
  /** How many findings are listed. */
  listed: number;
  rejects: RejectsWriter | undefined;
}

const LINE_ENDINGS = new Set(['.jsonl', '.ndjson']);

/**
 * Reads one open file: line by line, or as one document where its kind is a document's and its first line is none.
 * What is returned gives its findings, with those that only the whole file shows, or another file beside it.
 * @throws WasmagentError `NO_RECORDS`, `INPUT_*`; the result: `INPUT_*`, `OUTPUT_UNWRITABLE`
 */
export async function readChecked(input: DataInput, job: FileCheck): Promise<() => Promise<CheckedFile>> {
  const tally = new FindingTally(input, job.listed);
  const asDocument = isDocumentKind(job.kind, input.name) && !(await startsWithRecord(input));
  const records = asDocument ? await judgeDocument(input, job, tally) : await judgeLines(input, job, tally);
  if (records === 0) throw noRecordsError(input.name);
  return () => finish(input, job, { tally, asDocument, records });
}

async function finish(
  input: DataInput,
  job: FileCheck,
  { tally, asDocument, records }: { tally: FindingTally; asDocument: boolean; records: number },
): Promise<CheckedFile> {
  for (const faults of job.check.finish?.() ?? []) tally.addLate(faults);
  const bad = tally.badOffsets();
  if (!asDocument) await job.rejects?.add(input, bad);
  await input.assertUnchanged();
  return {
    file: input.name,
    kind: job.kind,
    records,
    invalid: bad.length,
    findings: tally.total,
    duplicates: job.check.copies ?? 0,
    traced: job.check.traced ?? 0,
    errors: [...tally.first],
    notes: [...input.notes, ...(job.check.notes ?? []).map((note) => `${input.name}: ${note}`)],
  };
}

async function judgeLines(input: DataInput, { check }: FileCheck, tally: FindingTally): Promise<number> {
  let records = 0;
  const judge = (bytes: Buffer, offset: number) => {
    const fault = check.judge(bytes, offset);
    return fault === undefined ? GOOD : { fault };
  };
  for await (const batch of readRecords(input, judge)) {
    records += batch.length;
    for (const { line, fault } of batch) if (fault !== undefined) tally.add(line.number, line.offset, fault);
  }
  return records;
}

const GOOD = { value: true };

async function judgeDocument(input: DataInput, { check }: FileCheck, tally: FindingTally): Promise<number> {
  const json = await readDocument(input);
  if (json.length === 0) return 0;
  const fault = check.judge(json, 0);
  if (fault === undefined) return 1;
  const { line, ...located } = locateFault(json, fault);
  tally.add(line, 0, located);
  return 1;
}

function isDocumentKind(kind: CheckedKind, name: string): boolean {
  if (kind === 'manifest' || kind === 'scenario' || kind === 'report') return true;
  return kind === 'schema' && !LINE_ENDINGS.has(extname(name.replace(/\.(?:gz|zst)$/, '')));
}

/** Whether the first line is JSON by itself, as a record is and the first line of a document spread over several is not. */
async function startsWithRecord(input: DataInput): Promise<boolean> {
  for await (const [line] of input.lines()) return line !== undefined && isJson(line);
  return true;
}

function isJson({ bytes }: DataLine): boolean {
  try {
    JSON.parse(bytes.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}
