import type { RowAccount } from '../contracts/rollout-report.generated.js';
import { WasmagentError } from '../errors.js';
import { assertClean } from '../guardrails/redaction/assert-clean.js';
import { RedactionCounts } from '../guardrails/redaction/redaction-counts.js';
import { openClock } from '../host/clock.js';
import { DataInput } from '../host/data-file/data-input.js';
import { expandPaths } from '../host/data-file/expand-paths.js';
import { refuseRepeatedInputs, refuseSameFile } from '../host/data-file/file-identity.js';
import { type OutputRequest, OutputSet } from '../host/data-file/output-set.js';
import { BranchCollector } from './branch-collector.js';
import type { ContaminationJudge } from './contamination/contamination-judge.js';
import { formatFault } from './export/format-fault.js';
import type { TrainingExport } from './export/training-export.js';
import { TRAINING_LABEL, trainingFiles } from './export/training-files.js';
import type { WireOptions } from './formats/rollout-wire.js';
import { InvalidRecordsError } from './invalid-records-error.js';
import type { PairPolicy } from './pairs/pair-policy.js';
import type { RankOptions, ReadingProgress } from './rank-options.js';
import type { RankSummary } from './rank-summary.js';
import type { RankedRollouts } from './ranked-rollouts.js';
import { type ReadBranches, readBranches } from './read-branches.js';
import { assertBalanced } from './report/assert-balanced.js';
import { hideIds } from './report/hide-ids.js';
import { toReport } from './report/to-report.js';
import { RolloutInputs } from './rollout-inputs.js';
import { DpoRows } from './rows/dpo-rows.js';
import { memberFilter } from './rows/member-filter.js';
import { PpoRows } from './rows/ppo-rows.js';
import type { RedactionMode } from './rows/redaction-mode.js';
import { RowGate } from './rows/row-gate.js';
import type { BranchReading } from './rows/training-branch.js';
import { TrainingRows } from './rows/training-rows.js';
import { RunStatistics } from './statistics/run-statistics.js';
import { assertVotesWeighed } from './votes/assert-votes-weighed.js';
import type { VoteBook } from './votes/vote-book.js';
import { walkGroups } from './walk-groups.js';
import { DEFAULT_WEIGHTS, passingTotalOf, type Weights } from './weights.js';
import { writeRecords } from './write-records.js';

const LISTED_ERRORS = 20;
const LISTED_LINES = 1000;
// How many rows are kept to find those that repeat: 60 MB where they are only counted, 225 where they are left out.
const COUNTED_ROWS = { maxNearRows: 250_000, maxExactRows: 1_000_000 };
const DROPPED_ROWS = { maxNearRows: 1_000_000, maxExactRows: 4_000_000 };

/**
 * Ranks the branches of every rollout in files and makes training rows of them; a rollout may be spread over several
 * files. Reads them twice and keeps 25 bytes of each record; writes all outputs or none.
 * @throws WasmagentError `USAGE`, `INPUT_*`, `OUTPUT_*`, `NO_RECORDS`, `CONTAMINATED`; InvalidRecordsError
 * (`RECORD_INVALID`)
 */
export async function rankRolloutFile(options: RankOptions): Promise<RankSummary> {
  const weights = options.weights ?? DEFAULT_WEIGHTS;
  assertVotesWeighed(weights, options.votes);
  const { training } = options;
  const fault = training && formatFault(training);
  if (fault !== undefined) throw fault;
  const requests = requestedOutputs(options);
  const inputPaths = await expandPaths([options.input].flat());
  const evalPaths = options.evalSet === undefined ? [] : await expandPaths(options.evalSet);
  const alsoRead = [...evalPaths, ...(options.votes === undefined ? [] : [options.votes])];
  await refuseSameFile(requests, [...inputPaths, ...alsoRead]);
  await refuseRepeatedInputs([...inputPaths, ...alsoRead]);
  const exportedAtMs = options.timestampMs ?? openClock().nowMs();
  const policy = pairPolicy(options, weights);

  // Before the inputs: unpacking one may take long, and whether an output can be written is known at once.
  await using outputs = await OutputSet.open(requests);
  await using target = training && (await openTraining(options, outputs, exportedAtMs));
  const contamination = await openContamination(evalPaths, options);
  const notes = [...(contamination?.notes ?? [])];
  const votes = await openVotes(options, weights, notes);
  await using inputs = await RolloutInputs.open(inputPaths);
  const progressOf = (reading: ReadingProgress['reading']) => (bytes: number) =>
    options.onProgress?.({ reading, bytes, totalBytes: inputs.bytes });
  await using collector = new BranchCollector(options.maxIndexBytes);
  const found = await readBranches(inputs, collector, {
    weights,
    ledger: options.ledger,
    trustInput: options.trustInput,
    flagsOf: contamination && ((branch, place) => contamination.judge.flagsOf(branch, place)),
    onRead: progressOf('judge'),
    listed: LISTED_LINES,
    listedErrors: LISTED_ERRORS,
  });
  await using ranking = await collector.rank(inputs, {
    listed: LISTED_LINES,
    adjustTotals: votes && ((rolloutId, members) => votes.adjustTotals(rolloutId, members)),
  });
  listConflicts(ranking, found, inputs);
  if (options.skipInvalid !== true) {
    refuseInvalid(inputs.name, found);
    votes?.assertAllRanked();
  }
  if (options.onContaminated === 'fail') refuseContaminated(inputs.name, contamination?.judge);
  if (ranking.rankedCount === 0) throw noRecords(inputs.name, found);

  const gates = new RowGates(options);
  const reading: BranchReading = { weights, redaction: options.redaction ?? 'on' };
  const wire: WireOptions = { exportedAtMs, strictWire: options.strictWire ?? false };
  const statistics = new RunStatistics({
    passingTotal: policy.passingTotal,
    conditions: found.conditions.all(),
    compare: options.compare,
  });
  const trainingGate = training && gates.open('training');
  const [dpoOutput, ppoOutput] = [outputs.get('--dpo'), outputs.get('--ppo')];
  const tally = await walkGroups({
    ranking,
    inputs,
    policy,
    reading,
    statistics,
    dpo: dpoOutput && { output: dpoOutput, rows: new DpoRows(dpoOutput, gates.open('dpo'), wire) },
    training: training && target && trainingGate && new TrainingRows(target, trainingGate, { ...training, policy }),
    listed: LISTED_LINES,
  });
  const ppo = ppoOutput && new PpoRows(ppoOutput, gates.open('ppo'), { filter: memberFilter(policy), reading, wire });
  await writeRecords({ ranking, inputs, outputs, ppo, onRead: progressOf('write') });

  const rows = gates.accounts();
  const written = new Map(rows.map(({ kind, written: count }) => [kind, count]));
  const exported = await target?.finish({
    inputs: inputs.names,
    groups: ranking.groupCount,
    reasons: {
      ...countsAbove0(tally.groups.noPair),
      ...countsAbove0(rows.find(({ kind }) => kind === 'training')?.leftOut ?? {}),
    },
    remarks: remarksOf(reading.redaction, trainingGate?.findings ?? 0),
  });
  notes.push(...inputs.notes, ...ranking.notes, ...gates.notes, ...(exported?.notes ?? []));
  if (found.conditions.overflowed) notes.push('there are too many temperatures and models to tell all of them apart');
  await inputs.assertUnchanged();
  await outputs.flush();

  // What is told of a run is read by more people than its inputs.
  const shown = reading.redaction === 'on' ? hideIds : <T>(value: T): T => value;
  const report = toReport({
    options: { ...options, compare: shown(options.compare) },
    weights,
    policy,
    exportedAtMs,
    inputs: inputs.files.map((file, at) => ({ ...file, records: found.recordsOf[at] ?? 0 })),
    found,
    ranking,
    tally,
    rows,
    redaction: gates.redaction,
    contamination: contamination && {
      total: contamination.judge.total,
      first: contamination.judge.first.map((found) => ({ ...found, rollout_id: shown(found.rollout_id) })),
    },
    duplicates: gates.duplicates,
    votes: shown(votes?.report()),
    statistics: shown(statistics.report()),
    outputs: OUTPUTS.flatMap(({ label, kind }) => {
      const output = outputs.get(label);
      const records = kind === 'ranked' ? ranking.rankedCount : (written.get(kind) ?? 0);
      return output === undefined ? [] : [{ kind, path: output.path, records, bytes: output.bytes }];
    }),
    notes: shown(notes),
  });
  assertBalanced(report);
  outputs.get('--report')?.write(`${JSON.stringify(report, null, 2)}\n`);
  await outputs.commit();

  const missing = options.ledger?.missing() ?? [];
  const ppoEligible = tally.members.paired + tally.members.unpaired;
  return {
    input: inputs.name,
    recordsIn: found.recordsIn,
    ranked: ranking.rankedCount,
    duplicates: ranking.copies,
    invalid: found.invalid.total,
    refusedByLedger: found.refusedByLedger,
    groups: ranking.groupCount,
    groupsWithPair: tally.groups.withPair,
    noPair: tally.groups.noPair,
    pairs: tally.pairs.made,
    ppoRecords: written.get('ppo') ?? ppoEligible,
    unknownScores: ranking.rankedCount - ranking.knownCount,
    conflicts: found.conflicts,
    boundaryAttacked: tally.members['boundary-attacked'],
    contaminated: tally.members.contaminated,
    weights,
    exportedAtMs,
    written: report.outputs,
    refused: {
      total: found.invalid.total + found.refusedByLedger,
      first: found.refused.map(({ line }) => ({ ...line, rollout_id: shown(line.rollout_id) })),
    },
    errors: { total: found.invalid.total, first: found.invalid.first },
    groupsWithoutPair: { total: ranking.groupCount - tally.groups.withPair, first: shown(tally.withoutPair) },
    missing: {
      total: missing.length,
      first: missing
        .slice(0, LISTED_LINES)
        .map(({ rollout_id, branch_index }) => ({ rollout_id: shown(rollout_id), branch_index })),
    },
    rows,
    redaction: report.redaction ?? {},
    statistics: report.statistics,
    ...(report.votes && { votes: report.votes }),
    ...(report.contamination && { contamination: report.contamination }),
    ...(report.duplicates && { repeatedRows: report.duplicates }),
    notes: report.notes,
  };
}

const OUTPUTS = [
  { label: '--output', kind: 'ranked' },
  { label: '--dpo', kind: 'dpo' },
  { label: '--ppo', kind: 'ppo' },
  { label: TRAINING_LABEL.data, kind: 'training' },
] as const;

function requestedOutputs({ output, dpo, ppo, training, report }: RankOptions): OutputRequest[] {
  const paths = { '--output': output, '--dpo': dpo, '--ppo': ppo };
  return [
    ...Object.entries(paths).flatMap(([label, path]) => (path === undefined ? [] : [{ label, path }])),
    ...(training === undefined ? [] : trainingFiles(training.path, training.format, training.type)),
    ...(report === undefined ? [] : [{ label: '--report', path: report }]),
  ];
}

function pairPolicy(options: RankOptions, weights: Weights): PairPolicy {
  return {
    strategy: options.pairs ?? 'best-worst',
    maxPairsPerGroup: options.maxPairsPerGroup,
    minMargin: options.minMargin,
    seed: options.seed ?? 0,
    passingTotal: passingTotalOf(weights),
    includeDenied: options.includeDenied ?? false,
    excludeContaminated: options.onContaminated !== 'flag',
  };
}

async function openTraining(
  { training, redaction = 'on' }: RankOptions,
  outputs: OutputSet,
  exportedAtMs: number,
): Promise<TrainingExport | undefined> {
  if (training === undefined) return undefined;
  const { openTrainingExport } = await import('./export/training-export.js');
  return openTrainingExport({
    ...training,
    exportedAtMs,
    outputs,
    assertClean: redaction === 'on' ? assertClean : undefined,
  });
}

async function openContamination(
  paths: readonly string[],
  { evalField: field, dpo, ppo, training }: RankOptions,
): Promise<{ judge: ContaminationJudge; notes: readonly string[] } | undefined> {
  if (paths.length === 0) return undefined;
  const [{ EvalSet }, { ContaminationJudge }] = await Promise.all([
    import('./contamination/eval-set.js'),
    import('./contamination/contamination-judge.js'),
  ]);
  // Where no row holds the tools' part, it cannot leak.
  const withTools = training !== undefined && training.trajectory !== 'final';
  const withEvents = dpo !== undefined || ppo !== undefined || withTools;
  const evalSet = await EvalSet.open(paths, field === undefined ? {} : { field });
  return { judge: new ContaminationJudge(evalSet, { listed: LISTED_LINES, withEvents }), notes: evalSet.notes };
}

async function openVotes(
  { votes: path, skipInvalid }: RankOptions,
  weights: Weights,
  notes: string[],
): Promise<VoteBook | undefined> {
  if (path === undefined) return undefined;
  const { readVotes } = await import('./votes/read-votes.js');
  await using input = await DataInput.open(path);
  return await readVotes(input, {
    weight: weights.votes,
    skipInvalid: skipInvalid ?? false,
    onInvalid: ({ total }) => notes.push(`${input.name}: invalid votes that were skipped: ${total}`),
  });
}

/** The gates of one run: one for each output, and what they count together. */
class RowGates {
  readonly redaction = new RedactionCounts();
  readonly #options: RankOptions;
  readonly #gates: RowGate[] = [];

  constructor(options: RankOptions) {
    this.#options = options;
  }

  open(kind: string): RowGate {
    const drop = this.#options.dedup ?? false;
    const gate = new RowGate({ kind, drop, counts: this.redaction, ...(drop ? DROPPED_ROWS : COUNTED_ROWS) });
    this.#gates.push(gate);
    return gate;
  }

  accounts(): RowAccount[] {
    return this.#gates.map((gate) => gate.account());
  }

  get duplicates(): { exact: number; near: number } | undefined {
    if (this.#gates.length === 0) return undefined;
    const sum = { exact: 0, near: 0 };
    for (const { duplicates } of this.#gates) {
      sum.exact += duplicates.exact;
      sum.near += duplicates.near;
    }
    return sum;
  }

  get notes(): string[] {
    return [...new Set(this.#gates.flatMap((gate) => gate.notes))];
  }
}

function countsAbove0(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

function remarksOf(mode: RedactionMode, findings: number): string[] {
  if (mode === 'off') return ['Secrets and personal data were not looked for.'];
  const what = mode === 'on' ? 'replaced by typed placeholders' : 'found and left in place';
  return [`Secrets and personal data ${what}: ${findings}.`];
}

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

function refuseInvalid(name: string, found: ReadBranches): void {
  if (found.invalid.total > 0) {
    const { first: recordErrors, total: invalid } = found.invalid;
    throw new InvalidRecordsError(name, { recordErrors, invalid, records: found.recordsIn });
  }
  if (found.refusedByLedger > 0) throw refusedByLedger(name, found);
}

function refuseContaminated(name: string, judge: ContaminationJudge | undefined): void {
  const [first] = judge?.first ?? [];
  const place = judge?.firstPlace;
  if (judge === undefined || first === undefined || place === undefined) return;
  const { field, evalSet, evalLine } = first;
  throw new WasmagentError(
    'CONTAMINATED',
    `${name}: ${judge.records} branches overlap the evaluation set; the first is ${place.file}:${place.line}, ` +
      `whose ${field} has words of ${evalSet}:${evalLine}`,
    { suggestions: ['--on-contaminated drop leaves them out, and flag keeps them and lists them in the --report'] },
  );
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
