import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import CheckSchema from '../../src/commands/check-schema.js';
import RankRollout from '../../src/commands/rank-rollout.js';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';
import { runCommand } from '../commands/run-command.js';
import { toFormatTable } from './format-table-markdown.js';

// Every command of docs/data.md is run as it stands there, in one folder, in order.
const PAGE = readFileSync(join(PACKAGE_ROOT, 'docs/data.md'), 'utf8');
const COMMANDS = [...PAGE.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap(([, block]) => (block ?? '').split('\n'))
  .filter((line) => line.startsWith('wasmagent '));
const BEFORE = process.cwd();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wasmagent-data-page-'));
  process.chdir(folder);
  const branch = (index: number, score: number): string =>
    JSON.stringify({
      rollout_id: 'greeting',
      task: 'Write one line that greets a visitor of the museum.',
      branch_index: index,
      temperature: index === 0 ? 0.3 : 1,
      session_id: 'session-1',
      tool_call_sequence: [
        { event: 'tool_call', data: { toolName: 'read_file', args: { path: 'visitors.txt' }, callId: `c${index}` } },
        { event: 'tool_result', data: { callId: `c${index}`, toolName: 'read_file', output: 'twelve visitors' } },
      ],
      final_answer: `Welcome, visitor number ${index}.`,
      objective_score: score,
    });
  writeFileSync('rollouts.jsonl', `${branch(0, 0)}\n${branch(1, 1)}\n${branch(2, 1)}\n`);
  writeFileSync('votes.jsonl', `${JSON.stringify({ rollout_id: 'greeting', first: 1, second: 2, winner: 'first' })}\n`);
  writeFileSync(
    'benchmark.jsonl',
    `${JSON.stringify({ question: 'How many rivers flow into the sea of the east?' })}\n`,
  );
  writeFileSync('my.schema.json', JSON.stringify({ type: 'object', required: ['text'] }));
  writeFileSync('my-rows.jsonl', '{"text":"a"}\n');
});
afterAll(() => {
  process.chdir(BEFORE);
  rmSync(folder, { recursive: true });
});

describe('docs/data.md', () => {
  it('shows the formats that there are, and no other', () => {
    const shown = /<!-- formats:begin -->\n([\s\S]*)\n<!-- formats:end -->/.exec(PAGE)?.[1];
    expect(shown).toBe(toFormatTable());
  });

  it.each(COMMANDS)('%s', async (command) => {
    const [, name = '', ...argv] = command.split(' ');
    const { exit, stderr } = await runCommand(name === 'check-schema' ? CheckSchema : RankRollout, argv);
    expect(exit, stderr).toBe(0);
  });
});
