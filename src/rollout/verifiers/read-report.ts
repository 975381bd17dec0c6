import type { TypeDiagnostic } from '../../contracts/verifier.js';
import type { TypeCheckReport } from './program-checker.js';

/** The report in a message of the compiler process, or undefined for anything else. */
export function readReport(message: unknown): TypeCheckReport | undefined {
  if (!isRecord(message) || typeof message.report !== 'string') return undefined;
  const report = parse(message.report);
  if (!isRecord(report)) return undefined;
  const { status, diagnostics, javascript } = report;
  if (!Array.isArray(diagnostics) || !diagnostics.every(isDiagnostic)) return undefined;
  if (status === 'suite-invalid') return { status, diagnostics };
  if (status === 'checked' && typeof javascript === 'string') return { status, diagnostics, javascript };
  return undefined;
}

function isDiagnostic(value: unknown): value is TypeDiagnostic {
  return (
    isRecord(value) &&
    [value.code, value.line, value.column].every(Number.isSafeInteger) &&
    typeof value.message === 'string' &&
    (value.file === undefined || typeof value.file === 'string')
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
