import { readFileSync } from 'node:fs';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { OutputSet } from '../../../src/host/data-file/output-set.js';
import { openTrainingExport } from '../../../src/rollout/export/training-export.js';
import { trainingFiles } from '../../../src/rollout/export/training-files.js';
import { taskHash } from '../../../src/rollout/task-hash.js';
import { useTemporaryFolder } from '../temporary-folder.js';
import { exportSamples } from './export-samples.js';
import { branch, logged, samplesOf } from './training-samples.js';

const folder = useTemporaryFolder();
const FACTS = { inputs: ['in.jsonl'], groups: 1, reasons: {} };

describe('an export', () => {
  it('shows all its files together when the outputs are committed, and none before', async () => {
    const path = folder.path('rows.jsonl');
    await using outputs = await OutputSet.open(trainingFiles(path, 'llamafactory', 'sft'));
    await using training = await openTrainingExport({
      format: 'llamafactory',
      type: 'sft',
      trajectory: 'full',
      outputs,
      exportedAtMs: 1,
    });
    for (const sample of samplesOf('sft')) await training.add(sample);
    await training.finish(FACTS);
    expect(folder.list().filter((name) => !name.startsWith('.'))).toEqual([]);
    await outputs.commit();
    expect(folder.list()).toEqual([
      'dataset_info.json',
      'rows.card.md',
      'rows.jsonl',
      'rows.provenance.jsonl',
      'rows.train.yaml',
    ]);
  });

  it('writes the same bytes from the same samples', async () => {
    const once = async (): Promise<string[]> => {
      const { files } = await exportSamples({
        folder: folder.path(),
        format: 'trl',
        type: 'dpo',
        trajectory: 'full',
        samples: samplesOf('dpo'),
      });
      return [...files.values()].map(String);
    };
    expect(await once()).toEqual(await once());
  });

  it('counts each sample once: as a row or by its reason', async () => {
    for (const format of ['trl', 'llamafactory', 'openai'] as const) {
      const samples = samplesOf('dpo');
      const { counts, lines } = await exportSamples({
        folder: folder.path(),
        format,
        type: 'dpo',
        trajectory: 'divergence',
        samples,
      });
      const skipped = Object.values(counts.skipped).reduce((sum, count) => sum + count, 0);
      expect(counts.rows + skipped).toBe(samples.length);
      expect(lines.length).toBe(counts.rows);
    }
  });

  it('has one provenance line a row, in the order of the rows, that leads to the source lines', async () => {
    const { files, rows } = await exportSamples({
      folder: folder.path(),
      format: 'trl',
      type: 'kto',
      trajectory: 'full',
      samples: samplesOf('kto'),
    });
    const lines = String(files.get('rows.provenance.jsonl'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ row }) => row)).toEqual(rows.map((_, index) => index));
    rows.forEach((row, index) => {
      const task = (row['prompt'] as { content: string }[])[0]?.content ?? '';
      expect(lines[index].n_gram_hash).toBe(taskHash(task));
      expect(lines[index].source_sha256).toMatch(/^[0-9a-f]{64}$/);
    });
  });

  it('of nothing is an empty file with its card', async () => {
    const { counts, files } = await exportSamples({
      folder: folder.path(),
      format: 'trl',
      type: 'sft',
      trajectory: 'full',
      samples: [],
    });
    expect([counts.rows, String(files.get('rows.jsonl')), files.has('rows.card.md')]).toEqual([0, '', true]);
  });

  it('replaces a lone surrogate, which no JSON reader of a trainer accepts', async () => {
    const samples = [{ type: 'sft', branch: branch({ finalAnswer: 'a\ud800\udfff\udfff\\ud800\ud800' }) } as const];
    const { rows } = await exportSamples({
      folder: folder.path(),
      format: 'trl',
      type: 'sft',
      trajectory: 'final',
      samples,
    });
    expect(rows[0]?.['completion']).toEqual([{ role: 'assistant', content: 'a\ud800\udfff\ufffd\\ud800\ufffd' }]);
  });

  it('keeps an argument named __proto__', async () => {
    const args = JSON.parse('{"__proto__":{"a":1}}');
    const samples = [{ type: 'sft', branch: branch({ toolEvents: logged('c', 't', args, '') }) } as const];
    const { lines } = await exportSamples({
      folder: folder.path(),
      format: 'trl',
      type: 'sft',
      trajectory: 'full',
      samples,
    });
    expect(lines[0]).toContain('"arguments":{"__proto__":{"a":1}}');
  });
});

describe('dataset_info.json', () => {
  it('keeps the entries that are there', async () => {
    folder.write('dataset_info.json', '{"mine":{"file_name":"mine.json","seed":12345678901234567890}}');
    const path = folder.path('rows.jsonl');
    await using outputs = await OutputSet.open(trainingFiles(path, 'llamafactory', 'dpo'));
    await using training = await openTrainingExport({
      format: 'llamafactory',
      type: 'dpo',
      trajectory: 'final',
      outputs,
      exportedAtMs: 1,
    });
    await training.finish(FACTS);
    await outputs.commit();
    const text = folder.read('dataset_info.json');
    expect(text).toContain('12345678901234567890');
    expect(Object.keys(JSON.parse(text))).toEqual(['mine', 'rows']);
    expect(JSON.parse(text).rows).toMatchObject({ file_name: 'rows.jsonl', ranking: true });
  });

  it.each(['[]', '{"a":', 'text'])('that is %s is neither used nor replaced', async (text) => {
    folder.write('dataset_info.json', text);
    const path = folder.path('rows.jsonl');
    await using outputs = await OutputSet.open(trainingFiles(path, 'llamafactory', 'dpo'));
    const opened = openTrainingExport({
      format: 'llamafactory',
      type: 'dpo',
      trajectory: 'final',
      outputs,
      exportedAtMs: 1,
    });
    await expect(opened).rejects.toMatchObject({ code: 'USAGE' });
    expect(folder.read('dataset_info.json')).toBe(text);
  });
});

describe('Parquet', () => {
  it('reads back as it was given, over several groups of rows', async () => {
    const samples = Array.from({ length: 12_000 }, (_, index) => ({
      type: 'prompts' as const,
      passes: true,
      branch: branch({ rolloutId: `job-${index}`, task: `täsk ${index}`, branch: index % 7, total: index / 7 }),
    }));
    await exportSamples({ folder: folder.path(), format: 'verl', type: 'prompts', trajectory: 'final', samples });
    const rows = await parquetReadObjects({ file: new Uint8Array(readFileSync(folder.path('rows.parquet'))).buffer });
    expect(rows.length).toBe(samples.length);
    expect(rows[11_999]).toEqual({
      data_source: 'wasmagent-rollout',
      prompt: [{ role: 'user', content: 'täsk 11999' }],
      ability: 'agent',
      reward_model: { style: 'rule', ground_truth: 'It is 7 °C.' },
      extra_info: {
        index: 11_999n,
        split: 'train',
        rollout_id: 'job-11999',
        branch_index: 1n,
        total_score: 11_999 / 7,
      },
    });
  });

  it('of no rows is a file that can be read', async () => {
    await exportSamples({ folder: folder.path(), format: 'verl', type: 'sft', trajectory: 'full', samples: [] });
    const bytes = readFileSync(folder.path('rows.parquet'));
    expect(await parquetReadObjects({ file: new Uint8Array(bytes).buffer })).toEqual([]);
  });

  it('has a .json form of prompts, one row a line', async () => {
    const samples = samplesOf('prompts');
    const { rows } = await exportSamples({
      folder: folder.path(),
      format: 'verl',
      type: 'prompts',
      trajectory: 'final',
      samples,
      name: 'rows.json',
    });
    expect(rows.map((row) => (row['extra_info'] as { index: number }).index)).toEqual(samples.map((_, index) => index));
  });
});
