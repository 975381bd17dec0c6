import { describe, expect, it } from 'vitest';
import { probeWalls } from '../../../src/host/kernel-process/probe-walls.js';

describe.runIf(process.platform === 'linux')('the walls of this machine', () => {
  it('are tried, and those that every kernel needs are there', async () => {
    const walls = await probeWalls();
    expect(walls.map(({ name, required }) => ({ name, required }))).toEqual([
      { name: 'permission-model', required: true },
      { name: 'resource-limits', required: true },
      { name: 'network-namespace', required: false },
    ]);
    for (const { present, required } of walls) expect(present || !required).toBe(true);
  });
});
