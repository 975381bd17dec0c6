/** What a test file came to. */
export interface FileResult {
  passed: number;
  failed: number;
  skipped: number;
  failures: TestFailure[];
}

/** A failed test, or what went wrong with a whole file. All texts are guest-controlled. */
export interface TestFailure {
  file: string;
  /** Absent: the file itself. */
  name?: string;
  message: string;
  line?: number;
}

/** What a report is held against. */
export interface ReportTerms {
  file: string;
  nonce: string;
  /** Tests that the file's text declares at least. */
  declaredTests: number;
  placeOf(trace: string): { file: string; line: number } | undefined;
}

const MAX_TESTS = 5_000;

/**
 * Reads the report of a test program (guest-controlled) and holds it against what was planned: every planned test must
 * have exactly one result. Whatever is missing, and whatever does not fit, is a failure, so that a program that ends
 * early does not look as if it had passed.
 */
export function readTestReport(value: unknown, terms: ReportTerms): FileResult {
  const report = parseReport(value);
  if (report === undefined || report.nonce !== terms.nonce)
    return brokenFile(terms.file, 'the program ended without its report');
  const { planned, results, errors } = report;
  if (planned.length > MAX_TESTS) return brokenFile(terms.file, `more than ${MAX_TESTS} tests in one file`);
  const result: FileResult = { passed: 0, failed: 0, skipped: 0, failures: [] };
  const fail = (message: string, trace: string, name?: string) => {
    result.failed += 1;
    const place = terms.placeOf(trace);
    const where = place === undefined ? { file: terms.file } : place;
    result.failures.push({ ...where, ...(name === undefined ? {} : { name }), message });
  };
  for (const [message, trace] of errors) fail(message, trace);
  const byTest = new Map<number, Report['results']>();
  for (const entry of results) byTest.set(entry.index, [...(byTest.get(entry.index) ?? []).slice(0, 1), entry]);
  for (const [at, name] of planned.entries()) {
    const [first, ...more] = byTest.get(at) ?? [];
    if (first === undefined) fail('the test did not run to its end', '', name);
    else if (more.length > 0) fail('the test was reported more than once', '', name);
    else if (first.status === 'failed') fail(first.message, first.trace, name);
    else result[first.status] += 1;
  }
  if (results.some(({ index }) => planned[index] === undefined)) fail('a test was reported that was not planned', '');
  if (errors.length === 0 && planned.length === 0) fail('the file declares no test', '');
  else if (errors.length === 0 && planned.length < terms.declaredTests) {
    fail(`the file's text declares at least ${terms.declaredTests} tests, but only ${planned.length} came to be`, '');
  }
  return result;
}

/** The result of a file whose tests did not run. */
export function brokenFile(file: string, message: string, line?: number): FileResult {
  const failure = { file, message, ...(line === undefined ? {} : { line }) };
  return { passed: 0, failed: 1, skipped: 0, failures: [failure] };
}

interface Report {
  nonce: string;
  planned: string[];
  results: { index: number; status: 'passed' | 'failed' | 'skipped'; message: string; trace: string }[];
  errors: [string, string][];
}

function parseReport(value: unknown): Report | undefined {
  if (typeof value !== 'string') return undefined;
  const data = parse(value);
  if (typeof data !== 'object' || data === null) return undefined;
  const { nonce, planned, results, errors }: Partial<Record<keyof Report, unknown>> = data;
  if (typeof nonce !== 'string' || !isStrings(planned) || !Array.isArray(results) || !Array.isArray(errors))
    return undefined;
  const read: Report = { nonce, planned, results: [], errors: [] };
  for (const entry of results) {
    if (!Array.isArray(entry)) return undefined;
    const [index, status, message, trace]: unknown[] = entry;
    if (!Number.isSafeInteger(index) || typeof message !== 'string' || typeof trace !== 'string') return undefined;
    if (status !== 'passed' && status !== 'failed' && status !== 'skipped') return undefined;
    read.results.push({ index: Number(index), status, message, trace });
  }
  for (const entry of errors) {
    if (!isStrings(entry)) return undefined;
    read.errors.push([entry[0] ?? '', entry[1] ?? '']);
  }
  return read;
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
