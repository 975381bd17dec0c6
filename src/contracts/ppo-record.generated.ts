// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.

/**
 * One answer with its reward, made from one branch whose score is known.
 */
export interface PpoRecord {
  schema_version: 'rollout-wire/v1';
  /**
   * The task the branch was given.
   */
  prompt: string;
  /**
   * The branch's answer; check-schema refuses one that shows nothing.
   */
  completion: string;
  /**
   * Total score of the branch.
   */
  reward: number;
  /**
   * The branch's tool events, as in its source line.
   */
  tool_call_sequence: {
    [k: string]: unknown;
  }[];
  /**
   * The way back to the source line.
   */
  provenance: {
    source: 'wasmagent-rollout';
    rollout_id: string;
    session_id: string;
    branch_index: number;
    /**
     * The verifier's score, 0 to 1; null where only other scores count and the verifier's is unknown.
     */
    objective_score: number | null;
    /**
     * Milliseconds since the Unix epoch.
     */
    exported_at_ms: number;
    /**
     * First 16 hex digits of the SHA-256 of the prompt's UTF-8 bytes.
     */
    n_gram_hash: string;
    /**
     * SHA-256 of the source line, without its line end.
     */
    source_sha256: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
