import type { Job } from '../../agent/run-job.js';
import { EXIT, type ExitCode } from '../../errors.js';
import { oneLine } from '../strip-controls.js';

/** What became of one branch. */
export interface BranchLine {
  branchIndex: number;
  temperature: number;
  /** What the provider applied; null where it applied none or was never asked. */
  temperatureApplied: number | null;
  status: 'pass' | 'fail' | 'unknown';
  /** 0 to 1; null when unknown, which is not 0. */
  score: number | null;
  /** Model-controlled. */
  answer: string;
  failure: { blame: string; code: string; message: string } | null;
  /** US dollars; null when a turn had no known price. */
  costUsd: number | null;
  /** Recorded by the run that this one went on with. */
  kept: boolean;
}

/** What `run --branches --json` prints. */
export interface BranchesReport {
  sessionId: string;
  jobId: string;
  rolloutId: string;
  model: string;
  branches: BranchLine[];
  /** Where the rollout records are: the file of --rollout, and the session's own. */
  rollout: string | null;
  sessionRollouts: string;
  log: { path: string; lines: number; head: string };
}

/** The lines of a report, from the job's records. */
export function toBranchLines({ branches }: Job): BranchLine[] {
  return branches.map(({ branchIndex, temperature, record, kept }): BranchLine => {
    const { failure, cost_usd: cost, temperature_applied: applied } = record as Record<string, unknown>;
    return {
      branchIndex,
      temperature,
      temperatureApplied: typeof applied === 'number' ? applied : null,
      status: record.objective_status ?? 'unknown',
      score: record.objective_score ?? null,
      answer: record.final_answer,
      failure: isFailure(failure) ? { blame: failure.blame, code: failure.code, message: failure.message } : null,
      costUsd: typeof cost === 'number' ? cost : null,
      kept,
    };
  });
}

/** The report for people: one line a branch, then what can be done with the records. Safe to show. */
export function formatBranches({ branches, rollout, sessionRollouts }: BranchesReport): string[] {
  const lines = branches.map(({ branchIndex, temperature, status, score, failure, answer, kept }) => {
    const outcome = `${status}${score === null ? '' : ` ${score}`}`.padEnd(12);
    const why = failure === null ? oneLine(answer, 80) : `${failure.blame}: ${oneLine(failure.message, 80)}`;
    return `branch ${branchIndex}  temperature ${String(temperature).padEnd(4)} ${outcome} ${why}${kept ? '  (kept)' : ''}`;
  });
  const file = rollout ?? sessionRollouts;
  return [
    ...lines,
    `records: ${oneLine(file)}`,
    `next: wasmagent rank-rollout --input ${oneLine(file)} --dpo dpo.jsonl`,
  ];
}

/** Every branch broke: 4. A judge was named and knew nothing of any branch: 3. Else the records are there: 0. */
export function exitOfBranches({ branches }: Job, isJudged: boolean): ExitCode {
  if (branches.every(({ failure }) => failure?.broke === true)) return EXIT.environment;
  const isKnown = branches.some(({ record }) => record.objective_score !== undefined);
  return isJudged && !isKnown ? EXIT.inconclusive : EXIT.ok;
}

function isFailure(value: unknown): value is { blame: string; code: string; message: string } {
  return typeof value === 'object' && value !== null && 'blame' in value && 'code' in value && 'message' in value;
}
