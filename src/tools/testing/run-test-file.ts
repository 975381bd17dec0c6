import { createHash } from 'node:crypto';
import type { GuestLanguage, KernelRun } from '../../contracts/kernel.js';
import type { CleanLines, ToolContext, ToolOutcome } from '../../contracts/tool.js';
import { denialMessage } from '../../policy/decision.js';
import { shortenText } from '../shorten-text.js';
import { type CollectFault, collectJavaScript } from './javascript-modules.js';
import { type TestProgram, toJavaScriptProgram } from './javascript-program.js';
import { collectPython, countPythonTests } from './python-modules.js';
import { toPythonProgram } from './python-program.js';
import { brokenFile, type FileResult, readTestReport } from './read-test-report.js';
import type { Transpiler } from './transpiler.js';
import type { WorkspaceReader } from './workspace-reader.js';

/** What came of a test file, and the end of what it printed (guest-controlled). */
export interface FileReport extends FileResult {
  file: string;
  logs: string[];
}

/** What a test file is run with. */
export interface TestWorld extends Required<Pick<ToolContext, 'runCode' | 'inspectCode'>> {
  /** Folder that the call names. */
  root: string;
  reader: WorkspaceReader;
  transpiler: Transpiler;
  cleanLines: CleanLines | undefined;
}

const LINES_KEPT = 20;
const LINE_CHARS = 500;

interface Plan extends TestProgram {
  nonce: string;
  declaredTests: number;
  /** Each module as it runs, for the guardrails. */
  sources: { path: string; code: string }[];
}

/** Runs one test file as a program of its own. What cannot be read, transpiled or run is a failure of the file. */
export async function runTestFile(file: string, world: TestWorld): Promise<FileReport> {
  const language: GuestLanguage = file.endsWith('.py') ? 'python' : 'javascript';
  const plan = language === 'python' ? await planPython(file, world) : await planJavaScript(file, world);
  if (!('code' in plan)) return { ...brokenFile(plan.file, plan.message, plan.line), file, logs: [] };
  for (const { path, code } of plan.sources) {
    const stopped = await world.inspectCode(code, language);
    if (stopped !== undefined) return { ...brokenFile(path, messageOf(stopped)), file, logs: [] };
  }
  const run = await world.runCode(plan.code, language);
  if (run === undefined) return { ...brokenFile(file, `there is no kernel for ${language} here`), file, logs: [] };
  const printed = run.outcome.logs.map(({ text }) => text);
  const clean = world.cleanLines?.(printed) ?? printed;
  const logs = clean.slice(-LINES_KEPT).map((text) => shortenText(text, LINE_CHARS));
  return { ...judgeRun(run, file, plan), file, logs };
}

async function planJavaScript(file: string, { reader, transpiler }: TestWorld): Promise<Plan | CollectFault> {
  const modules = await collectJavaScript(file, reader, transpiler);
  if (!Array.isArray(modules)) return modules;
  const sources = modules.map(({ path, javascript }) => ({ path, code: javascript }));
  const nonce = nonceFor(sources);
  return {
    ...toJavaScriptProgram(modules, nonce),
    nonce,
    declaredTests: modules[0]?.declaredTests ?? 0,
    sources,
  };
}

async function planPython(file: string, { reader, root }: TestWorld): Promise<Plan | CollectFault> {
  const collected = await collectPython(file, root, reader);
  if (!('entry' in collected)) return collected;
  const { entry, modules } = collected;
  const sources = [...modules.values()].map(({ path, source }) => ({ path, code: source }));
  const nonce = nonceFor(sources);
  return {
    ...toPythonProgram(collected, nonce),
    nonce,
    declaredTests: countPythonTests(modules.get(entry)?.source ?? ''),
    sources,
  };
}

/**
 * What a report must hold to be the harness's own. No text holds its own digest, so no test can have it written down;
 * and the same tests make the same program, so that a recorded run can be run again to the byte.
 */
function nonceFor(sources: Plan['sources']): string {
  return createHash('sha256').update(JSON.stringify(sources), 'utf8').digest('hex');
}

function judgeRun({ outcome }: KernelRun, file: string, plan: Plan): FileResult {
  switch (outcome.status) {
    case 'ok':
      return readTestReport(outcome.value, { file, ...plan });
    case 'threw':
      return brokenFile(file, `${outcome.error.name}: ${outcome.error.message}`);
    case 'denied':
      return brokenFile(file, denialMessage(outcome.denial));
    case 'budget':
      return brokenFile(
        file,
        `the tests went over ${outcome.budget.field} (${outcome.budget.limit}), or waited for what never comes`,
      );
    case 'fault':
      return brokenFile(file, `the kernel failed: ${outcome.fault.cause}`);
  }
}

function messageOf(outcome: ToolOutcome): string {
  return outcome.status === 'ok' ? 'stopped before it ran' : outcome.message;
}
