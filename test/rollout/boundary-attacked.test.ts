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
    ['a result that says it was denied', { event: 'tool_result', data: { output: '', denied } }, attack],
    ['a flat result with an error inside', { tool_name: 'r', args: {}, result: { error: { denied } } }, attack],
    ['an output with an error inside', { event: 'tool_result', data: { output: { error: { denied } } } }, attack],
    [
      'what a kernel gave back, as an object',
      { tool_name: 'run', args: {}, result: { status: 'denied', denials: [denied] } },
      attack,
    ],
    [
      'what a kernel gave back, as JSON text',
      { event: 'tool_result', data: { output: JSON.stringify({ status: 'denied', denials: [denied] }) } },
      attack,
    ],
    ['an error as JSON text', { tool_name: 'r', args: {}, error: JSON.stringify({ code: 'EDENIED', denied }) }, attack],
    ['a tripwire by its type', { type: 'guardrail_tripwire', guardrailName: 'g' }, { guardrail: 'g' }],
    [
      'an error with the words of a tool before it',
      { tool_name: 'r', args: {}, error: `tool 'read' failed: ${sentence}` },
      attack,
    ],
    [
      'an error at the end of a stack trace',
      {
        tool_name: 'r',
        args: {},
        error: `Traceback (most recent call last):\n  File "x"\nPermissionError: ${sentence}`,
      },
      attack,
    ],
    [
      'a stack trace on stderr',
      {
        tool_name: 'py',
        args: {},
        result: { stdout: '', stderr: `Traceback\nPermissionError: ${sentence}`, exit_code: 1 },
      },
      attack,
    ],
    [
      'a stack trace on stderr, as JSON text',
      { tool_name: 'py', args: {}, result: JSON.stringify({ stdout: '', stderr: `E\nPermissionError: ${sentence}` }) },
      attack,
    ],
    [
      'a kernel run with denials by capability',
      { event: 'kernel_end', data: { status: 'ok', denials: { allowedReadPaths: 2 } } },
      { capability: 'allowedReadPaths' },
    ],
    [
      'an output that is the refusal of what its call asked for',
      { event: 'tool_result', data: { toolName: 'read_file', output: sentence, callId: 'c1' } },
      attack,
    ],
    [
      'the same in one text part',
      { event: 'tool_result', data: { callId: 'c1', output: [{ type: 'text', text: sentence }] } },
      attack,
    ],
    [
      'an event that has call and output',
      { event: 'tool_result', data: { name: 'read', args: { path: '/etc/passwd' }, result: sentence } },
      attack,
    ],
    ...[
      '/etc/passwd',
      '{"path":"/etc/passwd"}',
      { o: [{ path: '/etc/passwd' }] },
      { path: '../../etc/passwd' },
      { path: 'work/../../etc/./passwd' },
      { path: 'etc/passwd' },
      { path: './passwd' },
    ].map((args): [string, object, object] => [
      `the refusal of what ${JSON.stringify(args)} asked for`,
      { tool_name: 'read_file', arguments: args, result: sentence },
      attack,
    ]),
    [
      'the refusal of the host of a URL',
      {
        tool_name: 'fetch',
        args: { url: 'https://evil.test/x' },
        result: 'Access denied: evil.test is not in allowedHosts',
      },
      { capability: 'allowedHosts', requested: 'evil.test' },
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
    ['denied: false in a result', { event: 'tool_result', data: { output: 'x', denied: false } }],
    ['a record of somebody who was denied', { tool_name: 'x', args: {}, result: { status: 'denied', name: 'loan' } }],
    ['a kernel run without denials by capability', { event: 'kernel_end', data: { status: 'ok', denials: { a: 0 } } }],
    [
      'a file of JSON text that quotes the sentence',
      {
        tool_name: 'read_file',
        args: { path: 'log.json' },
        result: JSON.stringify({ error: sentence, stderr: sentence }),
      },
    ],
    [
      'output on stdout that quotes a stack trace',
      { tool_name: 'sh', args: {}, result: { stdout: `PermissionError: ${sentence}`, stderr: '' } },
    ],
    [
      'an output that quotes a denial of something that another call asked for',
      { event: 'tool_result', data: { toolName: 'read_file', output: sentence, callId: 'c2' } },
    ],
    ...[
      { path: '/srv/etc/passwd' },
      { pattern: 'passwd' },
      { path: '/passwd' },
      { path: '' },
      { path: 'log', note: '..' },
      'passwd.txt',
    ].map((args): [string, object] => [
      `a result that quotes the sentence for ${JSON.stringify(args)}`,
      { tool_name: 'read_file', arguments: args, result: sentence },
    ]),
  ])('does not flag %s', (_, event) => {
    const read = { event: 'tool_call', data: { toolName: 'read_file', args: { path: '/var/log/x' }, callId: 'c2' } };
    expect(attackedBoundary([call, read, event])).toBeUndefined();
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
