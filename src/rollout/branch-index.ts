import { Column } from './column.js';

// A Map holds at most 2^24 entries.
const MAP_ENTRIES = 2 ** 24;

// What a group costs beside its id: the entry of the map, the string's head, and its place in `groups`.
const GROUP_BYTES = 120;
// The columns, and what ranking adds while it works: the members of groups, repeats and ranks.
const RECORD_BYTES = 36;
const EXTRA_BYTES = 12;

/** What the index keeps of a record. */
export interface IndexedRecord {
  rolloutId: string;
  branchIndex: number;
  /** One number of the caller's (a total score, a rank); undefined is kept apart from 0. */
  value: number | undefined;
  /** Where its line begins. */
  offset: number;
  /** Bits of `RECORD_FLAG`. */
  flags?: number;
  /** Number in the table of conditions. */
  condition?: number;
  /** For an index of records that do not follow each other: the record's number among all, and its line's length. */
  place?: { number: number; size: number };
}

/**
 * What is kept of every record of a file while it is read again: 25 bytes a record and its id once a group, so that
 * memory does not follow the size of the file. Records and groups are numbered from 0 in the order of the file.
 */
export class BranchIndex {
  readonly #ids: Map<string, number>[] = [new Map()];
  readonly #groups = new Column((length) => new Uint32Array(length));
  readonly #branches = new Column((length) => new Uint32Array(length));
  readonly #values = new Column((length) => new Float64Array(length));
  readonly #offsetsLow = new Column((length) => new Uint32Array(length));
  readonly #offsetsHigh = new Column((length) => new Uint16Array(length));
  readonly #flags = new Column((length) => new Uint8Array(length));
  readonly #conditions = new Column((length) => new Uint16Array(length));
  readonly #numbers = new Column((length) => new Float64Array(length));
  readonly #sizes = new Column((length) => new Uint32Array(length));
  #groupCount = 0;
  #idUnits = 0;

  get recordCount(): number {
    return this.#groups.length;
  }

  get groupCount(): number {
    return this.#groupCount;
  }

  /** About how much memory the index and its ranking take. */
  get bytes(): number {
    return (
      this.recordCount * RECORD_BYTES +
      this.#numbers.length * EXTRA_BYTES +
      this.#groupCount * GROUP_BYTES +
      this.#idUnits
    );
  }

  /** Adds the next record. Returns the record's group. Either all records of an index have a `place` or none. */
  add(record: IndexedRecord): number {
    const group = this.#groupNumber(record.rolloutId);
    this.#groups.push(group);
    this.#branches.push(record.branchIndex);
    this.#values.push(record.value ?? Number.NaN);
    this.#offsetsLow.push(record.offset % 2 ** 32);
    this.#offsetsHigh.push(Math.floor(record.offset / 2 ** 32));
    this.#flags.push(record.flags ?? 0);
    this.#conditions.push(record.condition ?? 0);
    if (record.place !== undefined) {
      this.#numbers.push(record.place.number);
      this.#sizes.push(record.place.size);
    }
    return group;
  }

  groupOf(record: number): number {
    return this.#groups.at(record);
  }

  branchOf(record: number): number {
    return this.#branches.at(record);
  }

  valueOf(record: number): number | undefined {
    const value = this.#values.at(record);
    return Number.isNaN(value) ? undefined : value;
  }

  /** Puts another number in the place of a record's value. */
  setValue(record: number, value: number | undefined): void {
    this.#values.set(record, value ?? Number.NaN);
  }

  flagsOf(record: number): number {
    return this.#flags.at(record);
  }

  conditionOf(record: number): number {
    return this.#conditions.at(record);
  }

  /** The record's number among all records: its own number here, unless it was added with a place. */
  numberOf(record: number): number {
    return this.#numbers.length === 0 ? record : this.#numbers.at(record);
  }

  /** Where the record's line begins, in bytes. */
  offsetOf(record: number): number {
    return this.#offsetsHigh.at(record) * 2 ** 32 + this.#offsetsLow.at(record);
  }

  /** About how long the record's line is, for reading it in one go. */
  sizeHintOf(record: number): number {
    if (this.#sizes.length > 0) return this.#sizes.at(record);
    const next = record + 1 < this.recordCount ? this.offsetOf(record + 1) - this.offsetOf(record) : LAST_LINE_HINT;
    return Math.min(next, MAX_HINT);
  }

  /** The groups' ids, in the order of their numbers. */
  *groupIds(): IterableIterator<string> {
    for (const ids of this.#ids) yield* ids.keys();
  }

  /** Every group's records, in the order of the file; the arrays are the caller's to reorder. */
  *groups(): IterableIterator<Uint32Array> {
    const ends = new Uint32Array(this.#groupCount);
    for (let record = 0; record < this.recordCount; record += 1) increment(ends, this.groupOf(record));
    for (let group = 1; group < this.#groupCount; group += 1)
      ends[group] = sizeAt(ends, group - 1) + sizeAt(ends, group);
    const members = new Uint32Array(this.recordCount);
    const next = new Uint32Array(this.#groupCount + 1);
    next.set(ends, 1);
    for (let record = 0; record < this.recordCount; record += 1)
      members[increment(next, this.groupOf(record))] = record;
    let start = 0;
    for (const end of ends) {
      yield members.subarray(start, end);
      start = end;
    }
  }

  #groupNumber(rolloutId: string): number {
    for (const ids of this.#ids) {
      const known = ids.get(rolloutId);
      if (known !== undefined) return known;
    }
    let ids = this.#ids.at(-1);
    if (ids === undefined || ids.size >= MAP_ENTRIES) {
      ids = new Map();
      this.#ids.push(ids);
    }
    ids.set(rolloutId, this.#groupCount);
    this.#idUnits += rolloutId.length;
    this.#groupCount += 1;
    return this.#groupCount - 1;
  }
}

const LAST_LINE_HINT = 16 * 1024;
const MAX_HINT = 1024 * 1024;

function sizeAt(sizes: Uint32Array, index: number): number {
  return sizes[index] ?? 0;
}

/** Adds one and returns what was there before. */
function increment(sizes: Uint32Array, index: number): number {
  const before = sizeAt(sizes, index);
  sizes[index] = before + 1;
  return before;
}
