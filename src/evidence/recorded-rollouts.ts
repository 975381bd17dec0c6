import { parseJson } from '../policy/parse-json.js';
import { verifyChain } from './verify-chain.js';

/** One rollout line that a session log says was recorded. */
export interface RecordedRollout {
  rollout_id: string;
  branch_index: number;
  session_id: string;
  /** SHA-256 of the line without its end, in hex. */
  sha256: string;
}

/**
 * The rollout lines that a session log says were recorded, in order. The log is verified first: a digest from a chain
 * that does not hold is no evidence.
 * @param where name of the log in messages.
 * @throws WasmagentError `CHAIN_BROKEN`
 */
export function recordedRollouts(logText: string, where: string): RecordedRollout[] {
  verifyChain(logText, where);
  return logText
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => toRecorded((parseJson(line) as { data: Record<string, unknown> }).data));
}

function toRecorded({ phase, rolloutId, branchIndex, sessionId, sha256 }: Record<string, unknown>): RecordedRollout[] {
  if (phase !== 'rollout_recorded') return [];
  if (typeof rolloutId !== 'string' || typeof sessionId !== 'string' || typeof sha256 !== 'string') return [];
  if (typeof branchIndex !== 'number') return [];
  return [{ rollout_id: rolloutId, branch_index: branchIndex, session_id: sessionId, sha256 }];
}
