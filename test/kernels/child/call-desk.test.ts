import { describe, expect, it } from 'vitest';
import { CallDesk } from '../../../src/kernels/child/call-desk.js';
import { MAX_HOST_CALLS } from '../../../src/kernels/child/limits.js';
import type { HostOperation } from '../../../src/kernels/child/protocol.js';
import { testBridge } from './rogue-kernel.js';

const answer = async (desk: CallDesk, operation: HostOperation, args: string): Promise<unknown[]> =>
  JSON.parse(await desk.answer(operation, Buffer.from(args)));
const asked = (desk: CallDesk, args: unknown[]) => answer(desk, 'readFile', JSON.stringify(args));

describe('the host’s own list of denials', () => {
  it('holds every refusal in order, and the guest learns the place of its own', async () => {
    const desk = new CallDesk(testBridge());
    expect((await asked(desk, ['/a'])).slice(0, 2)).toEqual(['denied', 0]);
    expect((await asked(desk, ['/b'])).slice(0, 2)).toEqual(['denied', 1]);
    expect(desk.denials.map(({ requested }) => requested)).toEqual(['/a', '/b']);
  });

  it('does not grow with a guest that goes on asking after its quota is used up', async () => {
    let calls = 0;
    const bridge = testBridge({
      readFile: async (requested) => {
        calls += 1;
        const denial = { capability: 'quota', requested, rule: 'host-calls' } as const;
        return calls > 3 ? { status: 'denied', denial, message: 'over' } : { status: 'ok', value: 'text' };
      },
    });
    const desk = new CallDesk(bridge);
    for (let count = 0; count < 50; count += 1) await asked(desk, ['/a']);
    expect(desk.denials).toEqual([{ capability: 'quota', requested: '/a', rule: 'host-calls' }]);
    expect(calls).toBe(4);
  });

  it('is bounded also where a bridge has no quota', async () => {
    const desk = new CallDesk(testBridge());
    for (let count = 0; count < MAX_HOST_CALLS + 50; count += 1) await answer(desk, 'readFile', '["/a"]');
    expect(desk.denials).toHaveLength(MAX_HOST_CALLS + 1);
    expect(desk.denials.at(-1)).toMatchObject({ capability: 'quota', rule: 'host-calls' });
  });
});

describe('arguments that no guest library makes', () => {
  it.each([
    ['not JSON', 'readFile', '['],
    ['not a list', 'readFile', '{"0":"/a"}'],
    ['no path', 'readFile', '[]'],
    ['a number as path', 'readFile', '[1]'],
    ['a list as path', 'readFile', '[["/a"]]'],
    ['a write without text', 'writeFile', '["/a"]'],
    ['a write of an object', 'writeFile', '["/a",{}]'],
    ['a fetch with a number as body', 'fetch', '["http://a/",{"body":1}]'],
    ['a fetch with a list as header', 'fetch', '["http://a/",{"headers":{"a":["b"]}}]'],
    ['a fetch with null as request', 'fetch', '["http://a/",null]'],
  ] as const)('never reach the bridge: %s', async (_name, operation, args) => {
    const desk = new CallDesk(testBridge());
    expect(await answer(desk, operation, args)).toMatchObject(['failed', 'EINVAL', expect.any(String)]);
    expect(desk.denials).toEqual([]);
  });

  it('never reach the bridge: nesting without end', async () => {
    const desk = new CallDesk(testBridge());
    const args = `["t",${'['.repeat(1000)}${']'.repeat(1000)}]`;
    expect(await answer(desk, 'callTool', args)).toMatchObject(['failed', 'E2BIG', expect.any(String)]);
  });
});

describe('answers that do not fit', () => {
  it('become a failure when escaping makes them larger than a frame', async () => {
    const desk = new CallDesk(
      testBridge({ callTool: async () => ({ status: 'ok', value: '\u0000'.repeat(4_000_000) }) }),
    );
    expect(await answer(desk, 'callTool', '["t",{}]')).toMatchObject(['failed', 'EFBIG', expect.any(String)]);
  });

  it('become a failure when they have no form in JSON', async () => {
    const desk = new CallDesk(testBridge({ callTool: async () => ({ status: 'ok', value: 1n }) }));
    expect(await answer(desk, 'callTool', '["t",{}]')).toMatchObject(['failed', 'EFBIG', expect.any(String)]);
  });
});
