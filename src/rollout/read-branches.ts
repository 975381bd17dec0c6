import { MAX_LINE_BYTES } from '../host/data-file/read-lines.js';
import type { BranchCollector } from './branch-collector.js';
import type { BranchFacts } from './branch-facts.js';
import { ConditionTable } from './condition-table.js';
import { FaultList } from './fault-list.js';
import type { Ledger, LedgerRefusal } from './ledger.js';
import { parseBranch } from './parse-branch.js';
import type { RefusedLine } from './rank-summary.js';
import type { RecordFault } from './record-error.js';
import { RECORD_FLAG } from './record-flags.js';
import type { RolloutInputs } from './rollout-inputs.js';
import { scanBranch, UnreadableRecordError } from './scan-branch.js';
import { scoreBranch } from './score-branch.js';
import { lineSha256 } from './source-line.js';
import type { Weights } from './weights.js';

/** How the first reading judges. */
export interface ReadingOptions {
  weights: Weights;
  ledger?: Ledger | undefined;
  /** Read only what ranking needs of a line, and trust the rest. */
  trustInput?: boolean | undefined;
  /** Bits of `RECORD_FLAG` for a record, kept with it. `branch` is valid until it returns. */
  flagsOf?: ((branch: BranchFacts, place: { file: string; line: number }) => number) | undefined;
  /** Told how many bytes were read so far. */
  onRead?: ((bytes: number) => void) | undefined;
  /** How many refusals are kept. */
  listed: number;
  listedErrors: number;
}

/** What the first reading found, beside the records that it collected. */
export interface ReadBranches {
  /** Lines that are not blank. */
  recordsIn: number;
  /** The same for each input, in order. */
  recordsOf: number[];
  invalid: FaultList;
  refusedByLedger: number;
  /** Records that contradict themselves about how the branch did. */
  conflicts: number;
  /** The first refused and skipped lines, in order. */
  refused: PlacedRefusal[];
  conditions: ConditionTable;
}

/** A refused line, and where it begins among all inputs. */
export interface PlacedRefusal {
  address: number;
  line: RefusedLine;
}

/** Reads every branch once: judges it, scores it, and keeps only where it is. */
export async function readBranches(
  inputs: RolloutInputs,
  collector: BranchCollector,
  options: ReadingOptions,
): Promise<ReadBranches> {
  const reading = new Reading(collector, options, inputs.names.length > 1);
  const { recordsOf } = reading.found;
  recordsOf.push(...inputs.names.map(() => 0));
  for await (const { file, input, base, lines } of inputs.lines(options.onRead)) {
    recordsOf[input] = (recordsOf[input] ?? 0) + lines.length;
    for (const line of lines) {
      const place = { file, line: line.number, address: base + line.offset };
      if (line.tooLong) reading.refuse(place, TOO_LONG);
      else reading.take(place, line.bytes, line.offset);
    }
    await collector.settle();
  }
  return reading.found;
}

interface Place {
  file: string;
  line: number;
  address: number;
}

class Reading {
  readonly found: ReadBranches;
  readonly #collector: BranchCollector;
  readonly #options: ReadingOptions;
  readonly #parse: typeof parseBranch;

  readonly #several: boolean;

  constructor(collector: BranchCollector, options: ReadingOptions, several: boolean) {
    this.#several = several;
    this.#collector = collector;
    this.#options = options;
    this.#parse = options.trustInput === true ? scanBranch : parseBranch;
    this.found = {
      recordsIn: 0,
      recordsOf: [],
      invalid: new FaultList(options.listedErrors),
      refusedByLedger: 0,
      conflicts: 0,
      refused: [],
      conditions: new ConditionTable(),
    };
  }

  refuse(place: Place, fault: RecordFault): void {
    const { file, line, address } = place;
    this.found.recordsIn += 1;
    this.found.invalid.add(address, { file, line, ...fault });
    this.#list(place, { rollout_id: null, branch_index: null, reason: fault.code });
  }

  take(place: Place, bytes: Buffer, offset: number): void {
    const { value: branch, fault } = this.#parse(bytes, offset);
    if (branch === undefined) {
      this.refuse(place, fault);
      return;
    }
    let flags = 0;
    let refusal: LedgerRefusal | undefined;
    try {
      if (branch.attackedBoundary) flags |= RECORD_FLAG.boundaryAttacked;
      if (branch.blankAnswer) flags |= RECORD_FLAG.blankAnswer;
      refusal = this.#judgeByLedger(branch, bytes);
      // What the ledger refuses plays no part, so it is held against nothing else.
      if (refusal === undefined) flags |= this.#options.flagsOf?.(branch, place) ?? 0;
    } catch (error) {
      if (!(error instanceof UnreadableRecordError)) throw error;
      this.refuse(place, error.fault);
      return;
    }
    const { found } = this;
    found.recordsIn += 1;
    const { rolloutId, branchIndex } = branch;
    if (refusal !== undefined) {
      found.refusedByLedger += 1;
      this.#list(place, { rollout_id: rolloutId, branch_index: branchIndex, reason: refusal });
      return;
    }
    const { total, conflict } = scoreBranch(branch.scores, this.#options.weights);
    if (conflict) found.conflicts += 1;
    if (branch.ranked) flags |= RECORD_FLAG.ranked;
    if (conflict) flags |= RECORD_FLAG.conflict;
    this.#collector.add({
      rolloutId,
      branchIndex,
      value: total,
      offset: place.address,
      size: bytes.length,
      flags,
      condition: found.conditions.numberOf(branch.temperature, branch.model),
    });
  }

  #judgeByLedger(branch: BranchFacts, bytes: Buffer): LedgerRefusal | undefined {
    const { ledger } = this.#options;
    return ledger?.judge({
      rollout_id: branch.rolloutId,
      branch_index: branch.branchIndex,
      session_id: branch.sessionId,
      sha256: lineSha256(bytes),
    });
  }

  #nameOf(file: string): { file?: string } {
    return this.#several ? { file } : {};
  }

  #list({ file, line, address }: Place, refused: Omit<RefusedLine, 'file' | 'line'>): void {
    if (this.found.refused.length >= this.#options.listed) return;
    this.found.refused.push({ address, line: { ...this.#nameOf(file), line, ...refused } });
  }
}

const TOO_LONG: RecordFault = {
  pointer: '',
  code: 'LINE_TOO_LONG',
  message: `the line has more than ${MAX_LINE_BYTES / 1024 / 1024} MiB`,
};
