import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anthropicModelName, parseModelName } from '../../src/models/model-name.js';

const UNKNOWN = (suggested: string) =>
  expect.objectContaining({
    code: 'UNKNOWN_MODEL',
    suggestions: expect.arrayContaining([expect.stringContaining(`'${suggested}'`)]),
  });

describe('the name of a model', () => {
  it.each([
    ['scripted', { provider: 'scripted' }],
    ['replay', { provider: 'replay' }],
    ['anthropic', { provider: 'anthropic', modelId: 'claude-sonnet-5-5' }],
    ['claude-opus-5-5', { provider: 'anthropic', modelId: 'claude-opus-5-5' }],
    ['anthropic/claude-opus-5-5', { provider: 'anthropic', modelId: 'claude-opus-5-5' }],
    ['anthropic/qwen3:8b', { provider: 'anthropic', modelId: 'qwen3:8b' }],
    ['anthropic/org/model@q4.1', { provider: 'anthropic', modelId: 'org/model@q4.1' }],
  ])('%s is %j', (text, choice) => {
    expect(parseModelName(text, {})).toEqual(choice);
  });

  it('alone stands for ANTHROPIC_MODEL, where that is the id of a model', () => {
    expect(parseModelName('anthropic', { ANTHROPIC_MODEL: 'claude-haiku-5-5' })).toMatchObject({
      modelId: 'claude-haiku-5-5',
    });
    expect(() => parseModelName('anthropic', { ANTHROPIC_MODEL: 'two words' })).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_MODEL' }),
    );
  });

  it.each([
    ['scriptd', 'scripted'],
    ['Anthropic', 'anthropic'],
    ['repaly', 'replay'],
    ['claud-opus-5-5', 'claude-opus-5-5'],
  ])('%s is none, but was meant to be %s', (text, suggested) => {
    expect(() => parseModelName(text, {})).toThrow(UNKNOWN(suggested));
  });

  it.each([
    '',
    'anthropic/',
    'anthropic/a b',
    'anthropic/\u001b[2J',
    'anthropic/-flag',
    'gpt-4',
    `claude-${'x'.repeat(300)}`,
  ])('%j is none', (text) => {
    expect(() => parseModelName(text, {})).toThrow(expect.objectContaining({ code: 'UNKNOWN_MODEL' }));
  });

  it('names the same model when it is read again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(claude-)?[a-z0-9][a-z0-9:/.-]{0,20}$/), (modelId) => {
        expect(parseModelName(anthropicModelName(modelId), {})).toEqual({ provider: 'anthropic', modelId });
      }),
    );
  });
});
