import { describe, expect, it } from 'vitest';
import { costOfTurn } from '../../../src/models/anthropic/cost-of-turn.js';
import { LIST_PRICES } from '../../../src/models/anthropic/list-prices.js';
import { NO_USAGE, updateUsage } from '../../../src/models/anthropic/token-usage.js';

const MILLION = 1_000_000;
const cost = (modelId: string, usage: Partial<typeof NO_USAGE>, rest = {}) =>
  costOfTurn({ ...NO_USAGE, ...usage }, { modelId, isLocal: false, price: undefined, ...rest });

describe('the cost of a turn', () => {
  it('is the list price of the family, whatever date the id ends with', () => {
    expect(cost('claude-haiku-4-5', { input: MILLION, output: MILLION })).toBe(6);
    expect(cost('claude-haiku-4-5-20251001', { input: MILLION })).toBe(1);
  });

  it('is not known for a model that is only called alike', () => {
    for (const id of ['claude-fable-5-2', 'claude-haiku-4-5-turbo', 'claude-haiku-4', 'x-claude-haiku-4-5', 'gpt']) {
      expect(cost(id, { input: MILLION })).toBeNull();
    }
  });

  it('counts what is written to and read from the cache at its own price', () => {
    expect(cost('claude-sonnet-5-5', { cacheWrite: MILLION })).toBe(2.5);
    expect(cost('claude-sonnet-5-5', { cacheWriteOneHour: MILLION })).toBe(4);
    expect(cost('claude-sonnet-5-5', { cacheRead: MILLION })).toBe(0.1);
  });

  it('rises for all of a request with a long prompt', () => {
    expect(cost('claude-haiku-5-5', { input: 100_000, output: MILLION })).toBeCloseTo(0.51);
    expect(cost('claude-haiku-5-5', { input: 100_001, output: MILLION })).toBeCloseTo(2.55);
    expect(cost('claude-haiku-5-5', { cacheRead: 100_000, input: 1, output: MILLION })).toBeCloseTo(2.505);
  });

  it('is nothing on this machine, unless the caller says what it is', () => {
    expect(cost('claude-opus-5-5', { input: MILLION }, { isLocal: true })).toBe(0);
    expect(cost('any', { input: MILLION, output: MILLION }, { isLocal: true, price: { input: 1, output: 2 } })).toBe(3);
  });

  it('has one price for each family', () => {
    expect(new Set(LIST_PRICES.map(({ family }) => family)).size).toBe(LIST_PRICES.length);
  });
});

describe('token counts', () => {
  it('are totals: a later report replaces, and leaves what it does not name', () => {
    const first = updateUsage(NO_USAGE, { input_tokens: 10, cache_read_input_tokens: 4, output_tokens: 1 });
    expect(updateUsage(first, { output_tokens: 9 })).toEqual({ ...NO_USAGE, input: 10, cacheRead: 4, output: 9 });
  });

  it('tell apart for how long the cache keeps what was written', () => {
    const report = { cache_creation_input_tokens: 30, cache_creation: { ephemeral_1h_input_tokens: 10 } };
    expect(updateUsage(NO_USAGE, report)).toMatchObject({ cacheWrite: 20, cacheWriteOneHour: 10 });
  });

  it.each([null, 'x', [], { input_tokens: -1 }, { input_tokens: 1.5 }, { output_tokens: '7' }])(
    'take nothing from a report that is none: %j',
    (report) => {
      expect(updateUsage(NO_USAGE, report)).toEqual(NO_USAGE);
    },
  );
});
