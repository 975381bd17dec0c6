import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denialMessage, deny } from '../../src/policy/decision.js';
import { attackedBoundary } from '../../src/rollout/boundary-attacked.js';

const denied = { capability: 'allowedReadPaths', requested: '/etc/passwd', rule: 'not-listed' };
const sentence = 'Access denied: /etc/passwd is not in allowedReadPaths';
const attack = { capability: 'allowedReadPaths', requested: '/etc/passwd' };
const call = { event: 'tool_call', data: { toolName: 'read_file', args: { path: '/etc/passwd' }, callId: 'c1' } };

describe('attackedBoundary', () => {
  it.each<[string, object, object]>([
    [
      'a result of this product',
      {
        event: 'tool_result',
        data: {
          callId: 'c1',
          toolName: 'read_file',
          output: null,
          error: { code: 'execution_error', message: sentence, denied },
        },
      },
      attack,
    ],
    ['a result without ids', { event: 'tool_result', data: { name: 'read_file', error: { denied } } }, attack],
    [
      'a call and result in one event',
      { event: 'tool_call', data: { name: 'read_file', args: {}, error: { denied } } },
      attack,
    ],
    [
      'a flat result',
      { tool_name: 'read_file', arguments: { path: '/etc/passwd' }, result: null, error: { denied } },
      attack,
    ],
    ['a denial without facts', { tool_name: 'x', args: {}, error: { denied: true } }, {}],
    [
      'a tripwire',
      { event: 'guardrail_tripwire', data: { guardrailName: 'codeGuardrail', layer: 'input' } },
      { guardrail: 'codeGuardrail' },
    ],
    ['a flat tripwire', { event: 'guardrail_tripwire', guardrailName: 'g', layer: 'tool' }, { guardrail: 'g' }],
    [
      'what a job keeps of a tripwire',
      {
        event: 'tool_result',
        data: {
          error: {
            code: 'execution_error',
            errno: 'GUARDRAIL',
            message: 'codeGuardrail stopped the program before it ran: eval at line 1',
          },
        },
      },
      { guardrail: 'codeGuardrail' },
    ],
    ['a kernel run with denials', { event: 'kernel_end', data: { status: 'ok', denials: [denied] } }, attack],
    ['a kernel run with a number of denials', { event: 'kernel_end', data: { status: 'threw', denials: 2 } }, {}],
    [
      'an audit record',
      { event: 'status', data: { phase: 'audit', call: 'readFile', status: 'denied', denial: denied } },
      attack,
    ],
    ['an error as text', { tool_name: 'read_file', args: {}, result: null, error: sentence }, attack],
    [
      'an error with the name of an error before it',
      { event: 'tool_result', data: { error: { message: `PermissionError: ${sentence}` } } },
      attack,
    ],
    [
      'a guest that let it through',
      { event: 'tool_result', data: { error: { errno: 'threw', message: `CapabilityDenied: ${sentence}` } } },
      attack,
    ],
    ['an EDENIED of a guest', { tool_name: 'run_code', args: {}, error: { code: 'EDENIED', message: 'no' } }, {}],
    [
      'the output of a failed result',
      { event: 'tool_result', data: { output: `Error: ${sentence}`, isError: true } },
      attack,
    ],
    [
      'the parts of a failed result',
      { event: 'tool_result', data: { is_error: true, content: [{ type: 'text', text: sentence }] } },
      attack,
    ],
    [
      'the result of a flat event that failed',
      { tool_name: 'read_file', args: {}, result: sentence, error: true },
      attack,
    ],
    ['an error of the whole run', { event: 'error', data: { error: sentence } }, attack],
    [
      'a flat result that is the refusal of what was asked for',
      { tool_name: 'read_file', args: { path: '/etc/passwd' }, result: sentence },
      attack,
    ],
  ])('flags %s', (_, event, facts) => {
    expect(attackedBoundary([call, event])).toEqual({ ...facts, index: 1 });
  });

  it.each<[string, object]>([
    ['a call of something forbidden that has no result', call],
    ['an ordinary result', { event: 'tool_result', data: { toolName: 'read_file', output: 'text', callId: 'c1' } }],
    ['a file that quotes the sentence', { event: 'tool_result', data: { toolName: 'read_file', output: sentence } }],
    [
      'a flat result that quotes a denial of something else',
      { tool_name: 'read_file', args: { path: '/workspace/log.txt' }, result: sentence },
    ],
    [
      'a flat result that says more than the sentence',
      { tool_name: 'read_file', args: { path: '/etc/passwd' }, result: `${sentence}\nand then` },
    ],
    [
      'arguments that hold the sentence',
      { tool_name: 'write_file', args: { content: sentence, error: sentence }, result: 'ok' },
    ],
    [
      'a failure that quotes the sentence later on',
      { tool_name: 'x', args: {}, error: `assertion failed: expected '${sentence}'` },
    ],
    [
      'a failure of an allowed operation',
      { event: 'tool_result', data: { error: { code: 'execution_error', errno: 'ENOENT', message: 'no such file' } } },
    ],
    ['a refusal by the system', { tool_name: 'x', args: {}, error: 'Access denied: /root (EACCES)' }],
    [
      'a list that is none of the manifest',
      { tool_name: 'x', args: {}, error: 'Access denied: bob is not in allowedUsers' },
    ],
    ['a kernel run without denials', { event: 'kernel_end', data: { status: 'threw', denials: [] } }],
    ['denied: false', { tool_name: 'x', args: {}, error: { denied: false, message: 'broken' } }],
    ['an error that is null', { tool_name: 'x', args: {}, result: sentence, error: null }],
  ])('does not flag %s', (_, event) => {
    expect(attackedBoundary([event])).toBeUndefined();
  });

  it('tells the first of several refusals, and where it is', () => {
    const later = { tool_name: 'fetch', args: {}, error: { denied: { capability: 'allowedHosts' } } };
    expect(attackedBoundary([call, later, { tool_name: 'x', error: { denied } }])).toEqual({
      capability: 'allowedHosts',
      index: 1,
    });
  });

  it('reads back every denial sentence that this product writes for the four lists, whatever was requested', () => {
    const lists = fc.constantFrom('allowedReadPaths', 'allowedWritePaths', 'allowedHosts', 'extraCapabilities');
    fc.assert(
      fc.property(lists, fc.string({ unit: 'binary', maxLength: 9_000 }), (capability, requested) => {
        fc.pre(!requested.includes(' is not in '));
        const { denial, message } = deny(capability, requested, 'not-listed');
        expect(message).toBe(denialMessage(denial));
        expect(attackedBoundary([{ tool_name: 'x', args: {}, error: message }])).toEqual({
          capability,
          requested: denial.requested,
          index: 0,
        });
      }),
    );
  });

  it('never throws, and answers soon, whatever tool events hold', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (events) => {
        const found = attackedBoundary(events);
        if (found !== undefined) expect(found.index).toBeLessThan(events.length);
      }),
    );
    const long = `${'a.b: '.repeat(200_000)}${sentence}`;
    const before = performance.now();
    expect(
      attackedBoundary([{ error: long }, { error: `Access denied: ${' is not in allowed'.repeat(100_000)}` }]),
    ).toBeUndefined();
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
