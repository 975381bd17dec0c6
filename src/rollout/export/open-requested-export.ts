import { assertClean } from '../../guardrails/redaction/assert-clean.js';
import type { OutputSet } from '../../host/data-file/output-set.js';
import type { RankOptions } from '../rank-options.js';
import type { TrainingExport } from './training-export.js';

/**
 * Begins the export that a run's options ask for, if they ask for one; its writers are loaded only then.
 * @throws WasmagentError `USAGE` as `openTrainingExport`
 */
export async function openRequestedExport(
  { training, redaction = 'on' }: RankOptions,
  outputs: OutputSet,
  exportedAtMs: number,
): Promise<TrainingExport | undefined> {
  if (training === undefined) return undefined;
  const { openTrainingExport } = await import('./training-export.js');
  return openTrainingExport({
    ...training,
    exportedAtMs,
    outputs,
    assertClean: redaction === 'on' ? assertClean : undefined,
  });
}
