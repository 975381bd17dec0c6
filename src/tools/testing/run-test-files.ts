import type { ToolContext, ToolOutcome } from '../../contracts/tool.js';
import { findTestFiles } from './find-test-files.js';
import { type FileReport, runTestFile } from './run-test-file.js';
import { openTranspiler } from './transpiler.js';
import { WorkspaceReader } from './workspace-reader.js';

const FAILURES_SHOWN = 50;

/** What tests are run with: a context in which a program may be started. */
export type TestContext = ToolContext & Required<Pick<ToolContext, 'runCode' | 'inspectCode'>>;

/**
 * Runs the test files at and below a path, one after the other, and sums up what came of them.
 * @throws WasmagentError `KERNEL_UNAVAILABLE`
 */
export async function runTestFiles(path: string, context: TestContext): Promise<ToolOutcome> {
  const { bridge, runCode, inspectCode, cleanLines } = context;
  const found = await findTestFiles(bridge, path);
  if (found.status !== 'ok') return found;
  const { files, leftOut } = found.value;
  if (files.length === 0) {
    return {
      status: 'failed',
      code: 'ENOENT',
      message: `there are no test files (*.test.ts, *.test.js, test_*.py) at ${path}`,
    };
  }
  await using transpiler = openTranspiler();
  const reader = new WorkspaceReader(bridge);
  const reports: FileReport[] = [];
  for (const file of files) {
    const root = files.length === 1 && files[0] === path ? '.' : path;
    reports.push(await runTestFile(file, { root, reader, transpiler, runCode, inspectCode, cleanLines }));
  }
  return { status: 'ok', output: summarise(reports, leftOut), untrusted: true };
}

function summarise(reports: readonly FileReport[], leftOut: string[]) {
  const sum = (field: 'passed' | 'failed' | 'skipped') => reports.reduce((total, report) => total + report[field], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  const failures = reports.flatMap((report) => report.failures);
  const logs = reports
    .filter((report) => report.logs.length > 0)
    .map((report) => ({ file: report.file, lines: report.logs }));
  return {
    // Green only for what was run, and when something was.
    status: failed === 0 && passed > 0 && leftOut.length === 0 ? 'passed' : 'failed',
    passed,
    failed,
    skipped: sum('skipped'),
    files: reports.length,
    failures: failures.slice(0, FAILURES_SHOWN),
    ...(failures.length > FAILURES_SHOWN ? { moreFailures: failures.length - FAILURES_SHOWN } : {}),
    ...(leftOut.length > 0 ? { notRun: leftOut } : {}),
    ...(logs.length > 0 ? { logs } : {}),
  };
}
