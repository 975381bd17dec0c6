import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AgentEvent } from '../../src/contracts/agent-event.generated.js';
import { recordedRollouts } from '../../src/evidence/recorded-rollouts.js';
import { EventLog } from '../../src/sessions/event-log.js';

let folder: string;
let text: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wasmagent-recorded-'));
  const log = new EventLog(join(folder, 'events.jsonl'));
  const base = { traceId: 't', parentTraceId: null, timestampMs: 1, channel: 'status', event: 'status' } as const;
  const recorded = {
    phase: 'rollout_recorded',
    rolloutId: 'r',
    branchIndex: 0,
    sessionId: 's',
    sha256: 'a'.repeat(64),
  };
  for (const data of [{ phase: 'job_started' }, recorded]) log.append({ ...base, data } as AgentEvent);
  log.close();
  text = readFileSync(log.path, 'utf8');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the rollouts that a session log records', () => {
  it('are those of its rollout_recorded events', () => {
    const entry = { rollout_id: 'r', branch_index: 0, session_id: 's', sha256: 'a'.repeat(64) };
    expect(recordedRollouts(text, 'log')).toEqual([entry]);
  });

  it('are none at all when the chain does not hold', () => {
    const forged = text.replace('a'.repeat(64), 'b'.repeat(64));
    expect(() => recordedRollouts(forged, 'log')).toThrowError(expect.objectContaining({ code: 'CHAIN_BROKEN' }));
  });
});
