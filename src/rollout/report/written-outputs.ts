import type { ReportOutput, RowAccount } from '../../contracts/rollout-report.generated.js';
import type { OutputSet } from '../../host/data-file/output-set.js';
import { TRAINING_LABEL } from '../export/training-files.js';

const OUTPUTS = [
  { label: '--output', kind: 'ranked' },
  { label: '--dpo', kind: 'dpo' },
  { label: '--ppo', kind: 'ppo' },
  { label: TRAINING_LABEL.data, kind: 'training' },
] as const;

/** The outputs of records that a run has, and how much is in each; to be asked when they are flushed. */
export function writtenOutputs(
  outputs: OutputSet,
  { ranked, rows }: { ranked: number; rows: readonly RowAccount[] },
): ReportOutput[] {
  return OUTPUTS.flatMap(({ label, kind }) => {
    const output = outputs.get(label);
    const records = kind === 'ranked' ? ranked : (rows.find((row) => row.kind === kind)?.written ?? 0);
    return output === undefined ? [] : [{ kind, path: output.path, records, bytes: output.bytes }];
  });
}
