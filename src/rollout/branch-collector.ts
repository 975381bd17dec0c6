import { BranchIndex } from './branch-index.js';
import type { LineSource } from './find-duplicates.js';
import type { PlacedRecord } from './index-entry.js';
import { MemoryRanking } from './memory-ranking.js';
import { type AdjustTotals, rankIndex } from './rank-index.js';
import type { RankedRollouts } from './ranked-rollouts.js';

/** A record that was accepted by the first reading. */
export type CollectedRecord = Omit<PlacedRecord, 'place'> & { size: number };

/** How many bytes of index are kept in memory unless told otherwise: about 700,000 small records. */
export const DEFAULT_INDEX_BYTES = 32 * 1024 * 1024;

type Partitions = import('./partition-ranking.js').PartitionedIndex;

/** Takes the records of a run in the order of the input, in memory as long as they have room there, and ranks them. */
export class BranchCollector implements AsyncDisposable {
  readonly #maxIndexBytes: number;
  #index: BranchIndex | undefined = new BranchIndex();
  #partitions: Partitions | undefined;
  #count = 0;

  constructor(maxIndexBytes = DEFAULT_INDEX_BYTES) {
    this.#maxIndexBytes = maxIndexBytes;
  }

  get recordCount(): number {
    return this.#count;
  }

  /** Adds the next record. @throws WasmagentError `OUTPUT_UNWRITABLE` when the temporary folder is full */
  add(record: CollectedRecord): void {
    this.#index?.add(record);
    this.#partitions?.add({ ...record, place: { number: this.#count, size: record.size } });
    this.#count += 1;
  }

  /** Moves to disk what has no room in memory; to be called now and then. @throws WasmagentError `OUTPUT_UNWRITABLE` */
  async settle(): Promise<void> {
    const index = this.#index;
    if (index === undefined || index.bytes <= this.#maxIndexBytes) return;
    const { PartitionedIndex } = await import('./partition-ranking.js');
    const partitions = await PartitionedIndex.open();
    this.#partitions = partitions;
    this.#index = undefined;
    const ids = [...index.groupIds()];
    for (let record = 0; record < index.recordCount; record += 1) {
      partitions.add({
        rolloutId: ids[index.groupOf(record)] ?? '',
        branchIndex: index.branchOf(record),
        value: index.valueOf(record),
        offset: index.offsetOf(record),
        flags: index.flagsOf(record),
        condition: index.conditionOf(record),
        place: { number: record, size: index.sizeHintOf(record) },
      });
    }
  }

  /**
   * Ranks what was collected; nothing may be added after it. `listed`: how many conflicts are kept.
   * @throws WasmagentError `OUTPUT_UNWRITABLE`
   */
  async rank(
    lines: LineSource,
    { listed, adjustTotals }: { listed: number; adjustTotals?: AdjustTotals | undefined },
  ): Promise<RankedRollouts> {
    const [index, partitions] = [this.#index, this.#partitions];
    this.#index = undefined;
    this.#partitions = undefined;
    if (partitions === undefined) {
      return new MemoryRanking(await rankIndex(index ?? new BranchIndex(), lines, adjustTotals), listed);
    }
    const { PartitionRanking } = await import('./partition-ranking.js');
    return PartitionRanking.rank(partitions, lines, { maxIndexBytes: this.#maxIndexBytes, listed, adjustTotals });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#partitions?.close();
  }
}
