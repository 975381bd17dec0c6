import { WasmagentError } from '../errors.js';
import { openClock } from '../host/clock.js';
import { expandPaths } from '../host/data-file/expand-paths.js';
import { refuseRepeatedInputs, refuseSameFile } from '../host/data-file/file-identity.js';
import { type OutputRequest, OutputSet } from '../host/data-file/output-set.js';
import { BranchCollector } from './branch-collector.js';
import type { BranchFacts } from './branch-facts.js';
import type { WireOptions } from './formats/rollout-wire.js';
import { InvalidRecordsError } from './invalid-records-error.js';
import type { Ledger } from './ledger.js';
import { pairGroups } from './pair-groups.js';
import type { AdjustTotals } from './rank-index.js';
import type { RankSummary } from './rank-summary.js';
import type { RankedRollouts } from './ranked-rollouts.js';
import { type ReadBranches, readBranches } from './read-branches.js';
import { RolloutInputs } from './rollout-inputs.js';
import { DEFAULT_WEIGHTS, type Weights } from './weights.js';
import { writeRecords } from './write-records.js';

const LISTED_ERRORS = 20;
const LISTED_LINES = 1000;

/** What to read, what to write, and how to judge. */
export interface RankOptions {
  /** A path, a pattern, or `-` for stdin; several are read one after the other. */
  input: string | readonly string[];
  /** Where the ranked branches go; `-` is stdout. Without any of the three outputs only the summary is made. */
  output?: string | undefined;
  dpo?: string | undefined;
  ppo?: string | undefined;
  weights?: Weights | undefined;
  /** Count invalid records and go on, instead of failing. */
  skipInvalid?: boolean | undefined;
  strictWire?: boolean | undefined;
  /** `exported_at_ms`; without it `SOURCE_DATE_EPOCH`, else the clock. */
  timestampMs?: number | undefined;
  /** Lines that are not in it fail the run; with `skipInvalid` they are left out and listed in `refused`. */
  ledger?: Ledger | undefined;
  /** Read only what ranking needs of each line, and trust the rest. */
  trustInput?: boolean | undefined;
  /** About how much memory the index may take before it moves to disk. */
  maxIndexBytes?: number | undefined;
  /** Bits of `RECORD_FLAG` for a record, kept with it. */
  flagsOf?: ((branch: BranchFacts, line: Buffer) => number) | undefined;
  /** Changes totals before a group is ranked. */
  adjustTotals?: AdjustTotals | undefined;
  /** Told how far each of the two readings is. */
  onProgress?: ((progress: ReadingProgress) => void) | undefined;
}

/** How far a reading of the inputs is. */
export interface ReadingProgress {
  reading: 'judge' | 'write';
  bytes: number;
  totalBytes: number;
}

/**
 * Ranks the branches of every rollout in files and makes preference pairs and rewards of them; a rollout may be spread
 * over several files. Reads them twice and keeps 25 bytes of each record; writes all outputs or none.
 * @throws WasmagentError `USAGE`, `INPUT_*`, `OUTPUT_*`, `NO_RECORDS`; InvalidRecordsError (`RECORD_INVALID`)
 */
export async function rankRolloutFile(options: RankOptions): Promise<RankSummary> {
  const paths = { '--output': options.output, '--dpo': options.dpo, '--ppo': options.ppo };
  const requests = KINDS.flatMap(({ label }): OutputRequest[] => {
    const path = paths[label];
    return path === undefined ? [] : [{ label, path }];
  });
  const inputPaths = await expandPaths([options.input].flat());
  await refuseSameFile(requests, inputPaths);
  await refuseRepeatedInputs(inputPaths);
  const exportedAtMs = options.timestampMs ?? openClock().nowMs();
  const weights = options.weights ?? DEFAULT_WEIGHTS;
  const wire: WireOptions = { exportedAtMs, strictWire: options.strictWire ?? false };

  // Before the inputs: unpacking one may take long, and whether an output can be written is known at once.
  await using outputs = await OutputSet.open(requests);
  await using inputs = await RolloutInputs.open(inputPaths);
  const progressOf = (reading: ReadingProgress['reading']) => (bytes: number) =>
    options.onProgress?.({ reading, bytes, totalBytes: inputs.bytes });
  await using collector = new BranchCollector(options.maxIndexBytes);
  const found = await readBranches(inputs, collector, {
    weights,
    ledger: options.ledger,
    trustInput: options.trustInput,
    flagsOf: options.flagsOf,
    onRead: progressOf('judge'),
    listed: LISTED_LINES,
    listedErrors: LISTED_ERRORS,
  });
  await using ranking = await collector.rank(inputs, { listed: LISTED_LINES, adjustTotals: options.adjustTotals });
  listConflicts(ranking, found, inputs);
  if (found.invalid.total > 0 && options.skipInvalid !== true) {
    const recordErrors = found.invalid.first;
    throw new InvalidRecordsError(inputs.name, {
      recordErrors,
      invalid: found.invalid.total,
      records: found.recordsIn,
    });
  }
  if (found.refusedByLedger > 0 && options.skipInvalid !== true) throw refusedByLedger(inputs.name, found);
  const ranked = ranking.rankedCount;
  if (ranked === 0) throw noRecords(inputs.name, found);

  const paired = await pairGroups({
    ranking,
    inputs,
    output: outputs.get('--dpo'),
    weights,
    wire,
    listed: LISTED_LINES,
  });
  await writeRecords({ ranking, inputs, outputs, weights, wire, onRead: progressOf('write') });
  await inputs.assertUnchanged();
  await outputs.commit();

  const missing = options.ledger?.missing() ?? [];
  const known = ranking.knownCount;
  const counts = { '--output': ranked, '--dpo': paired.pairs, '--ppo': known };
  return {
    input: inputs.name,
    recordsIn: found.recordsIn,
    ranked,
    duplicates: ranking.copies,
    invalid: found.invalid.total,
    refusedByLedger: found.refusedByLedger,
    groups: ranking.groupCount,
    groupsWithPair: paired.pairs,
    noPair: paired.noPair,
    pairs: paired.pairs,
    ppoRecords: known,
    unknownScores: ranked - known,
    conflicts: found.conflicts,
    weights,
    exportedAtMs,
    written: KINDS.flatMap(({ label, kind }) => {
      const output = outputs.get(label);
      return output === undefined ? [] : [{ kind, path: output.path, records: counts[label], bytes: output.bytes }];
    }),
    refused: { total: found.invalid.total + found.refusedByLedger, first: found.refused.map(({ line }) => line) },
    errors: { total: found.invalid.total, first: found.invalid.first },
    groupsWithoutPair: { total: ranking.groupCount - paired.pairs, first: paired.groupsWithoutPair },
    missing: {
      total: missing.length,
      first: missing.slice(0, LISTED_LINES).map(({ rollout_id, branch_index }) => ({ rollout_id, branch_index })),
    },
    notes: [...inputs.notes, ...ranking.notes],
  };
}

const KINDS = [
  { label: '--output', kind: 'ranked' },
  { label: '--dpo', kind: 'dpo' },
  { label: '--ppo', kind: 'ppo' },
] as const;

/** Adds different records of one branch to what was refused. */
function listConflicts({ conflicts }: RankedRollouts, found: ReadBranches, inputs: RolloutInputs): void {
  inputs.locate(conflicts.first).forEach(({ file, line }, at) => {
    const address = conflicts.first[at] ?? 0;
    const message = 'repeats an earlier branch of its rollout with other content';
    found.invalid.add(address, { file, line, pointer: '/branch_index', code: 'DUPLICATE_BRANCH', message });
    const name = inputs.names.length > 1 ? { file } : {};
    const refused = { ...name, line, rollout_id: null, branch_index: null, reason: 'DUPLICATE_BRANCH' } as const;
    found.refused.push({ address, line: refused });
  });
  found.invalid.addUnlisted(conflicts.total - conflicts.first.length);
  found.refused.sort((a, b) => a.address - b.address).splice(LISTED_LINES);
}

function refusedByLedger(name: string, { refusedByLedger: count, refused }: ReadBranches): WasmagentError {
  const [first] = refused;
  const { file, line, reason } = first?.line ?? {};
  const where =
    first === undefined ? '' : `; the first is ${file === undefined ? '' : `${file} `}line ${line} (${reason})`;
  return new WasmagentError(
    'RECORD_INVALID',
    `${name}: ${count} lines are not as the session log recorded them${where}`,
    {
      suggestions: ['use the file as the session wrote it', '--skip-invalid leaves these lines out and goes on'],
    },
  );
}

function noRecords(name: string, { recordsIn, invalid, refusedByLedger }: ReadBranches): WasmagentError {
  if (recordsIn === 0) {
    return new WasmagentError('NO_RECORDS', `${name} is empty: it has no records`, {
      suggestions: ['check that the export that made it went well'],
    });
  }
  const why = `${invalid.total} of ${recordsIn} are invalid, ${refusedByLedger} refused by the ledger`;
  return new WasmagentError('NO_RECORDS', `${name} has no records to rank: ${why}`);
}
