import type { BranchJudge, BranchVerdict } from '../../contracts/branch-judge.js';
import type { Redactor } from '../../contracts/guardrail.js';
import type { KernelProvider, KernelRun } from '../../contracts/kernel.js';
import { createBridge } from '../../host/bridge.js';
import { parseManifest } from '../../policy/manifest.js';

/** An operator's own program that looks at a workspace and says what it is worth. */
export interface ProgramJudgeOptions {
  /** JavaScript or Python, as the kernel takes it. */
  source: string;
  /** Its name in its own traces. */
  filename: string;
  kernel: KernelProvider;
}

const READ_WORKSPACE = parseManifest({ allowedReadPaths: ['/workspace'], cpuMs: 30_000 }, 'the judging program');

/**
 * Judges a branch by a program in a fresh kernel that can read the branch's workspace and nothing else. Its last value
 * is the verdict: `true` or `false`, a score from 0 to 1, or `{pass, score?}`. An uncaught error is a failed assertion;
 * anything else leaves the branch unknown. What the program runs of the branch's own files can say what it likes:
 * compare values, do not call the branch's code in the judge.
 */
export function programJudge({ source, filename, kernel }: ProgramJudgeOptions): BranchJudge {
  return {
    basis: JSON.stringify({ judge: 'program', kernel: kernel.descriptor.name, source }),
    warm: async () => undefined,
    async judge({ workspaceRoot, redactor }) {
      await using sandbox = await kernel.start(READ_WORKSPACE);
      const bridge = createBridge({ manifest: READ_WORKSPACE, workspaceRoot });
      return toVerdict(await sandbox.run(source, { bridge, filename }), kernel.descriptor.name, redactor);
    },
  };
}

const OUTPUT_LINES_KEPT = 20;
const LINE_CHARS = 240;
const ERROR_CHARS = 1000;

function toVerdict({ outcome, denials }: KernelRun, kernel: string, redactor: Redactor | undefined): BranchVerdict {
  const score = outcome.status === 'threw' ? 0 : outcome.status === 'ok' ? readScore(outcome.value) : undefined;
  const lines = outcome.logs.map(({ text }) => text);
  const error = outcome.status === 'threw' ? `${outcome.error.name}: ${outcome.error.message}` : undefined;
  const facts = {
    verifier: 'program',
    kernel: { name: kernel, status: outcome.status, denied: denials.length },
    output: keptLines(redactor?.value(lines) ?? lines),
    ...(error === undefined ? {} : { error: (redactor?.text(error) ?? error).slice(0, ERROR_CHARS) }),
  };
  if (score === undefined) {
    const reason = outcome.status === 'ok' ? 'no-verdict' : `judge-${outcome.status}`;
    return { objective_status: 'unknown', build_result: { status: 'unknown', ...facts }, reason };
  }
  const passed = score >= 1;
  return {
    objective_status: passed ? 'pass' : 'fail',
    objective_score: score,
    build_result: { status: passed ? 'success' : 'failed', ...facts },
  };
}

/** The last lines. A redactor may have made one placeholder of all. */
function keptLines(lines: unknown): string[] {
  const all: unknown[] = Array.isArray(lines) ? lines : [lines];
  return all.slice(-OUTPUT_LINES_KEPT).map((line) => String(line).slice(0, LINE_CHARS));
}

function readScore(value: unknown): number | undefined {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value >= 0 && value <= 1 ? value : undefined;
  if (typeof value !== 'object' || value === null || !('pass' in value) || typeof value.pass !== 'boolean') {
    return undefined;
  }
  if (!('score' in value)) return value.pass ? 1 : 0;
  const score = typeof value.score === 'number' ? readScore(value.score) : undefined;
  // A pass that is not worth 1, or a fail that is, is two verdicts in one.
  return score !== undefined && value.pass === score >= 1 ? score : undefined;
}
