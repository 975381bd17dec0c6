import type { OutputRequest } from '../host/data-file/output-set.js';
import { trainingFiles } from './export/training-files.js';
import type { RankOptions } from './rank-options.js';

/** Every file that a run is asked to write, the side files of an export among them. */
export function requestedOutputs({ output, dpo, ppo, training, report }: RankOptions): OutputRequest[] {
  const paths = { '--output': output, '--dpo': dpo, '--ppo': ppo };
  return [
    ...Object.entries(paths).flatMap(([label, path]) => (path === undefined ? [] : [{ label, path }])),
    ...(training === undefined ? [] : trainingFiles(training.path, training.format, training.type)),
    ...(report === undefined ? [] : [{ label: '--report', path: report }]),
  ];
}
