import { describe, expect, it } from 'vitest';
import { readLimits, readPrice } from '../../../src/cli/run/run-limits.js';

const NONE = { 'max-steps': undefined, 'max-cost': undefined, temperature: undefined };
const usage = expect.objectContaining({ code: 'USAGE' });

describe('the limits of a run', () => {
  it('are 20 steps, no ceiling and the default temperature where nothing is said', () => {
    expect(readLimits(NONE)).toEqual({ maxSteps: 20, maxCostUsd: undefined, temperature: undefined });
  });

  it('take temperatures from 0 to 2, and nothing that is nearly one', () => {
    for (const good of ['0', '0.7', '2', '2.0']) {
      expect(readLimits({ ...NONE, temperature: good }).temperature).toBe(Number(good));
    }
    for (const bad of ['', '-0.1', '2.1', '1e0', '0x1', 'NaN', 'Infinity', '1,5', ' 1']) {
      expect(() => readLimits({ ...NONE, temperature: bad })).toThrow(usage);
    }
  });

  it('take a ceiling above nothing', () => {
    expect(readLimits({ ...NONE, 'max-cost': '0.05' }).maxCostUsd).toBe(0.05);
    for (const bad of ['0', '0.00', '-1', '$5', 'many', '']) {
      expect(() => readLimits({ ...NONE, 'max-cost': bad })).toThrow(usage);
    }
  });

  it('take a price of two numbers', () => {
    expect(readPrice(undefined)).toBeUndefined();
    expect(readPrice('3,15')).toEqual({ input: 3, output: 15 });
    for (const bad of ['', '3', '3,', ',15', '3,15,1', '3;15', '-3,15']) expect(() => readPrice(bad)).toThrow(usage);
  });
});
