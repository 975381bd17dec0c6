import { describe, expect, it } from 'vitest';
import type { Denial } from '../../../src/contracts/kernel.js';
import { toFaultCause, toOutcome } from '../../../src/kernels/child/outcome.js';

const DENIAL: Denial = { capability: 'allowedHosts', requested: 'http://a/', rule: 'not-listed' };
const FACTS = { cpuMs: 100, memoryLimitBytes: 1000, denials: [DENIAL], logs: [] };
const threw = { end: 'threw', name: 'E', message: 'm', denial: -1, memoryRefused: false } as const;

describe('what a child’s report means', () => {
  it('a broken engine is our fault and proves nothing, unless it broke for want of memory', () => {
    const trap = { end: 'trap', detail: 'unreachable' } as const;
    expect(toOutcome({ ...trap, memoryRefused: false }, FACTS)).toMatchObject({
      status: 'fault',
      fault: { cause: 'engine-trap' },
    });
    expect(toOutcome({ ...trap, memoryRefused: true }, FACTS)).toMatchObject({
      status: 'budget',
      budget: { field: 'memoryLimitBytes', limit: 1000 },
    });
  });

  it('an error is a denial only by its place in the host’s list', () => {
    expect(toOutcome({ ...threw, denial: 0 }, FACTS)).toMatchObject({ status: 'denied', denial: DENIAL });
    for (const denial of [-1, 1, 1e9]) expect(toOutcome({ ...threw, denial }, FACTS).status).toBe('threw');
  });

  it('an error after memory was refused counts against the limit, but a refusal stays a refusal', () => {
    expect(toOutcome({ ...threw, memoryRefused: true }, FACTS)).toMatchObject({
      budget: { field: 'memoryLimitBytes' },
    });
    expect(toOutcome({ ...threw, denial: 0, memoryRefused: true }, FACTS).status).toBe('denied');
  });

  it('every unexpected end of a child is a fault, never a verdict', () => {
    const causes = ['wall', 'spawn-failed', 'child-died', 'protocol', 'output-overflow', 'killed'] as const;
    expect(causes.map(toFaultCause)).toEqual([
      'spawn-failed',
      'spawn-failed',
      'child-died',
      'protocol',
      'output-overflow',
      'child-died',
    ]);
  });
});
