import type { BranchJudge } from '../../contracts/branch-judge.js';
import type { ManifestInForce } from '../../contracts/kernel.js';
import type { BranchVerifier, TestSuite } from '../../contracts/verifier.js';
import { createBridge } from '../../host/bridge.js';

/** What a branch hands in, where, and what it is held against. */
export interface SubmissionJudgeOptions {
  /** Read under the job's own manifest: what the branch may not read is not handed in. */
  manifest: ManifestInForce;
  /** Guest path, in each branch's own workspace, of the program that is judged. */
  submissionPath: string;
  suite: TestSuite;
  verifier: BranchVerifier;
}

/** Judges one file of a branch's workspace by a suite whose expected values never leave the host. */
export function submissionJudge({ manifest, submissionPath, suite, verifier }: SubmissionJudgeOptions): BranchJudge {
  return {
    basis: JSON.stringify({ judge: 'submission', submissionPath, suite }),
    warm: () => verifier.warm(),
    async judge({ workspaceRoot, ...identity }) {
      const file = await createBridge({ manifest, workspaceRoot }).readFile(submissionPath);
      if (file.status !== 'ok') return { objective_status: 'unknown', build_result: null, reason: 'no-submission' };
      const ticket = verifier.issueTicket(identity);
      const verification = await verifier.verify(ticket.nonce, { ...identity, source: file.value }, suite);
      return verification.status === 'judged'
        ? verification.verdict
        : { objective_status: 'unknown', build_result: null, reason: `ticket-${verification.refusal}` };
    },
  };
}
