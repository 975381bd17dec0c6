import { describe, expect, it } from 'vitest';
import { MAX_TOOLS_OF_ROW, ToolSpecs } from '../../../src/rollout/export/tool-specs.js';

const call = (
  name: string,
  args: Record<string, unknown>,
): { name: string; arguments: Record<string, unknown>; result: string } => ({
  name,
  arguments: args,
  result: '',
});

describe('ToolSpecs', () => {
  it('names each tool with the parameters that were seen, in an order that the calls do not change', () => {
    const calls = [call('b', { y: 1, x: 'a' }), call('a', {}), call('b', { x: null, list: [1, 2.5], y: 2.5 })];
    const forward = new ToolSpecs();
    forward.see(calls);
    const backward = new ToolSpecs();
    for (const each of [...calls].reverse()) backward.see([each]);
    expect(forward.list([])).toEqual(backward.list([]));
    expect(forward.list([]).map((spec) => spec.function)).toEqual([
      { name: 'a', description: '', parameters: { type: 'object', properties: {}, required: [] } },
      {
        name: 'b',
        description: '',
        parameters: {
          type: 'object',
          properties: {
            list: { type: 'array', items: { type: 'number' } },
            x: { type: 'string' },
            y: { type: 'number' },
          },
          required: ['x', 'y'],
        },
      },
    ]);
  });

  it('lists only the tools of a row where all together are too many for one', () => {
    const specs = new ToolSpecs();
    specs.see(Array.from({ length: MAX_TOOLS_OF_ROW + 1 }, (_, index) => call(`tool${index}`, {})));
    expect(specs.list(['tool7', 'tool3', 'tool7']).map((spec) => spec.function.name)).toEqual(['tool3', 'tool7']);
  });
});
