import { rolloutReportValidator } from '../../contracts/rollout-report-validator.generated.js';
import { WasmagentError } from '../../errors.js';
import type { RecordFault } from '../record-error.js';
import { assertBalanced } from '../report/assert-balanced.js';
import { parseRow } from './parse-row.js';

/** Judges a report of `rank-rollout` by its shape and its sums; the first fault, or undefined. */
export function judgeRunReport(bytes: Buffer, offset: number): RecordFault | undefined {
  const { value: report, fault } = parseRow('report', bytes, { offset, validate: rolloutReportValidator });
  if (fault !== undefined) return fault;
  try {
    assertBalanced(report);
    return undefined;
  } catch (error) {
    if (!(error instanceof WasmagentError)) throw error;
    return { pointer: '', code: 'REPORT_SUM', message: error.message };
  }
}
