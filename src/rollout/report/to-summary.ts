import type { RolloutReport } from '../../contracts/rollout-report.generated.js';
import { LISTED_LINES } from '../listing-limits.js';
import type { RankSummary } from '../rank-summary.js';
import type { RunFacts } from './to-report.js';

/** The summary of a run: the counts of its report, and the lines behind them. */
export function toSummary(facts: RunFacts, report: RolloutReport): RankSummary {
  const { options, inputs, found, ranking, tally, shown } = facts;
  const missing = options.ledger?.missing() ?? [];
  const ppoEligible = tally.members.paired + tally.members.unpaired - tally.emptyAnswers;
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
    ppoRecords: report.rows.find(({ kind }) => kind === 'ppo')?.written ?? ppoEligible,
    unknownScores: ranking.rankedCount - ranking.knownCount,
    conflicts: found.conflicts,
    emptyAnswers: tally.emptyAnswers,
    boundaryAttacked: tally.members['boundary-attacked'],
    contaminated: tally.members.contaminated,
    weights: facts.weights,
    exportedAtMs: facts.exportedAtMs,
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
    rows: report.rows,
    redaction: report.redaction ?? {},
    statistics: report.statistics,
    ...(report.votes && { votes: report.votes }),
    ...(report.contamination && { contamination: report.contamination }),
    ...(report.duplicates && { repeatedRows: report.duplicates }),
    notes: report.notes,
  };
}
