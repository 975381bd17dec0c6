import { taskHash } from '../task-hash.js';
import { toJsonText } from './json-text.js';
import type { TrainingFormatName, TrainingSample, TrainingType, Trajectory } from './training-sample.js';

/** How an export was made, as each of its provenance lines says. */
export interface ExportFacts {
  format: TrainingFormatName;
  type: TrainingType;
  trajectory: Trajectory;
  /** `exported_at_ms`: milliseconds since the Unix epoch. */
  exportedAtMs: number;
}

/** Where a row came from, as JSON members without the row's number: session, branches, scores, digests of the lines. */
export function toProvenance(sample: TrainingSample, facts: ExportFacts): string {
  const made = {
    exported_at_ms: facts.exportedAtMs,
    format: facts.format,
    type: facts.type,
    trajectory: facts.trajectory,
  };
  if ('chosen' in sample) {
    const { chosen, rejected } = sample;
    return toMembers({
      rollout_id: chosen.rolloutId,
      session_id: chosen.sessionId,
      ...(rejected.sessionId === chosen.sessionId ? {} : { rejected_session_id: rejected.sessionId }),
      chosen_branch: chosen.branch,
      rejected_branch: rejected.branch,
      total_score: { chosen: chosen.total, rejected: rejected.total },
      objective_score: { chosen: chosen.objective ?? null, rejected: rejected.objective ?? null },
      source_sha256: { chosen: chosen.sourceSha256, rejected: rejected.sourceSha256 },
      n_gram_hash: taskHash(chosen.task),
      ...made,
    });
  }
  const { branch } = sample;
  return toMembers({
    rollout_id: branch.rolloutId,
    session_id: branch.sessionId,
    branch_index: branch.branch,
    total_score: branch.total ?? null,
    objective_score: branch.objective ?? null,
    source_sha256: branch.sourceSha256,
    n_gram_hash: taskHash(branch.task),
    ...made,
  });
}

function toMembers(fields: Record<string, unknown>): string {
  return toJsonText(fields).slice(1, -1);
}
