import { LosslessNumber } from 'lossless-json';
import { describe, expect, it } from 'vitest';
import { readToolTurns } from '../../../src/rollout/export/tool-turns.js';
import { logged } from './training-samples.js';

const call = (name: string, more: object = {}): object => ({ event: 'tool_call', data: { name, args: {}, ...more } });
const result = (name: string, value: unknown): object => ({ event: 'tool_result', data: { name, result: value } });

describe('readToolTurns reads', () => {
  it('calls with ids, results in any order, as one turn per batch', () => {
    const events = [
      { event: 'tool_call', data: { toolName: 'a', args: { x: 1 }, callId: '1', batchId: 'b' } },
      { event: 'tool_call', data: { toolName: 'b', args: {}, callId: '2', batchId: 'b' } },
      { event: 'tool_result', data: { toolName: 'b', callId: '2', batchId: 'b', output: 'second' } },
      { event: 'tool_result', data: { toolName: 'a', callId: '1', batchId: 'b', output: 'first' } },
      ...logged('3', 'c', {}, { done: true }),
    ];
    expect(readToolTurns(events)).toEqual([
      [
        { name: 'a', arguments: { x: 1 }, result: 'first' },
        { name: 'b', arguments: {}, result: 'second' },
      ],
      [{ name: 'c', arguments: {}, result: '{"done":true}' }],
    ]);
  });

  it('a batch whose calls were answered one by one as one turn', () => {
    const turns = readToolTurns([
      ...logged('1', 'a', {}, '', 'b'),
      ...logged('2', 'a', {}, '', 'b'),
      ...logged('3', 'a', {}, '', 'c'),
    ]);
    expect(Array.isArray(turns) && turns.map((turn) => turn.length)).toEqual([2, 1]);
  });

  it('calls without ids by name and order', () => {
    const turns = readToolTurns([call('a'), call('b'), result('b', 2), result('a', 1), call('a'), result('a', 3)]);
    expect(Array.isArray(turns) && turns.map((turn) => turn.map((each) => each.result))).toEqual([['1', '2'], ['3']]);
  });

  it('flat events, also with args, an error, and arguments as JSON text', () => {
    expect(
      readToolTurns([
        { tool_name: 'a', arguments: '{"n":9007199254740993}', result: null },
        { tool_name: 'b', args: { y: 1 }, result: 'half', error: { message: 'broke off' } },
      ]),
    ).toEqual([
      [{ name: 'a', arguments: { n: new LosslessNumber('9007199254740993') }, result: 'null' }],
      [{ name: 'b', arguments: { y: 1 }, result: 'error: broke off\nhalf' }],
    ]);
  });

  it('nothing of what guest code called while it ran, nor of events that are no calls', () => {
    const [outer, outerResult] = logged('1', 'run_code', { code: 'x' }, 'ok');
    const inner = logged('1/guest-1', 'read_file', { path: 'p' }, 'text');
    const turns = readToolTurns([{ event: 'status', data: {} }, outer, ...inner, outerResult, 'noise', null]);
    expect(turns).toEqual([[{ name: 'run_code', arguments: { code: 'x' }, result: 'ok' }]]);
  });
});

describe('readToolTurns finds no conversation in', () => {
  it.each([
    ['call-without-result', [call('a')]],
    ['call-without-result', [{ tool_name: 'a', arguments: {} }]],
    ['call-without-result', [call('a'), call('b'), result('b', 1)]],
    ['result-without-call', [result('a', 1)]],
    ['result-without-call', [...logged('1', 'a', {}, ''), result('a', 1)]],
    ['duplicate-call-id', [...logged('1', 'a', {}, ''), ...logged('1', 'a', {}, '')]],
    ['arguments-not-an-object', [call('a', { args: [1] }), result('a', 1)]],
    ['arguments-not-an-object', [{ tool_name: 'a', arguments: 'not json', result: 1 }]],
    ['call-without-name', [call(''), result('', 1)]],
    ['call-without-name', [{ tool_name: 7, result: 1 }]],
  ])('%s', (fault, events) => {
    expect(readToolTurns(events)).toBe(fault);
  });
});
