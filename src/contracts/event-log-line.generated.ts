// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.

/**
 * One line of a session log: an agent event in a SHA-256 hash chain.
 */
export interface EventLogLine {
  /**
   * the run this event belongs to
   */
  traceId: string;
  /**
   * the run that started this one (a branch of a job), or null
   */
  parentTraceId: string | null;
  /**
   * milliseconds since the Unix epoch
   */
  timestampMs: number;
  channel: 'text' | 'thinking' | 'model' | 'tool' | 'kernel' | 'status';
  event: string;
  data: {};
  /**
   * 1 for the first line of a log, then one more each line
   */
  seq: number;
  /**
   * hash of the line before; 64 zeros on the first line
   */
  prev: string;
  /**
   * SHA-256 over the RFC 8785 form of the line without this field
   */
  hash: string;
}
