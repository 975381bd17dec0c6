import type { SourcePlace, TestProgram } from './javascript-program.js';
import { PYTHON_HARNESS } from './python-harness.js';
import type { PythonModules } from './python-modules.js';

/** Puts the harness and the modules together into one Python program, whose value is a report. */
export function toPythonProgram({ entry, modules }: PythonModules, nonce: string): TestProgram {
  const config = JSON.stringify({ nonce, entry, modules: Object.fromEntries(modules) });
  // Every JSON string is a string of Python, too.
  return { code: `${PYTHON_HARNESS}\n_run_workspace_tests(${JSON.stringify(config)})\n`, placeOf: readPlace };
}

/** The place that the harness found in a traceback (guest-controlled). */
function readPlace(trace: string): SourcePlace | undefined {
  try {
    const place: unknown = JSON.parse(trace);
    if (!Array.isArray(place)) return undefined;
    const [file, line]: unknown[] = place;
    return typeof file === 'string' && typeof line === 'number' ? { file, line } : undefined;
  } catch {
    return undefined;
  }
}
