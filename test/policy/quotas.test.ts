import { describe, expect, it } from 'vitest';
import { DEFAULT_QUOTAS, denyResponseBytes, QuotaLedger } from '../../src/policy/quotas.js';

describe('QuotaLedger', () => {
  it('starts from the documented quotas, which cannot be changed', () => {
    expect(new QuotaLedger().quotas).toEqual({
      hostCalls: 2000,
      bytesWritten: 33554432,
      filesWritten: 1000,
      readBytesPerFile: 8388608,
      responseBytes: 1048576,
    });
    expect(Object.isFrozen(DEFAULT_QUOTAS)).toBe(true);
    expect(Object.isFrozen(new QuotaLedger().quotas)).toBe(true);
  });

  it('allows host calls up to the quota, and denies the next', () => {
    const ledger = new QuotaLedger({ hostCalls: 2 });
    expect(ledger.chargeCall('a')).toBeUndefined();
    expect(ledger.chargeCall('b')).toBeUndefined();
    expect(ledger.chargeCall('c')?.denial).toEqual({ capability: 'quota', requested: 'c', rule: 'host-calls' });
  });

  it('allows bytes and files up to the quota, and counts nothing for a write that it denied', () => {
    const ledger = new QuotaLedger({ bytesWritten: 10, filesWritten: 3 });
    expect(ledger.chargeWrite('a', { bytes: 6, files: 1 })).toBeUndefined();
    expect(ledger.chargeWrite('b', { bytes: 5, files: 1 })?.denial.rule).toBe('bytes-written');
    expect(ledger.chargeWrite('c', { bytes: 1, files: 3 })?.denial.rule).toBe('files-written');
    expect(ledger.chargeWrite('d', { bytes: 4, files: 2 })).toBeUndefined();
    expect(ledger.chargeWrite('e', { bytes: 0, files: 1 })?.denial.rule).toBe('files-written');
  });

  it('has a refusal of its own for a response that is too large', () => {
    expect(denyResponseBytes('http://a.example/').denial).toMatchObject({
      capability: 'quota',
      rule: 'response-bytes',
    });
  });
});
