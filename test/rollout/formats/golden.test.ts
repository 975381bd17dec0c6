import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { FORMAT_TABLE } from '../../../src/rollout/export/format-table.js';
import { TRAINING_FORMATS, TRAINING_TYPES } from '../../../src/rollout/export/training-sample.js';
import { exportSamples } from '../export/export-samples.js';
import { samplesOf } from '../export/training-samples.js';
import { useTemporaryFolder } from '../temporary-folder.js';

const COMBINATIONS = TRAINING_FORMATS.filter((format) => format !== 'wire').flatMap((format) =>
  TRAINING_TYPES.flatMap((type) =>
    (FORMAT_TABLE[format].types[type]?.trajectories ?? []).map((trajectory) => ({ format, type, trajectory })),
  ),
);

const folder = useTemporaryFolder();
const GOLDEN = join(import.meta.dirname, 'golden');

it('a golden file is there for each combination of the table, and no other', () => {
  const names = COMBINATIONS.map(({ format, type, trajectory }) => `${format}-${type}-${trajectory}.golden`);
  expect(readdirSync(GOLDEN).sort()).toEqual(names.sort());
});

describe('every file of every export is, byte for byte, the golden one', () => {
  it.each(COMBINATIONS)('$format $type $trajectory', async (combination) => {
    const { files, counts } = await exportSamples({
      ...combination,
      folder: folder.path(),
      samples: samplesOf(combination.type),
    });
    const texts = await Promise.all(
      [...files].map(async ([name, bytes]) => `=== ${name}\n${name.endsWith('.parquet') ? await show(bytes) : bytes}`),
    );
    const { format, type, trajectory } = combination;
    const golden = join(GOLDEN, `${format}-${type}-${trajectory}.golden`);
    await expect(`${texts.join('')}=== counts\n${JSON.stringify(counts, null, 2)}\n`).toMatchFileSnapshot(golden);
  });
});

// Compressed bytes are the library's; what a reader gets back is ours.
async function show(bytes: Buffer): Promise<string> {
  const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
  return rows
    .map((row) => `${JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? Number(value) : value))}\n`)
    .join('');
}
