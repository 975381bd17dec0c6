import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { missingWall, withResourceLimits } from '../../../src/host/kernel-process/process-walls.js';

const WALLS = { cpuSeconds: 7, dataKib: 100_000 };

function runLimited(program: string, args: readonly string[], walls = WALLS) {
  const { file, args: limited } = withResourceLimits(walls, { file: program, args });
  return spawnSync(file, limited, { env: {}, encoding: 'utf8' });
}

describe('resource limits in front of a kernel child', () => {
  it('hold for the program that is started, soft and hard', () => {
    const script = 'for kind in -S -H; do for limit in c f n t s; do ulimit $kind -$limit; done; done';
    const { stdout } = runLimited('/bin/sh', ['-c', script]);
    expect(stdout.split('\n').filter(Boolean)).toEqual(['0', '0', '64', '7', '16384', '0', '0', '64', '7', '16384']);
  });

  it('pass the program and its arguments on without a shell reading them', () => {
    const args = ['$(touch /tmp/x)', '`id`', '; id', '"', "'", '*', ''];
    const { stdout } = runLimited(process.execPath, ['-p', 'JSON.stringify(process.argv.slice(1))', '--', ...args]);
    expect(JSON.parse(stdout)).toEqual(args);
  });

  it('stop the start and name the wall when one of them cannot be set', () => {
    const { status, stdout } = runLimited('/bin/sh', ['-c', 'echo started'], { cpuSeconds: -1, dataKib: 100_000 });
    expect(stdout).toBe('');
    expect(missingWall(status)).toContain('ulimit -t');
  });

  it('name no wall for a child that ended by itself', () => {
    for (const status of [null, 0, 1, 70, 126, 127]) expect(missingWall(status)).toBeUndefined();
  });
});
