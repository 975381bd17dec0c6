import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHARED, without } from '../../scripts/build-children.mjs';
import { inspectChain } from '../../src/evidence/inspect-chain.js';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';
import { EventLog } from '../../src/sessions/event-log.js';

/** Every test run kills some; CI kills a hundred. */
const KILLS = process.env['WASMAGENT_ATTACKS'] === 'all' ? 100 : 20;

let folder: string;
let program: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wasmagent-kill-'));
  program = join(folder, 'append-forever.mjs');
  await build({
    ...SHARED,
    entryPoints: [join(PACKAGE_ROOT, 'test/sessions/append-forever.ts')],
    outfile: program,
    plugins: without(process.env['WASMAGENT_MUTATION'] || undefined),
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe(`a writer that is killed ${KILLS} times at random moments`, () => {
  it('loses no event that it acknowledged, and goes on in one chain', async () => {
    await Promise.all(['a', 'b'].map(killAgainAndAgain));
  });
});

/** Half of the kills, ten of them in a log of their own, one after the other. */
async function killAgainAndAgain(name: string): Promise<void> {
  for (let round = 0, path = '', before = 0; round < KILLS / 2; round += 1) {
    if (round % 10 === 0) [path, before] = [join(folder, `${name}-${round}.jsonl`), 0];
    const acknowledged = await appendUntilKilled(path, Math.random() * 20);
    // A writer that never said anything was not tested.
    expect(acknowledged).toBeGreaterThan(before);
    const { lines, fault } = inspectChain(readFileSync(path, 'utf8'));
    expect(lines.length).toBeGreaterThanOrEqual(acknowledged);
    if (fault !== undefined) expect(fault).toMatchObject({ kind: 'torn', line: lines.length + 1 });
    before = lines.length;
    if (round % 10 < 9) continue;
    new EventLog(path).close();
    expect(inspectChain(readFileSync(path, 'utf8')).fault).toBeUndefined();
  }
}

/** @returns the number of the last event that the writer said was acknowledged, some milliseconds after its first. */
async function appendUntilKilled(path: string, afterMs: number): Promise<number> {
  const child = spawn(process.execPath, [program, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    if (printed === '') setTimeout(() => child.kill('SIGKILL'), afterMs);
    printed += chunk.toString();
  });
  await new Promise((resolve) => child.once('close', resolve));
  return Number(printed.slice(0, printed.lastIndexOf('\n')).split('\n').at(-1) ?? 0);
}
