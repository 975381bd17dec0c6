import type {
  ContaminationAccount,
  ReportOutput,
  RolloutReport,
  RowAccount,
  StatisticsReport,
  VoteReport,
} from '../../contracts/rollout-report.generated.js';
import type { RedactionCounts } from '../../guardrails/redaction/redaction-counts.js';
import type { PairPolicy } from '../pairs/pair-policy.js';
import type { PairingTally } from '../pairs/pairing-tally.js';
import type { RankOptions } from '../rank-options.js';
import type { RankedRollouts } from '../ranked-rollouts.js';
import type { ReadBranches } from '../read-branches.js';
import type { Weights } from '../weights.js';

/** Everything that a run leaves to be told. */
export interface RunFacts {
  options: RankOptions;
  weights: Weights;
  policy: PairPolicy;
  exportedAtMs: number;
  inputs: RolloutReport['inputs'];
  found: ReadBranches;
  ranking: RankedRollouts;
  tally: PairingTally;
  rows: RowAccount[];
  redaction: RedactionCounts;
  contamination: ContaminationAccount | undefined;
  duplicates: { exact: number; near: number } | undefined;
  votes: VoteReport | undefined;
  statistics: StatisticsReport;
  outputs: ReportOutput[];
  notes: string[];
}

/** The report of a run: whatever went in came out or is counted under a reason. */
export function toReport(facts: RunFacts): RolloutReport {
  const { options, policy, found, ranking, tally, contamination, duplicates, votes } = facts;
  const conflicts = ranking.conflicts.total;
  return {
    schema_version: 'rollout-report/v1',
    version: options.version ?? 'unknown',
    exportedAtMs: facts.exportedAtMs,
    options: {
      weights: facts.weights,
      pairs: {
        ...policy,
        maxPairsPerGroup: policy.maxPairsPerGroup ?? null,
        minMargin: policy.minMargin ?? 0,
      },
      other: {
        redact: options.redaction ?? 'on',
        dedup: options.dedup ?? false,
        votes: options.votes ?? null,
        compare: options.compare === undefined ? null : `${options.compare.field}=${options.compare.values.join(',')}`,
        'eval-set': options.evalSet?.join(', ') ?? null,
        ...(options.evalSet && {
          'eval-field': options.evalField ?? null,
          'on-contaminated': options.onContaminated ?? 'drop',
        }),
        'strict-wire': options.strictWire ?? false,
        ledger: options.ledger !== undefined,
        'skip-invalid': options.skipInvalid ?? false,
        'trust-input': options.trustInput ?? false,
        ...(options.training && {
          format: options.training.format,
          type: options.training.type,
          trajectory: options.training.trajectory,
        }),
      },
    },
    inputs: facts.inputs,
    records: {
      in: found.recordsIn,
      ranked: ranking.rankedCount,
      known: ranking.knownCount,
      unknown: ranking.rankedCount - ranking.knownCount,
      conflicts: found.conflicts,
      leftOut: {
        copy: ranking.copies,
        invalid: found.invalid.total - conflicts,
        'conflicting-copy': conflicts,
        'refused-by-ledger': found.refusedByLedger,
      },
    },
    groups: tally.groups,
    members: tally.members,
    pairs: tally.pairs,
    rows: facts.rows,
    redaction: facts.redaction.toJSON(),
    ...(contamination && { contamination }),
    ...(duplicates && { duplicates }),
    ...(votes && { votes }),
    statistics: facts.statistics,
    outputs: facts.outputs,
    notes: facts.notes,
  };
}
