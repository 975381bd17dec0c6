import type { ContaminationAccount, RolloutReport } from '../../contracts/rollout-report.generated.js';
import type { OutputSet } from '../../host/data-file/output-set.js';
import type { ContaminationJudge } from '../contamination/contamination-judge.js';
import type { PairPolicy } from '../pairs/pair-policy.js';
import type { PairingTally } from '../pairs/pairing-tally.js';
import type { RankOptions } from '../rank-options.js';
import type { RankedRollouts } from '../ranked-rollouts.js';
import type { ReadBranches } from '../read-branches.js';
import type { RolloutInputs } from '../rollout-inputs.js';
import type { RowGates } from '../rows/row-gates.js';
import type { RunStatistics } from '../statistics/run-statistics.js';
import type { VoteBook } from '../votes/vote-book.js';
import type { Weights } from '../weights.js';
import { writtenOutputs } from './written-outputs.js';

/** Everything that a run leaves to be told. */
export interface RunFacts {
  options: RankOptions;
  weights: Weights;
  policy: PairPolicy;
  exportedAtMs: number;
  inputs: RolloutInputs;
  found: ReadBranches;
  ranking: RankedRollouts;
  tally: PairingTally;
  gates: RowGates;
  contamination: ContaminationJudge | undefined;
  votes: VoteBook | undefined;
  statistics: RunStatistics;
  /** All written, and flushed. */
  outputs: OutputSet;
  notes: string[];
  /** How ids and names are told: what is told of a run is read by more people than its inputs. */
  shown: <T>(value: T) => T;
}

/** The report of a run: whatever went in came out or is counted under a reason. */
export function toReport(facts: RunFacts): RolloutReport {
  const { options, policy, inputs, found, ranking, tally, gates, shown } = facts;
  const compare = shown(options.compare);
  const rows = gates.accounts();
  const { duplicates } = gates;
  const votes = shown(facts.votes?.report());
  const contamination = facts.contamination && toAccount(facts.contamination, shown);
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
        compare: compare === undefined ? null : `${compare.field}=${compare.values.join(',')}`,
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
    inputs: inputs.files.map((file, at) => ({ ...file, records: found.recordsOf[at] ?? 0 })),
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
    rows,
    redaction: gates.redaction.toJSON(),
    ...(contamination && { contamination }),
    ...(duplicates && { duplicates }),
    ...(votes && { votes }),
    statistics: shown(facts.statistics.report()),
    outputs: writtenOutputs(facts.outputs, { ranked: ranking.rankedCount, rows }),
    notes: shown(facts.notes),
  };
}

function toAccount({ total, first }: ContaminationJudge, shown: RunFacts['shown']): ContaminationAccount {
  return { total, first: first.map((found) => ({ ...found, rollout_id: shown(found.rollout_id) })) };
}
