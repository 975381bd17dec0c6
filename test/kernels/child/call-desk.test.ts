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

describe('several tool calls in one message', () => {
  const many = async (desk: CallDesk, calls: unknown) => answer(desk, 'callTools', JSON.stringify(calls));
  const denied = (requested: string) =>
    ({
      status: 'denied',
      denial: { capability: 'extraCapabilities', requested, rule: 'not-listed' },
      message: 'no',
    }) as const;

  it('are put to the bridge one by one, at once, and answered in order', async () => {
    const open: (() => void)[] = [];
    const names: string[] = [];
    const desk = new CallDesk(
      testBridge({
        callTool: async (name, args) => {
          names.push(name);
          await new Promise<void>((resolve) => open.push(resolve));
          return { status: 'ok', value: [name, args] };
        },
      }),
    );
    const replies = many(desk, [['a', 1], ['b'], ['c', {}]]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(names).toEqual(['a', 'b', 'c']);
    for (const resolve of open.reverse()) resolve();
    expect(await replies).toEqual([
      'ok',
      [
        ['ok', ['a', 1]],
        ['ok', ['b', null]],
        ['ok', ['c', {}]],
      ],
    ]);
  });

  it('are refused each on its own, in the order in which they were asked', async () => {
    const desk = new CallDesk(
      testBridge({
        callTool: async (name) => {
          await new Promise((resolve) => setTimeout(resolve, name === 'a' ? 20 : 0));
          return name === 'ok' ? { status: 'ok', value: 1 } : denied(name);
        },
      }),
    );
    const [, replies] = await many(desk, [['a'], ['ok'], ['b'], [5]]);
    const heads = Array.isArray(replies) ? replies.map((reply: unknown[]) => reply.slice(0, 2)) : [];
    expect(heads).toEqual([
      ['denied', 0],
      ['ok', 1],
      ['denied', 1],
      ['failed', 'EINVAL'],
    ]);
    expect(desk.denials.map(({ requested }) => requested)).toEqual(['a', 'b']);
  });

  it('count each against the quota of calls, and one used-up quota is one denial', async () => {
    let calls = 0;
    const desk = new CallDesk(
      testBridge({
        callTool: async () => {
          calls += 1;
          return { status: 'ok', value: null };
        },
      }),
    );
    const batch = Array.from({ length: 64 }, () => ['t']);
    for (let count = 0; count < MAX_HOST_CALLS / 64 + 2; count += 1) await many(desk, batch);
    expect(calls).toBe(MAX_HOST_CALLS);
    expect(desk.denials).toEqual([{ capability: 'quota', requested: 'callTools', rule: 'host-calls' }]);
  });

  it.each([
    ['more than there may be at once', Array.from({ length: 65 }, () => ['t']), 'E2BIG'],
    ['none', [], 'EINVAL'],
    ['one that is no list', [['t'], 't'], 'EINVAL'],
    ['no list', { 0: ['t'] }, 'EINVAL'],
  ])('never reach the bridge: %s', async (_name, calls, code) => {
    let asked = 0;
    const desk = new CallDesk(
      testBridge({
        callTool: async () => {
          asked += 1;
          return { status: 'ok', value: null };
        },
      }),
    );
    expect(await many(desk, calls)).toMatchObject(['failed', code, expect.any(String)]);
    expect(asked).toBe(0);
  });
});
