// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.

/**
 * One line of a rollout file: one branch of one job. Branches of a job share rollout_id; seed, model and provenance are as the exporter wrote them; failure {blame, broke, code, message} says why a branch came to no answer or no verdict, and no score counts where broke is true: an error cut it off; fields not listed here may be present and are kept.
 */
export interface RolloutBranch {
  /**
   * Version of this record.
   */
  schema_version?: 'rollout-wire/v1';
  /**
   * Which job the branch belongs to.
   */
  rollout_id: string;
  /**
   * What the agent was asked.
   */
  task: string;
  /**
   * Which branch of the job, from 0.
   */
  branch_index: number;
  /**
   * Sampling temperature the branch was asked for.
   */
  temperature: number;
  /**
   * The parent session of the job.
   */
  session_id: string;
  /**
   * Tool events in order, in any of three dialects: {event, data{toolName, args, callId}}, {event, data{name, args}}, or flat {tool_name, arguments|args, result, error?}.
   */
  tool_call_sequence: {
    [k: string]: unknown;
  }[];
  /**
   * What the agent answered; may be empty.
   */
  final_answer: string;
  /**
   * What a build verifier saw: status, exit_code or exitCode, and whatever else it reports.
   */
  build_result?: {
    [k: string]: unknown;
  } | null;
  /**
   * The verifier's score, 0 to 1. Absent means unknown, never 0.
   */
  objective_score?: number;
  /**
   * The verifier's verdict; unknown wins over any score.
   */
  objective_status?: 'pass' | 'fail' | 'unknown';
  /**
   * A model judge's score, 0 to 1; counts only when a weight is given for it.
   */
  judge_score?: number;
  failure?: unknown;
  /**
   * A rank someone gave before; never trusted, always computed again.
   */
  rank?: number;
  /**
   * A total someone gave before; never trusted.
   */
  total_score?: number;
  seed?: unknown;
  model?: unknown;
  provenance?: unknown;
  [k: string]: unknown;
}
