import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readChain } from '../../../src/cli/sessions/read-chain.js';
import { summariseRuns } from '../../../src/cli/sessions/summarise-runs.js';
import type { AgentEvent } from '../../../src/contracts/agent-event.generated.js';
import { CHAIN_START, linkEvent } from '../../../src/sessions/chain.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wasmagent-chain-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function plant(timestampMs: number): void {
  const event: AgentEvent = {
    traceId: 't',
    parentTraceId: null,
    timestampMs,
    channel: 'text',
    event: 'run_start',
    data: { task: 'x', agentConfig: { model: 'scripted', tools: [], maxSteps: 1 }, manifest: {}, sessionId: 's' },
  };
  writeFileSync(join(folder, 'events.jsonl'), `${JSON.stringify(linkEvent(event, 1, CHAIN_START))}\n`);
}

it('a chain whose hashes hold and whose times are none is no log of ours, and crashes nobody', () => {
  plant(8_640_000_000_000_001);
  expect(() => readChain(folder)).toThrow(expect.objectContaining({ code: 'CHAIN_BROKEN' }));
  plant(8_640_000_000_000_000);
  expect(summariseRuns(readChain(folder).events)).toMatchObject([{ task: 'x', end: 'unfinished' }]);
});
