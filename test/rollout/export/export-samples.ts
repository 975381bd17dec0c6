import { open, readFile, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DataOutput } from '../../../src/host/data-file/data-output.js';
import { FORMAT_TABLE } from '../../../src/rollout/export/format-table.js';
import { openTrainingExport, type TrainingCounts } from '../../../src/rollout/export/training-export.js';
import { trainingFiles } from '../../../src/rollout/export/training-files.js';
import type {
  TrainingFormatName,
  TrainingSample,
  TrainingType,
  Trajectory,
} from '../../../src/rollout/export/training-sample.js';

/** What an export left in its folder. */
export interface Exported {
  counts: TrainingCounts;
  /** Bytes by file name. */
  files: Map<string, Buffer>;
  /** Lines of the data, parsed; empty for Parquet. */
  rows: Record<string, unknown>[];
  /** The same lines as text. */
  lines: string[];
}

/** Exports samples into a folder and reads what is there afterwards. */
export async function exportSamples(request: {
  folder: string;
  format: TrainingFormatName;
  type: TrainingType;
  trajectory: Trajectory;
  samples: readonly TrainingSample[];
  name?: string;
}): Promise<Exported> {
  const { folder, format, type, trajectory, samples } = request;
  const path = join(folder, request.name ?? `rows${FORMAT_TABLE[format].endings[0] ?? ''}`);
  const requests = trainingFiles(path, format, type);
  // Plain files instead of an OutputSet: a sync to the disk for each of thousands of exports would be all that a test does.
  const handles = await Promise.all(requests.map((each) => open(`${each.path}.partial`, 'w')));
  const outputs = new Map(
    requests.flatMap(({ label, path: name }, index) => {
      const handle = handles[index];
      return handle === undefined ? [] : [[label, new DataOutput(name, handle)] as const];
    }),
  );
  await using training = await openTrainingExport({
    format,
    type,
    trajectory,
    outputs,
    exportedAtMs: 1_700_000_000_000,
  });
  for (const sample of samples) await training.add(sample);
  const counts = await training.finish({ inputs: ['rollouts.jsonl'], groups: 9, reasons: { 'tied-pass': 4 } });
  for (const handle of handles) await handle.close();
  for (const each of requests) await rename(`${each.path}.partial`, each.path);
  const files = new Map<string, Buffer>();
  for (const each of requests) files.set(basename(each.path), await readFile(each.path));
  const data = files.get(basename(path)) ?? Buffer.alloc(0);
  const lines = path.endsWith('.parquet') ? [] : data.toString('utf8').split('\n').slice(0, -1);
  return { counts, files, lines, rows: lines.map((line) => JSON.parse(line)) };
}
