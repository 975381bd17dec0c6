import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { useTemporaryFolder } from '../temporary-folder.js';
import { exportSamples } from './export-samples.js';
import { branch, logged } from './training-samples.js';

const folder = useTemporaryFolder();
const python = spawnSync('python3', ['--version']).status === 0;

const DATASETS = `
import json
class Dataset:
    def __init__(self, rows, transform):
        self.rows, self.transform = rows, transform
    def with_transform(self, transform):
        return Dataset(self.rows, transform)
    def batch(self):
        return self.transform({key: [row[key] for row in self.rows] for key in self.rows[0]})
def load_dataset(kind, data_files, split):
    with open(data_files, encoding="utf-8") as lines:
        return Dataset([json.loads(line) for line in lines], lambda batch: batch)
`;
const TRL = `
import json
class SFTConfig:
    def __init__(self, **options): pass
class SFTTrainer:
    def __init__(self, model, args, train_dataset): self.data = train_dataset
    def train(self): print(json.dumps(self.data.batch()))
`;
// One place with two types, one with integers that are too large, a list of both, and a key that looks like two steps.
const ARGUMENTS = [
  '{"id":1,"big":123456789012345678901234567890,"list":[1,"a",null],"a.b[]":true}',
  '{"id":"one","big":2,"list":[],"a.b[]":"no"}',
  '{"id":{"deep":null},"only":"here"}',
];

async function exported(format: 'trl' | 'axolotl' | 'verl') {
  const samples = ARGUMENTS.map((text, at) => ({
    type: 'sft' as const,
    branch: branch({ toolEvents: logged(`c${at}`, 'look', text, 'ok') }),
  }));
  return exportSamples({ folder: folder.path(), format, type: 'sft', trajectory: 'full', samples });
}

describe('arguments that no one type of Arrow fits', () => {
  it.runIf(python)('are JSON text in the file, and the values they were in what TRL is given', async () => {
    const { lines, counts } = await exported('trl');
    expect(lines.join('')).toContain('"id":"1"');
    expect(counts.notes.join('\n')).toContain('reads back');
    folder.write('datasets.py', DATASETS);
    folder.write('trl.py', TRL);
    const run = spawnSync('python3', ['rows.train.py', 'model'], { cwd: folder.path(), encoding: 'utf8' });
    expect(run.stderr).toBe('');
    const calls = [...run.stdout.matchAll(/"arguments": (\{.*?\})\}\}\]/g)].map(([, json = '']) => json);
    const spaced = (text: string) => text.replaceAll(/([,:])(?=\S)/g, '$1 ');
    expect(calls.toSorted()).toEqual(ARGUMENTS.map(spaced).toSorted());
  });

  it.each(['axolotl', 'verl'] as const)(
    'are JSON text in every row of %s, as its loader wants them, whatever they hold',
    async (format) => {
      expect((await exported(format)).counts.notes).toEqual([]);
    },
  );
});
