// Start-up beside bare node, in one run: each command in turn, round by round, so that a noisy moment hits all alike.
// Usage: npm run bench:startup [-- ROUNDS]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const rounds = Number(process.argv[2] ?? 15);
const scratch = mkdtempSync(join(tmpdir(), 'wasmagent-bench-'));
const branch = (index, score) =>
  JSON.stringify({
    rollout_id: 'r',
    task: 'Say hello.',
    branch_index: index,
    temperature: 0.7,
    session_id: 's',
    tool_call_sequence: [],
    final_answer: `hello ${index}`,
    objective_score: score,
  });
const input = join(scratch, 'rollouts.jsonl');
writeFileSync(input, `${branch(0, 0)}\n${branch(1, 1)}\n`);

const cli = join(root, 'bin/run.js');
const commands = {
  'bare node': ['-e', '0'],
  '--version': [cli, '--version'],
  '--help': [cli, '--help'],
  'pilot --list': [cli, 'pilot', '--list'],
  'rank-rollout (2 records)': [cli, 'rank-rollout', input, '--dpo', join(scratch, 'dpo.jsonl')],
  'exec (one line)': [cli, 'exec', join(scratch, 'one.js')],
};
writeFileSync(join(scratch, 'one.js'), '6 * 7');

try {
  const samples = Object.fromEntries(Object.keys(commands).map((name) => [name, { wall: [] }]));
  // The first round warms the compile cache and the disk, and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, args] of Object.entries(commands)) {
      const startedAt = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, {
        stdio: ['ignore', 'ignore', 'pipe'],
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
      if (round > 0) samples[name].wall.push(performance.now() - startedAt);
    }
  }
  const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
  const bare = median(samples['bare node'].wall);
  console.log(`node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'cpu'}, ${rounds} rounds`);
  console.log('command                     median ms   min ms   x bare node');
  for (const [name, { wall }] of Object.entries(samples)) {
    const cells = [
      median(wall).toFixed(0).padStart(9),
      Math.min(...wall)
        .toFixed(0)
        .padStart(8),
      (median(wall) / bare).toFixed(2).padStart(13),
    ];
    console.log(`${name.padEnd(26)}  ${cells.join(' ')}`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
