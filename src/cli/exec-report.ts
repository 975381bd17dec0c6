import type {
  Denial,
  GuestError,
  GuestLanguage,
  KernelDescriptor,
  KernelOutcome,
  KernelRun,
  LogLine,
} from '../contracts/kernel.js';
import { EXIT, type ExitCode } from '../errors.js';
import { oneLine, stripControls } from './strip-controls.js';

/** What `exec --json` prints. `value`, `error`, `logs` and the denials' `requested` are guest-controlled. */
export interface ExecReport {
  kernel: string;
  language: GuestLanguage;
  status: KernelOutcome['status'];
  value?: unknown;
  error?: GuestError;
  denial?: Denial;
  budget?: { field: string; limit: number };
  fault?: { cause: string; detail: string };
  logs: LogLine[];
  /** Log lines beyond the output cap. */
  dropped: number;
  cpuMs: number;
  wallMs: number;
  peakBytes: number;
  denials: Denial[];
}

/** The report of a run, and the exit code that goes with it. */
export function toExecReport(
  { name, language }: Pick<KernelDescriptor, 'name' | 'language'>,
  run: KernelRun,
): { report: ExecReport; exit: ExitCode } {
  const { outcome, dropped, cpuMs, wallMs, peakBytes, denials } = run;
  const { status, logs } = outcome;
  const facts = { logs, dropped, cpuMs: round(cpuMs), wallMs: round(wallMs), peakBytes, denials };
  return { report: { kernel: name, language, status, ...particulars(outcome), ...facts }, exit: exitFor(status) };
}

/** The report for people: what the program printed and its value on stdout, what stopped it on stderr. */
export function formatExecReport(report: ExecReport): { stdout: string[]; stderr: string[] } {
  const stdout = report.logs.map(({ text }) => stripControls(text));
  // A program without a result has null for its value.
  if (report.status === 'ok' && report.value !== undefined && report.value !== null) {
    stdout.push(stripControls(typeof report.value === 'string' ? report.value : JSON.stringify(report.value, null, 2)));
  }
  const stderr = report.denials.map(
    ({ capability, rule, requested }) => `denied: ${capability}/${rule}: ${oneLine(requested)}`,
  );
  if (report.dropped > 0) stderr.push(`${report.dropped} lines of output were dropped`);
  const end = formatEnd(report);
  return {
    stdout,
    stderr: end === undefined ? stderr : [...stderr, `${end}   (${report.language} in ${report.kernel})`],
  };
}

function formatEnd({ status, error, denial, budget, fault }: ExecReport): string | undefined {
  switch (status) {
    case 'ok':
      return undefined;
    case 'threw':
      return `the program threw ${oneLine(`${error?.name}: ${error?.message}`)}`;
    case 'denied':
      return `the program was stopped by a denial: ${denial?.capability}/${denial?.rule}: ${oneLine(denial?.requested ?? '')}`;
    case 'budget':
      return `the program went over its budget: ${budget?.field} (${budget?.limit})`;
    case 'fault':
      return `the kernel failed: ${fault?.cause}: ${oneLine(fault?.detail ?? '')}`;
  }
}

function particulars(outcome: KernelOutcome): Partial<ExecReport> {
  switch (outcome.status) {
    case 'ok':
      return outcome.value === undefined ? {} : { value: outcome.value };
    case 'threw':
      return { error: outcome.error };
    case 'denied':
      return { denial: outcome.denial, error: outcome.error };
    case 'budget':
      return { budget: outcome.budget };
    case 'fault':
      return { fault: outcome.fault };
  }
}

function exitFor(status: KernelOutcome['status']): ExitCode {
  if (status === 'ok') return EXIT.ok;
  return status === 'fault' ? EXIT.environment : EXIT.judgedAgainst;
}

function round(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}
