import type { BranchJudge, BranchVerdict } from '../../contracts/branch-judge.js';
import type { KernelProvider } from '../../contracts/kernel.js';
import type { TypeDiagnostic } from '../../contracts/verifier.js';
import { createBridge } from '../../host/bridge.js';
import { DENY_ALL, parseManifest } from '../../policy/manifest.js';
import type { TypeChecker } from './type-checker.js';
import { readWorkspaceSources } from './workspace-sources.js';

/** What a build judge builds with. */
export interface BuildJudgeOptions {
  checker: TypeChecker;
  /** Compiles Python, in a kernel of its own; absent: Python is not built. */
  python?: KernelProvider;
}

/** A file that does not build. `message` is guest-controlled. */
interface Problem {
  file: string;
  line: number;
  message: string;
  code?: number;
}

const ENDINGS = ['.ts', '.mts', '.cts', '.tsx', '.js', '.mjs', '.cjs', '.jsx', '.py'];
const READ_WORKSPACE = parseManifest({ allowedReadPaths: ['/workspace'] }, 'the build judge');

/**
 * Judges whether everything in a branch's workspace builds: TypeScript by its types, JavaScript and Python by their
 * syntax. Nothing of it is run. What cannot be read does not build: a branch must not pass by what it hides. A workspace
 * with nothing to build is unknown.
 */
export function buildJudge({ checker, python }: BuildJudgeOptions): BranchJudge {
  return {
    basis: JSON.stringify({ judge: 'build', python: python?.descriptor.name ?? null }),
    warm: () => checker.warm(),
    async judge({ workspaceRoot }) {
      const bridge = createBridge({ manifest: READ_WORKSPACE, workspaceRoot });
      const sources = await readWorkspaceSources(bridge, ENDINGS);
      if (sources.status === 'too-large') return toVerdict([{ file: '', line: 0, message: 'too much to build' }], 0);
      const entries = Object.entries(sources.files);
      const unread = sources.unread.map((file) => ({ file, line: 0, message: 'cannot be read' }));
      if (entries.length + unread.length === 0)
        return { objective_status: 'unknown', build_result: null, reason: 'nothing-to-build' };
      const scripts = entries.filter(([path]) => !path.endsWith('.py'));
      const programs = entries.filter(([path]) => path.endsWith('.py'));
      if (programs.length > 0 && python === undefined) {
        return { objective_status: 'unknown', build_result: null, reason: 'no-python-kernel' };
      }
      const problems = scripts.length === 0 ? [] : await checkScripts(checker, scripts);
      const found = programs.length === 0 || python === undefined ? [] : await compilePython(python, programs);
      if (found === undefined) return { objective_status: 'unknown', build_result: null, reason: 'kernel-fault' };
      return toVerdict([...unread, ...problems, ...found], entries.length);
    },
  };
}

const PROBLEMS_KEPT = 20;

function toVerdict(problems: readonly Problem[], files: number): BranchVerdict {
  const passed = problems.length === 0;
  return {
    objective_status: passed ? 'pass' : 'fail',
    objective_score: passed ? 1 : 0,
    build_result: {
      status: passed ? 'success' : 'failed',
      verifier: 'workspace-build',
      files,
      problems: problems.slice(0, PROBLEMS_KEPT),
    },
  };
}

async function checkScripts(checker: TypeChecker, scripts: readonly (readonly [string, string])[]): Promise<Problem[]> {
  const outcome = await checker.check({ files: Object.fromEntries(scripts) });
  if (outcome.status === 'checked') return outcome.diagnostics.map(toProblem);
  // The files brought the compiler to its ceiling: they do not build.
  return [{ file: '', line: 0, message: `the compiler ended: ${outcome.status}` }];
}

function toProblem({ file = '', line, message, code }: TypeDiagnostic): Problem {
  return { file, line, message, code };
}

// The texts are data: `compile` parses them and runs nothing.
const COMPILE = `def build(sources):
    problems = []
    for path, text in sources:
        try:
            compile(text, path, 'exec', dont_inherit=True)
        except (SyntaxError, ValueError) as error:
            problems.append({'file': path, 'line': int(getattr(error, 'lineno', 0) or 0), 'message': str(error)[:240]})
        except (RecursionError, MemoryError):
            problems.append({'file': path, 'line': 0, 'message': 'too deep to compile'})
    return problems
import json
build(json.loads(`;

/** What does not compile; undefined when the kernel failed, which says nothing about the files. */
async function compilePython(
  python: KernelProvider,
  programs: readonly (readonly [string, string])[],
): Promise<Problem[] | undefined> {
  await using kernel = await python.start(DENY_ALL);
  // JSON text is made a Python literal by JSON once more: what is no escape in Python is no escape in it either.
  const code = `${COMPILE}${JSON.stringify(JSON.stringify(programs))}))`;
  const { outcome } = await kernel.run(code, { bridge: createBridge({ manifest: DENY_ALL }), filename: 'build.py' });
  if (outcome.status === 'ok' && Array.isArray(outcome.value)) return outcome.value as Problem[];
  if (outcome.status === 'budget')
    return [{ file: '', line: 0, message: `compiling went over ${outcome.budget.field}` }];
  return undefined;
}
