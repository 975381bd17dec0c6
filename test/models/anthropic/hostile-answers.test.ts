import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { CallIds } from '../../../src/models/anthropic/call-id.js';
import { TurnBuilder } from '../../../src/models/anthropic/turn-builder.js';
import { openFakeMessagesApi } from '../fake-messages-api.js';
import { errorOf, KEY, openAt, saying } from './ask.js';

const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

function build(events: Record<string, unknown>[]) {
  const builder = new TurnBuilder();
  for (const event of events) builder.add(event);
  return builder.build(new Set());
}
const startBlock = (block: object) => ({ type: 'content_block_start', index: 0, content_block: block });
const grow = (delta: object) => ({ type: 'content_block_delta', index: 0, delta });
const callWith = (json: string) =>
  build([
    startBlock({ type: 'tool_use', id: 'a', name: 'read_file', input: {} }),
    grow({ type: 'input_json_delta', partial_json: json }),
  ]);

describe('a server that would end or stall the program', () => {
  it.each([`Bearer ${KEY}`, `"${KEY}"`, '', '[1]', '7'])(
    'ends the turn, and not the program, with an error that is no object: %s',
    async (data) => {
      const body = `event: error\ndata: ${data}\n\n`;
      const headers = { 'content-type': 'text/event-stream' };
      await using api = await openFakeMessagesApi(() => ({ status: 200, headers, body }));
      const error = await errorOf((await openAt(api)).respond(saying('go')));
      expect(error).toMatchObject({ code: 'MODEL_FAILED' });
      expect(inspect(error, { depth: 5, showHidden: true, maxStringLength: null })).not.toContain(KEY);
    },
  );

  it('gets a hundred thousand calls of one id apart, in no time that is worth attacking', () => {
    const ids = new CallIds(['dup', 'dup_2']);
    const fresh = Array.from({ length: 100_000 }, () => ids.fresh('dup'));
    expect(new Set(['dup', 'dup_2', ...fresh]).size).toBe(100_002);
  });

  it('adds citations without a copy of those before', () => {
    const citations = Array.from({ length: 150_000 }, (_, index) =>
      grow({ type: 'citations_delta', citation: { index } }),
    );
    const { content } = build([startBlock({ type: 'text', text: 'x', citations: [{ index: -1 }] }), ...citations]);
    expect(content[0]?.['citations']).toHaveLength(150_001);
    expect(content[0]?.['citations']).toMatchObject({ 0: { index: -1 }, 150000: { index: 149_999 } });
  });

  it('sends arguments that overflow no stack: beyond their bounds they are text, which no tool takes', () => {
    expect(callWith(nested(100)).toolRequests[0]?.args).toBeInstanceOf(Array);
    for (const json of [nested(101), nested(200_000), `[${'0,'.repeat(100_000)}0]`]) {
      const { toolRequests, content } = callWith(json);
      expect(toolRequests[0]?.args).toBe(json);
      expect(content[0]?.['input']).toEqual({ INVALID_JSON: json });
    }
  });

  it('sends blocks that overflow no stack', () => {
    const block = { type: 'tool_use', id: 'a', name: 'read_file', input: JSON.parse(nested(10_000)) as unknown };
    expect(() => build([startBlock(block)])).toThrow(expect.objectContaining({ code: 'MODEL_FAILED' }));
    expect(() => build([startBlock({ ...block, input: JSON.parse(nested(90)) as unknown })])).not.toThrow();
  });
});

describe('a server that does not say what it read', () => {
  const costAt = async (usage: Record<string, unknown>, price?: { input: number; output: number }) => {
    await using api = await openFakeMessagesApi([{ text: 'x', usage }]);
    const model = await openAt(api, price === undefined ? {} : { priceUsdPerMTok: price });
    return (await model.respond(saying('go'))).costUsd;
  };

  it('has a turn of unknown cost, which is over any ceiling, and not one that costs nothing', async () => {
    const price = { input: 3, output: 15 };
    for (const count of [0, -5, '7', null, 1e300]) {
      expect(await costAt({ input_tokens: count, output_tokens: count }, price)).toBeNull();
    }
    expect(await costAt({ input_tokens: 1_000_000, output_tokens: 0 }, price)).toBe(3);
  });

  it('costs nothing where nothing is to be paid', async () => {
    expect(await costAt({ input_tokens: 0 })).toBe(0);
    expect(await costAt({ input_tokens: 0 }, { input: 0, output: 0 })).toBe(0);
  });
});
