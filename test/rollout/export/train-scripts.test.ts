import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { FORMAT_TABLE } from '../../../src/rollout/export/format-table.js';
import { TRAINING_TYPES } from '../../../src/rollout/export/training-sample.js';
import { TRAINER_FORMATS } from '../../../src/rollout/formats/trainer-formats.js';

// A file name of the user's reaches a script, so it must not end its word there.
const DATA_FILE = `rows $(touch x)'"; echo.jsonl`;
const python = spawnSync('python3', ['--version']).status === 0;

describe('files that start a training', () => {
  const configs = Object.entries(TRAINER_FORMATS).flatMap(([name, format]) =>
    TRAINING_TYPES.filter((type) =>
      Object.entries(FORMAT_TABLE).some(([other, { types }]) => other === name && types[type]),
    ).flatMap((type) => {
      const text = format.config?.({ dataFile: DATA_FILE, name: 'rows', type, trajectory: 'full', jsonText: [] });
      return text === undefined ? [] : [{ name, type, text }];
    }),
  );

  it.each(configs.filter(({ text }) => text.startsWith('#!/bin/sh')))('$name $type is a shell script', ({ text }) => {
    expect(spawnSync('sh', ['-n'], { input: text }).status).toBe(0);
    const run = spawnSync('sh', [], {
      input: `deepspeed() { printf '%s\\n' "$@"; }\ntorchrun() { deepspeed "$@"; }\npython3() { deepspeed "$@"; }\n${text}`,
    });
    expect(
      String(run.stdout)
        .split('\n')
        .some((word) => word.endsWith(DATA_FILE)),
    ).toBe(true);
  });

  it.runIf(python).each(configs.filter(({ text }) => text.includes('import sys')))(
    '$name $type is a Python program',
    ({ text }) => {
      const check =
        'import ast,sys; t=ast.parse(sys.stdin.read()); print([n.value for n in ast.walk(t) if isinstance(n, ast.Constant)])';
      const run = spawnSync('python3', ['-c', check], { input: text });
      expect(run.status).toBe(0);
      expect(String(run.stdout)).toContain('$(touch x)');
    },
  );
});
