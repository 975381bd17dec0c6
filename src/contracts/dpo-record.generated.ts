// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.

/**
 * One preference pair made from two branches of one rollout.
 */
export interface DpoRecord {
  schema_version: 'rollout-wire/v1';
  /**
   * The task both branches were given.
   */
  prompt: string;
  /**
   * The better branch's answer.
   */
  chosen: string;
  /**
   * The worse branch's answer.
   */
  rejected: string;
  /**
   * reward_chosen minus reward_rejected; above 0.
   */
  reward: number;
  /**
   * Total score of the chosen branch.
   */
  reward_chosen: number;
  /**
   * Total score of the rejected branch.
   */
  reward_rejected: number;
  /**
   * The chosen branch's tool events, as in its source line.
   */
  tool_call_sequence: {
    [k: string]: unknown;
  }[];
  /**
   * The rejected branch's tool events, as in its source line.
   */
  rejected_tool_call_sequence: {
    [k: string]: unknown;
  }[];
  /**
   * The way back to the two source lines.
   */
  provenance: {
    source: 'wasmagent-rollout';
    rollout_id: string;
    /**
     * The chosen branch's session.
     */
    session_id: string;
    /**
     * The rejected branch's session, where it is another one.
     */
    rejected_session_id?: string;
    chosen_branch: number;
    rejected_branch: number;
    /**
     * The verifier's scores, 0 to 1; null where only other scores count and the verifier's is unknown.
     */
    objective_score: {
      chosen: number | null;
      rejected: number | null;
    };
    /**
     * Milliseconds since the Unix epoch.
     */
    exported_at_ms: number;
    /**
     * First 16 hex digits of the SHA-256 of the prompt's UTF-8 bytes.
     */
    n_gram_hash: string;
    /**
     * SHA-256 of each source line, without its line end.
     */
    source_sha256: {
      chosen: string;
      rejected: string;
    };
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
