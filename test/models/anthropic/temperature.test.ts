import { describe, expect, it } from 'vitest';
import { temperatureFor } from '../../../src/models/anthropic/temperature.js';

describe('the temperature to ask for', () => {
  it.each([
    ['claude-3-5-sonnet-20241022', 0.7],
    ['claude-3-7-sonnet-latest', 0.7],
    ['claude-sonnet-4-20250514', 0.7],
    ['claude-opus-4-6', 0.7],
    ['claude-haiku-4-5-20251001', 0.7],
    ['claude-opus-4-7', undefined],
    ['claude-opus-4-8', undefined],
    ['claude-sonnet-5', undefined],
    ['claude-sonnet-5-5', undefined],
    ['claude-fable-5-2', undefined],
    ['claude-30', undefined],
    ['other-model', 0.7],
  ])('of %s is %s', (modelId, expected) => {
    expect(temperatureFor(modelId, 0.7, { isLocal: false })).toBe(expected);
  });

  it('is what the provider can apply at most, and none where none is wanted', () => {
    expect(temperatureFor('claude-opus-4-6', 1.5, { isLocal: false })).toBe(1);
    expect(temperatureFor('claude-opus-4-6', undefined, { isLocal: false })).toBeUndefined();
  });

  it('is left to a server on this machine, whatever its model is called', () => {
    expect(temperatureFor('claude-sonnet-5-5', 1.5, { isLocal: true })).toBe(1.5);
  });
});
