import type { IndexedRecord } from './branch-index.js';
import type { Run } from './merge-runs.js';
import type { RankedGroup, RankedMember } from './ranked-group.js';
import type { RankedRecord } from './ranked-rollouts.js';

/** A record of the index as it is kept on disk. */
export type PlacedRecord = Required<IndexedRecord>;

const MEMBER_BYTES = 40;
const RANKED_BYTES = 28;

// Written and read within one run of one program, so the layout is nobody else's business. An id is kept as UTF-16:
// a lone surrogate is lost in UTF-8, and two ids would become one.
let scratch = Buffer.alloc(1024);

/** The bytes of a record of the index; valid until the next call of a function of this module. */
export function encodeRecord(record: PlacedRecord): Buffer {
  const { place, rolloutId } = record;
  const member = {
    record: place.number,
    offset: record.offset,
    sizeHint: place.size,
    branch: record.branchIndex,
    total: record.value,
    flags: record.flags,
    condition: record.condition,
  };
  const bytes = reserve(MEMBER_BYTES + 4 + rolloutId.length * 2);
  writeMember(member, bytes);
  writeText(rolloutId, MEMBER_BYTES, bytes);
  return bytes;
}

/** The records in a block of whole entries. */
export function* decodeRecords(block: Buffer): Generator<PlacedRecord, void, undefined> {
  for (let at = 0; at < block.length; ) {
    const { record, offset, sizeHint, branch, total, flags, condition } = readMember(block, at);
    const { text, end } = readText(block, at + MEMBER_BYTES);
    const place = { number: record, size: sizeHint };
    yield { rolloutId: text, branchIndex: branch, value: total, offset, flags, condition, place };
    at = end;
  }
}

/** The bytes that begin a ranked group: its id and how many members follow. */
export function encodeGroupHead({ rolloutId, members }: RankedGroup): Buffer {
  const bytes = reserve(8 + rolloutId.length * 2);
  bytes.writeUInt32LE(members.length, 0);
  writeText(rolloutId, 4, bytes);
  return bytes;
}

/** The bytes of one member of a ranked group. */
export function encodeMember(member: RankedMember): Buffer {
  const bytes = reserve(MEMBER_BYTES);
  writeMember(member, bytes);
  return bytes;
}

/** The bytes of what the second reading needs of a record. */
export function encodeRanked({ offset, rank, branch, total, flags }: RankedRecord): Buffer {
  const bytes = reserve(RANKED_BYTES);
  bytes.writeDoubleLE(offset, 0);
  bytes.writeDoubleLE(total ?? Number.NaN, 8);
  bytes.writeUInt32LE(rank, 16);
  bytes.writeUInt32LE(branch, 20);
  bytes.writeUInt32LE(flags, 24);
  return bytes;
}

/** Reads ranked groups from blocks of whole entries. */
export class GroupRun implements Run<RankedGroup> {
  readonly #entries: EntryReader;

  constructor(blocks: Iterator<Buffer>) {
    this.#entries = new EntryReader(blocks);
  }

  next(): RankedGroup | undefined {
    const entries = this.#entries;
    if (!entries.ready()) return undefined;
    const count = entries.block.readUInt32LE(entries.at);
    const { text: rolloutId, end } = readText(entries.block, entries.at + 4);
    entries.at = end;
    const members: RankedMember[] = [];
    while (members.length < count && entries.ready()) {
      members.push(readMember(entries.block, entries.at));
      entries.at += MEMBER_BYTES;
    }
    return { rolloutId, members };
  }
}

/** Reads what the second reading needs of records from blocks of whole entries. */
export class RankedRun implements Run<RankedRecord> {
  readonly #entries: EntryReader;

  constructor(blocks: Iterator<Buffer>) {
    this.#entries = new EntryReader(blocks);
  }

  next(): RankedRecord | undefined {
    const entries = this.#entries;
    if (!entries.ready()) return undefined;
    const { block, at } = entries;
    entries.at += RANKED_BYTES;
    return {
      offset: block.readDoubleLE(at),
      total: toTotal(block.readDoubleLE(at + 8)),
      rank: block.readUInt32LE(at + 16),
      branch: block.readUInt32LE(at + 20),
      flags: block.readUInt32LE(at + 24),
    };
  }
}

class EntryReader {
  readonly #blocks: Iterator<Buffer>;
  block: Buffer = Buffer.alloc(0);
  at = 0;

  constructor(blocks: Iterator<Buffer>) {
    this.#blocks = blocks;
  }

  /** Whether there is another entry, which then begins at `at` of `block`. */
  ready(): boolean {
    if (this.at < this.block.length) return true;
    const { done, value } = this.#blocks.next();
    if (done === true) return false;
    this.block = value;
    this.at = 0;
    return true;
  }
}

function reserve(length: number): Buffer {
  if (scratch.length < length) scratch = Buffer.alloc(length);
  return scratch.subarray(0, length);
}

function writeMember(member: RankedMember, bytes: Buffer): void {
  bytes.writeDoubleLE(member.record, 0);
  bytes.writeDoubleLE(member.offset, 8);
  bytes.writeDoubleLE(member.total ?? Number.NaN, 16);
  bytes.writeUInt32LE(member.branch, 24);
  bytes.writeUInt32LE(member.sizeHint, 28);
  bytes.writeUInt32LE(member.flags, 32);
  bytes.writeUInt32LE(member.condition, 36);
}

function readMember(bytes: Buffer, at: number): RankedMember {
  return {
    record: bytes.readDoubleLE(at),
    offset: bytes.readDoubleLE(at + 8),
    sizeHint: bytes.readUInt32LE(at + 28),
    branch: bytes.readUInt32LE(at + 24),
    total: toTotal(bytes.readDoubleLE(at + 16)),
    flags: bytes.readUInt32LE(at + 32),
    condition: bytes.readUInt32LE(at + 36),
  };
}

function toTotal(value: number): number | undefined {
  return Number.isNaN(value) ? undefined : value;
}

function writeText(text: string, at: number, bytes: Buffer): void {
  bytes.writeUInt32LE(text.length * 2, at);
  bytes.write(text, at + 4, 'utf16le');
}

function readText(bytes: Buffer, at: number): { text: string; end: number } {
  const end = at + 4 + bytes.readUInt32LE(at);
  return { text: bytes.toString('utf16le', at + 4, end), end };
}
