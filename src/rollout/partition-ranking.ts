import { BlockSpool } from '../host/data-file/block-spool.js';
import { BranchIndex } from './branch-index.js';
import type { LineSource } from './find-duplicates.js';
import {
  decodeRecords,
  GroupRun,
  type PlacedRecord,
  RankedRun,
  writeGroup,
  writeRanked,
  writeRecord,
} from './index-entry.js';
import { countKnown, toRankedRecord } from './memory-ranking.js';
import { mergeRuns } from './merge-runs.js';
import { type AdjustTotals, type RankedIndex, rankedGroupsOf, rankIndex } from './rank-index.js';
import type { RankedGroup } from './ranked-group.js';
import type { RankedRecord, RankedRollouts } from './ranked-rollouts.js';

// By level: enough at first for an index of some gigabytes; a part that is still too large is cut into few.
const PARTS = [64, 8, 8, 8, 8] as const;

/** How ranking on disk is done. */
export interface PartitionOptions {
  /** About how much memory the index of one partition may take. */
  maxIndexBytes: number;
  /** How many conflicts are kept. */
  listed: number;
  adjustTotals?: AdjustTotals | undefined;
}

/** The index of records on disk: all records of a group are in one partition, each partition in the order of the input. */
export class PartitionedIndex {
  readonly #spool: BlockSpool;
  readonly #level: number;
  readonly lists: readonly number[];

  private constructor(spool: BlockSpool, level: number) {
    this.#spool = spool;
    this.#level = level;
    this.lists = Array.from({ length: PARTS[level] ?? 1 }, () => spool.addList());
  }

  static async open(level = 0): Promise<PartitionedIndex> {
    return new PartitionedIndex(await BlockSpool.open(), level);
  }

  add(record: PlacedRecord): void {
    const list = this.lists[hashOf(record.rolloutId, this.#level) % this.lists.length] ?? 0;
    writeRecord(this.#spool, list, record);
  }

  /** Ends the writing. */
  seal(): void {
    for (const list of this.lists) this.#spool.seal(list);
  }

  *recordsOf(list: number): Generator<PlacedRecord, void, undefined> {
    for (const block of this.#spool.read(list)) yield* decodeRecords(block);
  }

  close(): Promise<void> {
    return this.#spool.close();
  }
}

/**
 * Ranked records whose index is larger than memory may be: each partition was ranked by itself, and groups and ranks
 * are merged back into the order of the input, so that what is written is the same as from memory.
 */
export class PartitionRanking implements RankedRollouts {
  groupCount = 0;
  rankedCount = 0;
  knownCount = 0;
  copies = 0;
  readonly notes: string[] = [];
  readonly #spool: BlockSpool;
  readonly #options: PartitionOptions;
  readonly #groupLists: number[] = [];
  readonly #rankLists: number[] = [];
  #conflicts: number[] = [];
  #conflictCount = 0;

  private constructor(spool: BlockSpool, options: PartitionOptions) {
    this.#spool = spool;
    this.#options = options;
  }

  /** Ranks every partition; the partitions are closed in the end. @throws WasmagentError `OUTPUT_UNWRITABLE` */
  static async rank(
    partitions: PartitionedIndex,
    lines: LineSource,
    options: PartitionOptions,
  ): Promise<PartitionRanking> {
    const ranking = new PartitionRanking(await BlockSpool.open(), options);
    try {
      await ranking.#rankAll(partitions, lines, 0);
      return ranking;
    } catch (error) {
      await ranking[Symbol.asyncDispose]();
      throw error;
    } finally {
      await partitions.close();
    }
  }

  get conflicts(): { total: number; first: readonly number[] } {
    return { total: this.#conflictCount, first: this.#conflicts };
  }

  async *rankedGroups(): AsyncGenerator<RankedGroup, void, undefined> {
    const runs = this.#groupLists.map((list) => new GroupRun(this.#spool.read(list)));
    yield* mergeRuns(runs, firstRecordOf);
  }

  rankedRecords(): Iterable<RankedRecord> {
    const runs = this.#rankLists.map((list) => new RankedRun(this.#spool.read(list)));
    return mergeRuns(runs, ({ offset }) => offset);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#spool.close();
  }

  async #rankAll(partitions: PartitionedIndex, lines: LineSource, level: number): Promise<void> {
    partitions.seal();
    for (const list of partitions.lists) {
      const index = this.#load(partitions, list, level);
      if (index === undefined) {
        const parts = await PartitionedIndex.open(level + 1);
        try {
          for (const record of partitions.recordsOf(list)) parts.add(record);
          await this.#rankAll(parts, lines, level + 1);
        } finally {
          await parts.close();
        }
      } else if (index.recordCount > 0) {
        this.#store(await rankIndex(index, lines, this.#options.adjustTotals));
      }
    }
  }

  /** The partition's index, or undefined when it is too large and can be split. */
  #load(partitions: PartitionedIndex, list: number, level: number): BranchIndex | undefined {
    const index = new BranchIndex();
    let over = false;
    for (const record of partitions.recordsOf(list)) {
      index.add(record);
      over ||= index.bytes > this.#options.maxIndexBytes;
      if (over && index.groupCount > 1 && level + 1 < PARTS.length) return undefined;
    }
    if (over && !this.notes.includes(LARGE_GROUP)) this.notes.push(LARGE_GROUP);
    return index;
  }

  #store(ranked: RankedIndex): void {
    const { index, ranks, copies, conflicts } = ranked;
    const spool = this.#spool;
    const groups = spool.addList();
    for (const group of rankedGroupsOf(ranked)) writeGroup(spool, groups, group);
    const records = spool.addList();
    ranks.forEach((rank, record) => {
      if (rank > 0) writeRanked(spool, records, toRankedRecord(record, rank, index));
    });
    spool.seal(groups);
    spool.seal(records);
    this.#groupLists.push(groups);
    this.#rankLists.push(records);
    this.groupCount += index.groupCount;
    this.rankedCount += index.recordCount - copies - conflicts.length;
    this.knownCount += countKnown(ranked);
    this.copies += copies;
    this.#conflictCount += conflicts.length;
    for (const record of conflicts) this.#conflicts.push(index.offsetOf(record));
    this.#conflicts.sort((a, b) => a - b).splice(this.#options.listed);
  }
}

const LARGE_GROUP = 'one rollout has more branches than --max-index-mb allows memory for: it was ranked all the same';

/** A group's first record is never a copy, so it is among the members. */
function firstRecordOf({ members }: RankedGroup): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { record } of members) if (record < first) first = record;
  return first;
}

/** FNV-1a over UTF-16 units, begun anew at each level so that what fell together is spread. */
function hashOf(text: string, level: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(level, 0x9e3779b1);
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // The lowest bits of the product see only the lowest bits of the text.
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
