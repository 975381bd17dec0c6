import type { ApprovalQuestion } from '../contracts/approval.js';
import { digestOf } from './seen-digest.js';

/**
 * SHA-256 (hex) over all of a question: the call, the places it leads to, the file before and after, the rule, its end.
 * An answer is to this and to nothing that looks like it.
 */
export function askedDigest(question: ApprovalQuestion): string {
  return digestOf(question);
}
