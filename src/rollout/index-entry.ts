import type { BlockSpool } from '../host/data-file/block-spool.js';
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

/** Adds a record of the index to a list. */
export function writeRecord(spool: BlockSpool, list: number, record: PlacedRecord): void {
  const { place, rolloutId } = record;
  const block = spool.reserve(list, MEMBER_BYTES + 4 + rolloutId.length * 2);
  const at = spool.position;
  block.writeDoubleLE(place.number, at);
  block.writeDoubleLE(record.offset, at + 8);
  block.writeDoubleLE(record.value ?? Number.NaN, at + 16);
  block.writeUInt32LE(record.branchIndex, at + 24);
  block.writeUInt32LE(place.size, at + 28);
  block.writeUInt32LE(record.flags, at + 32);
  block.writeUInt32LE(record.condition, at + 36);
  writeText(rolloutId, block, at + MEMBER_BYTES);
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

/** Adds a ranked group to a list: its id and how many members follow, then each member. */
export function writeGroup(spool: BlockSpool, list: number, { rolloutId, members }: RankedGroup): void {
  const head = spool.reserve(list, 8 + rolloutId.length * 2);
  head.writeUInt32LE(members.length, spool.position);
  writeText(rolloutId, head, spool.position + 4);
  for (const { record, offset, sizeHint, branch, total, flags, condition } of members) {
    const block = spool.reserve(list, MEMBER_BYTES);
    const at = spool.position;
    block.writeDoubleLE(record, at);
    block.writeDoubleLE(offset, at + 8);
    block.writeDoubleLE(total ?? Number.NaN, at + 16);
    block.writeUInt32LE(branch, at + 24);
    block.writeUInt32LE(sizeHint, at + 28);
    block.writeUInt32LE(flags, at + 32);
    block.writeUInt32LE(condition, at + 36);
  }
}

/** Adds what the second reading needs of a record to a list. */
export function writeRanked(
  spool: BlockSpool,
  list: number,
  { offset, rank, branch, total, flags }: RankedRecord,
): void {
  const block = spool.reserve(list, RANKED_BYTES);
  const at = spool.position;
  block.writeDoubleLE(offset, at);
  block.writeDoubleLE(total ?? Number.NaN, at + 8);
  block.writeUInt32LE(rank, at + 16);
  block.writeUInt32LE(branch, at + 20);
  block.writeUInt32LE(flags, at + 24);
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

function writeText(text: string, bytes: Buffer, at: number): void {
  bytes.writeUInt32LE(text.length * 2, at);
  bytes.write(text, at + 4, 'utf16le');
}

function readText(bytes: Buffer, at: number): { text: string; end: number } {
  const end = at + 4 + bytes.readUInt32LE(at);
  return { text: bytes.toString('utf16le', at + 4, end), end };
}
