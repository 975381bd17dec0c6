import { basename, dirname, join } from 'node:path';
import type { OutputRequest } from '../../host/data-file/output-set.js';
import { FORMAT_TABLE } from './format-table.js';
import type { TrainingFormatName, TrainingType } from './training-sample.js';

/** Labels of the files of a training export in its `OutputSet`. */
export const TRAINING_LABEL = {
  data: '--training',
  provenance: '--training provenance',
  card: '--training card',
  config: '--training config',
  datasetInfo: '--training dataset_info.json',
} as const;

/**
 * Every file that an export to this path writes: the rows; beside them where each came from, a data set card, what
 * starts the training, and LLaMA-Factory's registry. Rows that go to stdout (`-`) go alone.
 */
export function trainingFiles(path: string, format: TrainingFormatName, type: TrainingType): OutputRequest[] {
  const data = { label: TRAINING_LABEL.data, path };
  if (path === '-' || format === 'wire' || FORMAT_TABLE[format].types[type] === undefined) return [data];
  const stem = join(dirname(path), dataSetName(path));
  const { configEnding } = FORMAT_TABLE[format];
  return [
    data,
    { label: TRAINING_LABEL.provenance, path: `${stem}.provenance.jsonl` },
    { label: TRAINING_LABEL.card, path: `${stem}.card.md` },
    ...(configEnding === undefined ? [] : [{ label: TRAINING_LABEL.config, path: `${stem}.train${configEnding}` }]),
    ...(format === 'llamafactory' ? [{ label: TRAINING_LABEL.datasetInfo, path: datasetInfoPath(path) }] : []),
  ];
}

/** Name of the data set: the file's name without its ending. */
export function dataSetName(path: string): string {
  return basename(path).replace(/\.(?:jsonl|json|parquet)$/, '');
}

/** Where LLaMA-Factory looks the data set up. */
export function datasetInfoPath(path: string): string {
  return join(dirname(path), 'dataset_info.json');
}
