import { openClock } from '../host/clock.js';
import { OutputSet } from '../host/data-file/output-set.js';
import { BranchCollector } from './branch-collector.js';
import { openContaminationJudge } from './contamination/open-contamination-judge.js';
import { refuseContaminated } from './contamination/refuse-contaminated.js';
import { formatFault } from './export/format-fault.js';
import { openRequestedExport } from './export/open-requested-export.js';
import { toCardFacts } from './export/to-card-facts.js';
import type { WireOptions } from './formats/rollout-wire.js';
import { listConflicts } from './list-conflicts.js';
import { LISTED_ERRORS, LISTED_LINES } from './listing-limits.js';
import { nothingToRankError } from './nothing-to-rank-error.js';
import { toPairPolicy } from './pairs/to-pair-policy.js';
import { pathsToRead } from './paths-to-read.js';
import type { RankOptions, ReadingProgress } from './rank-options.js';
import type { RankSummary } from './rank-summary.js';
import { readBranches } from './read-branches.js';
import { refuseInvalid } from './refuse-invalid.js';
import { assertBalanced } from './report/assert-balanced.js';
import { hideIds } from './report/hide-ids.js';
import { type RunFacts, toReport } from './report/to-report.js';
import { toSummary } from './report/to-summary.js';
import { requestedOutputs } from './requested-outputs.js';
import { RolloutInputs } from './rollout-inputs.js';
import { DpoRows } from './rows/dpo-rows.js';
import { memberFilter } from './rows/member-filter.js';
import { PpoRows } from './rows/ppo-rows.js';
import { RowGates } from './rows/row-gates.js';
import type { BranchReading } from './rows/training-branch.js';
import { TrainingRows } from './rows/training-rows.js';
import { RunStatistics } from './statistics/run-statistics.js';
import { assertVotesWeighed } from './votes/assert-votes-weighed.js';
import { openVotes } from './votes/open-votes.js';
import { walkGroups } from './walk-groups.js';
import { DEFAULT_WEIGHTS } from './weights.js';
import { writeRecords } from './write-records.js';

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
  const paths = await pathsToRead(options, requests);
  const exportedAtMs = options.timestampMs ?? openClock().nowMs();
  const policy = toPairPolicy(options, weights);
  const notes: string[] = [];

  // Before the inputs: unpacking one may take long, and whether an output can be written is known at once.
  await using outputs = await OutputSet.open(requests);
  await using target = await openRequestedExport(options, outputs, exportedAtMs);
  const evaluation = await openContaminationJudge(paths.evalSet, options);
  const judge = evaluation?.judge;
  notes.push(...(evaluation?.notes ?? []));
  const votes = await openVotes(options, weights, (note) => notes.push(note));
  await using inputs = await RolloutInputs.open(paths.inputs);
  const progressOf = (reading: ReadingProgress['reading']) => (bytes: number) =>
    options.onProgress?.({ reading, bytes, totalBytes: inputs.bytes });

  await using collector = new BranchCollector(options.maxIndexBytes);
  const found = await readBranches(inputs, collector, {
    weights,
    ledger: options.ledger,
    trustInput: options.trustInput,
    flagsOf: judge && ((branch, place) => judge.flagsOf(branch, place)),
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
  if (options.onContaminated === 'fail') refuseContaminated(inputs.name, judge);
  if (ranking.rankedCount === 0) throw nothingToRankError(inputs.name, found);

  const gates = new RowGates({ drop: options.dedup ?? false });
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
  const exported = await target?.finish(
    toCardFacts({
      inputs: inputs.names,
      groupCount: ranking.groupCount,
      tally,
      account: trainingGate?.account(),
      redaction: reading.redaction,
      findings: trainingGate?.findings ?? 0,
    }),
  );
  notes.push(...inputs.notes, ...ranking.notes, ...gates.notes, ...(exported?.notes ?? []));
  if (found.conditions.overflowed) notes.push('there are too many temperatures and models to tell all of them apart');
  await inputs.assertUnchanged();
  await outputs.flush();

  const facts: RunFacts = {
    options,
    weights,
    policy,
    exportedAtMs,
    inputs,
    found,
    ranking,
    tally,
    gates,
    contamination: judge,
    votes,
    statistics,
    outputs,
    notes,
    shown: reading.redaction === 'on' ? hideIds : (value) => value,
  };
  const report = toReport(facts);
  assertBalanced(report);
  outputs.get('--report')?.write(`${JSON.stringify(report, null, 2)}\n`);
  await outputs.commit();
  return toSummary(facts, report);
}
