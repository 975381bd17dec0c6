import type { LineFields } from '../line-fields.js';
import { rewardOf } from '../round-total.js';
import { taskHash } from '../task-hash.js';

/** Version of the records this project writes. */
export const SCHEMA_VERSION = 'rollout-wire/v1';

/** A branch as the training records need it. */
export interface ScoredLine {
  source: LineFields;
  branch: number;
  total: number;
  /** The verifier's score, 0..1, where it is known. */
  objective: number | undefined;
}

/** How records are written. */
export interface WireOptions {
  /** `exported_at_ms`: milliseconds since the Unix epoch. */
  exportedAtMs: number;
  /** Leave out what the older closed provenance object forbids. */
  strictWire: boolean;
}

/** Provenance fields that the older closed object does not have. */
export const LATER_PROVENANCE_FIELDS = ['session_id', 'rejected_session_id', 'source_sha256'] as const;

type Piece = string | Uint8Array;

/** One line of a DPO file, with its line end, as pieces to write one after the other. */
export function toDpoLine(
  chosen: ScoredLine,
  rejected: ScoredLine,
  { exportedAtMs, strictWire }: WireOptions,
): Piece[] {
  const session = chosen.source.raw('session_id');
  const sameSession = chosen.source.text('session_id') === rejected.source.text('session_id');
  const rejectedSession = sameSession ? [] : [',"rejected_session_id":', rejected.source.raw('session_id')];
  const digests = `,"source_sha256":{"chosen":"${chosen.source.sha256()}","rejected":"${rejected.source.sha256()}"}`;
  return [
    `{"schema_version":"${SCHEMA_VERSION}","prompt":`,
    chosen.source.raw('task'),
    ',"chosen":',
    chosen.source.raw('final_answer'),
    ',"rejected":',
    rejected.source.raw('final_answer'),
    `,"reward":${rewardOf(chosen.total, rejected.total)}`,
    `,"reward_chosen":${chosen.total},"reward_rejected":${rejected.total},"tool_call_sequence":`,
    chosen.source.raw('tool_call_sequence'),
    ',"rejected_tool_call_sequence":',
    rejected.source.raw('tool_call_sequence'),
    ',"provenance":{"source":"wasmagent-rollout","rollout_id":',
    chosen.source.raw('rollout_id'),
    ...(strictWire ? [] : [',"session_id":', session, ...rejectedSession]),
    `,"chosen_branch":${chosen.branch},"rejected_branch":${rejected.branch}`,
    `,"objective_score":{"chosen":${chosen.objective ?? null},"rejected":${rejected.objective ?? null}}`,
    `,"exported_at_ms":${exportedAtMs},"n_gram_hash":"${taskHash(chosen.source.text('task'))}"`,
    strictWire ? '' : digests,
    '}}\n',
  ];
}

/** One line of a PPO file, with its line end, as pieces to write one after the other. */
export function toPpoLine(scored: ScoredLine, { exportedAtMs, strictWire }: WireOptions): Piece[] {
  const { source, branch, total, objective } = scored;
  return [
    `{"schema_version":"${SCHEMA_VERSION}","prompt":`,
    source.raw('task'),
    ',"completion":',
    source.raw('final_answer'),
    `,"reward":${total},"tool_call_sequence":`,
    source.raw('tool_call_sequence'),
    ',"provenance":{"source":"wasmagent-rollout","rollout_id":',
    source.raw('rollout_id'),
    ...(strictWire ? [] : [',"session_id":', source.raw('session_id')]),
    `,"branch_index":${branch},"objective_score":${objective ?? null}`,
    `,"exported_at_ms":${exportedAtMs},"n_gram_hash":"${taskHash(source.text('task'))}"`,
    strictWire ? '' : `,"source_sha256":"${source.sha256()}"`,
    '}}\n',
  ];
}
