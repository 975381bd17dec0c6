import { describe, expect, it } from 'vitest';
import { nearestName } from '../../src/policy/nearest-name.js';

const NAMES = ['allowedHosts', 'cpuMs', 'memoryLimitBytes'];

describe('nearestName', () => {
  it('finds the name behind a slip, a wrong case or a piece of it, and nothing behind another word', () => {
    expect(nearestName('allowedHost', NAMES)).toBe('allowedHosts');
    expect(nearestName('CPUMS', NAMES)).toBe('cpuMs');
    expect(nearestName('memoryLimit', NAMES)).toBe('memoryLimitBytes');
    expect(nearestName('timeout', NAMES)).toBeUndefined();
    expect(nearestName('x', [])).toBeUndefined();
    expect(nearestName('a'.repeat(1_000_000), NAMES)).toBeUndefined();
  });
});
