import type { FaultCause, KernelOutcome } from './kernel.js';

/** Data as JSON can carry it; what goes into a tested function and what comes out. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };

/** One call of the tested function: its arguments, and the value that only the host ever sees. */
export interface TestCase {
  args: JsonValue[];
  expected: JsonValue;
  /** What the case is there for, for people. */
  note?: string;
}

/** What a branch's program has to do: export one function, of one type, that answers every case. */
export interface TestSuite {
  /** Name of the exported function under test. */
  functionName: string;
  /** Its TypeScript type, as in `(n: number) => boolean`. */
  functionType: string;
  cases: TestCase[];
}

/** Which branch a verdict is about. */
export interface BranchIdentity {
  jobId: string;
  branchIndex: number;
  sessionId: string;
}

/** Leave to have one branch judged once. `nonce` stays on the host: no guest and no model ever sees it. */
export interface VerificationTicket extends BranchIdentity {
  nonce: string;
  expiresAtMs: number;
}

/** A branch's program as handed in. `source` is TypeScript text and guest-controlled. */
export interface BranchSubmission extends BranchIdentity {
  source: string;
}

/** A complaint of the compiler about the branch's program. `message` quotes it and is guest-controlled. */
export interface TypeDiagnostic {
  /** TypeScript's own number, as in TS2322. */
  code: number;
  /** Path in the workspace, where several files were checked. */
  file?: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  message: string;
}

/** Why a type-check did not pass. `timeout` and `crashed`: the program brought the compiler to its ceiling. */
export type TypecheckFailure = 'diagnostics' | 'timeout' | 'crashed' | 'too-large';

/** Why a case did not pass. `unstable`: the same arguments were answered in two ways; `no-answer`: the run ended first. */
export type CaseFailure = 'wrong-value' | 'threw' | 'not-data' | 'unstable' | 'no-answer';

/** What the verifier found out about one branch: the same for the same program, so it holds no times. */
export interface BuildResult {
  /** `unknown`: the verifier itself could not finish. */
  status: 'success' | 'failed' | 'unknown';
  verifier: 'typescript-build';
  /** How far it came. */
  phase: 'typecheck' | 'tests';
  typecheck: { passed: boolean; failure?: TypecheckFailure; diagnostics: TypeDiagnostic[] };
  /** `failures` names cases by their place in the suite and holds the first ten. */
  tests: { passed: number; total: number; failures: { case: number; reason: CaseFailure }[] };
  /** Absent where nothing ran. `denied` counts requests for files, network or tools, which were all refused. */
  kernel?: { name: string; status: KernelOutcome['status']; denied: number; fault?: FaultCause };
  /** Printed lines that read like a verdict: kept as evidence of the attempt, and never read. Guest-controlled. */
  claims: string[];
  /** SHA-256 of the program and of the suite it was held against, in hex. */
  candidate_sha256: string;
  suite_sha256: string;
}

/** What verifying cost. */
export interface VerificationCost {
  typecheckMs: number;
  testsMs: number;
  kernelCpuMs: number;
  kernelPeakBytes: number;
}

/** A verdict in the fields of a rollout record. `objective_score` is absent when unknown: a missing score is not 0. */
export interface BuildVerdict {
  build_result: BuildResult;
  objective_score?: 0 | 1;
  objective_status: 'pass' | 'fail' | 'unknown';
  cost: VerificationCost;
}

/** Why a ticket was turned down. A ticket is spent by the first who presents it, rightly or not. */
export type TicketRefusal = 'unknown' | 'reused' | 'expired' | 'mismatch';

/** A verdict, or the reason why nothing was judged. */
export type Verification = { status: 'judged'; verdict: BuildVerdict } | { status: 'refused'; refusal: TicketRefusal };

/** Judges branches on the host's behalf; a branch only ever hands in its program. */
export interface BranchVerifier {
  /** Makes the first verdict as fast as the later ones; call it while the branches are still running. */
  warm(): Promise<void>;
  issueTicket(branch: BranchIdentity): VerificationTicket;
  /**
   * Judges one program. Never rejects for anything in `submission.source`.
   * @throws WasmagentError `VERIFIER_UNAVAILABLE` or `KERNEL_UNAVAILABLE` when the judge itself is missing.
   */
  verify(nonce: string, submission: BranchSubmission, suite: TestSuite): Promise<Verification>;
}
