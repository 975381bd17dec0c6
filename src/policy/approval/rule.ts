import type { ApprovalOperation } from '../../contracts/approval.js';
import type { PathPattern } from './path-pattern.js';

/** What a rule says of the calls it fits: somebody must approve, or nobody is asked. */
export type ApprovalVerdict = 'require' | 'allow';

/** One rule; what is absent fits every call. */
export interface ApprovalRule {
  id: string;
  operations?: ReadonlySet<ApprovalOperation>;
  patterns?: readonly PathPattern[];
  minSizeChars?: number;
  verdict: ApprovalVerdict;
}

/** Rules in order: the first that fits decides, and what none fits needs no approval. */
export interface ApprovalRules {
  /** The preset, or the file they come from. */
  name: string;
  rules: readonly ApprovalRule[];
}
