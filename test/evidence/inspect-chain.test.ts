import { describe, expect, it } from 'vitest';
import type { AgentEvent } from '../../src/contracts/agent-event.generated.js';
import { inspectChain } from '../../src/evidence/inspect-chain.js';
import { CHAIN_START, linkEvent } from '../../src/sessions/chain.js';

function chain(count: number): string[] {
  let head = CHAIN_START;
  return Array.from({ length: count }, (_, index) => {
    const event: AgentEvent = {
      traceId: 't',
      parentTraceId: null,
      timestampMs: index,
      channel: 'status',
      event: 'status',
      data: { phase: 'x' },
    };
    const line = linkEvent(event, index + 1, head);
    head = line.hash;
    return JSON.stringify(line);
  });
}
const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

describe('inspecting a chain', () => {
  it('tells a torn tail from a broken line, and says what holds before', () => {
    const lines = chain(4);
    expect(inspectChain(text(lines))).toMatchObject({ lines: { length: 4 } });
    expect(inspectChain(text(lines)).fault).toBeUndefined();
    expect(inspectChain(text(lines).slice(0, -1))).toMatchObject({
      lines: { length: 3 },
      fault: { kind: 'torn', line: 4 },
    });
    expect(inspectChain(text(lines).slice(0, -30))).toMatchObject({ fault: { kind: 'torn', line: 4 } });
    expect(inspectChain(text([...lines.slice(0, 1), ...lines.slice(2)]))).toMatchObject({
      lines: { length: 1 },
      fault: { kind: 'broken', line: 2 },
    });
  });

  it('finds every cut, doubled, moved and changed line at its own place', () => {
    const lines = chain(5);
    for (let at = 0; at < lines.length - 1; at += 1) {
      const cut = lines.toSpliced(at, 1);
      const doubled = lines.toSpliced(at, 0, lines[at] ?? '');
      const moved = lines.with(at, lines[at + 1] ?? '').with(at + 1, lines[at] ?? '');
      const changed = lines.with(at, (lines[at] ?? '').replace('"phase":"x"', '"phase":"y"'));
      expect(inspectChain(text(cut)).fault?.line).toBe(at + 1);
      expect(inspectChain(text(doubled)).fault?.line).toBe(at + 2);
      expect(inspectChain(text(moved)).fault?.line).toBe(at + 1);
      expect(inspectChain(text(changed)).fault?.line).toBe(at + 1);
    }
  });

  it('is not brought down by a line without bottom', () => {
    expect(inspectChain(`${'{"a":'.repeat(100_000)}\n`)).toMatchObject({ fault: { kind: 'broken', line: 1 } });
  });
});
