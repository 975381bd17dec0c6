import { WasmagentError } from '../errors.js';
import { openClock } from '../host/clock.js';
import { DataInput } from '../host/data-file/data-input.js';
import { refuseSameFile } from '../host/data-file/file-identity.js';
import { type OutputRequest, OutputSet } from '../host/data-file/output-set.js';
import { findDuplicates } from './find-duplicates.js';
import type { WireOptions } from './formats/rollout-wire.js';
import { type IndexedBranches, indexBranches } from './index-branches.js';
import { InvalidRecordsError } from './invalid-records-error.js';
import type { Ledger } from './ledger.js';
import { pairGroups } from './pair-groups.js';
import type { RankSummary } from './rank-summary.js';
import { reportConflicts } from './report-conflicts.js';
import { DEFAULT_WEIGHTS, type Weights } from './weights.js';
import { writeRecords } from './write-records.js';

const LISTED_ERRORS = 20;
const LISTED_LINES = 1000;

/** What to read, what to write, and how to judge. */
export interface RankOptions {
  /** A path, or `-` for stdin. */
  input: string;
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
}

/**
 * Ranks the branches of every rollout in a file and makes preference pairs and rewards of them. Reads the file twice
 * and keeps 22 bytes of each record; writes all outputs or none.
 * @throws WasmagentError `INPUT_*`, `OUTPUT_*`, `NO_RECORDS`; InvalidRecordsError (`RECORD_INVALID`)
 */
export async function rankRolloutFile(options: RankOptions): Promise<RankSummary> {
  const paths = { '--output': options.output, '--dpo': options.dpo, '--ppo': options.ppo };
  const requests = KINDS.flatMap(({ label }): OutputRequest[] => {
    const path = paths[label];
    return path === undefined ? [] : [{ label, path }];
  });
  await refuseSameFile(requests, [options.input]);
  const exportedAtMs = options.timestampMs ?? openClock().nowMs();
  const weights = options.weights ?? DEFAULT_WEIGHTS;
  const wire: WireOptions = { exportedAtMs, strictWire: options.strictWire ?? false };

  await using input = await DataInput.open(options.input);
  await using outputs = await OutputSet.open(requests);
  const found = await indexBranches(input, {
    weights,
    ledger: options.ledger,
    listed: LISTED_LINES,
    listedErrors: LISTED_ERRORS,
  });
  const { index } = found;
  const duplicates = findDuplicates(index, input);
  listConflicts(duplicates.conflicts, found, input);
  if (found.invalid.total > 0 && options.skipInvalid !== true) {
    const recordErrors = found.invalid.first;
    throw new InvalidRecordsError(input.name, { recordErrors, invalid: found.invalid.total, records: found.recordsIn });
  }
  if (found.refusedByLedger > 0 && options.skipInvalid !== true) throw refusedByLedger(input.name, found);
  const ranked = index.recordCount - duplicates.copies - duplicates.conflicts.length;
  if (ranked === 0) throw noRecords(input.name, found);

  const { later } = duplicates;
  const paired = await pairGroups({
    index,
    later,
    input,
    output: outputs.get('--dpo'),
    weights,
    wire,
    listed: LISTED_LINES,
  });
  await writeRecords({ index, ranks: paired.ranks, input, outputs, weights, wire });
  await input.assertUnchanged();
  await outputs.commit();

  const missing = options.ledger?.missing() ?? [];
  const known = paired.known;
  const counts = { '--output': ranked, '--dpo': paired.pairs, '--ppo': known };
  return {
    input: input.name,
    recordsIn: found.recordsIn,
    ranked,
    duplicates: duplicates.copies,
    invalid: found.invalid.total,
    refusedByLedger: found.refusedByLedger,
    groups: index.groupCount,
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
    refused: { total: found.invalid.total + found.refusedByLedger, first: found.refused },
    errors: { total: found.invalid.total, first: [...found.invalid.first] },
    groupsWithoutPair: { total: index.groupCount - paired.pairs, first: paired.groupsWithoutPair },
    missing: {
      total: missing.length,
      first: missing.slice(0, LISTED_LINES).map(({ rollout_id, branch_index }) => ({ rollout_id, branch_index })),
    },
    notes: [...input.notes],
  };
}

const KINDS = [
  { label: '--output', kind: 'ranked' },
  { label: '--dpo', kind: 'dpo' },
  { label: '--ppo', kind: 'ppo' },
] as const;

function listConflicts(conflicts: readonly number[], found: IndexedBranches, input: DataInput): void {
  const { index, invalid: tally } = found;
  for (const { line, code } of reportConflicts(conflicts, { index, input, tally, limit: LISTED_LINES })) {
    found.refused.push({ line, rollout_id: null, branch_index: null, reason: code });
  }
  found.refused.sort((a, b) => a.line - b.line).splice(LISTED_LINES);
}

function refusedByLedger(name: string, { refusedByLedger: count, refused }: IndexedBranches): WasmagentError {
  const [first] = refused;
  const where = first === undefined ? '' : `; the first is line ${first.line} (${first.reason})`;
  return new WasmagentError(
    'RECORD_INVALID',
    `${name}: ${count} lines are not as the session log recorded them${where}`,
    {
      suggestions: ['use the file as the session wrote it', '--skip-invalid leaves these lines out and goes on'],
    },
  );
}

function noRecords(name: string, { recordsIn, invalid, refusedByLedger }: IndexedBranches): WasmagentError {
  if (recordsIn === 0) {
    return new WasmagentError('NO_RECORDS', `${name} is empty: it has no records`, {
      suggestions: ['check that the export that made it went well'],
    });
  }
  const why = `${invalid.total} of ${recordsIn} are invalid, ${refusedByLedger} refused by the ledger`;
  return new WasmagentError('NO_RECORDS', `${name} has no records to rank: ${why}`);
}
