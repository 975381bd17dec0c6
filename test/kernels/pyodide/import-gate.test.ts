import { describe, expect, it } from 'vitest';
import { ImportGate, type ImportOverride } from '../../../src/kernels/pyodide/import-gate.js';

class Refused extends Error {}

function openGate(overrides = new Map<string, ImportOverride>()) {
  const answered: string[] = [];
  const gate = new ImportGate(
    {
      answered: (name) => answered.push(name),
      refused: (name) => {
        throw new Refused(name);
      },
    },
    overrides,
  );
  const reached: string[] = [];
  const reach = (name: string) => Object.assign(() => reached.push(name), { sig: 'ii' });
  const table: Record<string, unknown> = {
    fd_write: reach('fd_write'),
    _emscripten_system: reach('_emscripten_system'),
    __syscall_poll: reach('__syscall_poll'),
    _maybe_poll_async: reach('_maybe_poll_async'),
    __syscall_openat: () => {
      throw new TypeError('of the runtime');
    },
    emscripten_get_now: () => {
      throw new TypeError('of the runtime');
    },
    raw_call_js: reach('raw_call_js'),
    notFunction: 7,
  };
  gate.guard({ env: table, wasi_snapshot_preview1: table, 'GOT.func': { fd_write: reach('got') } });
  const call = (name: string): unknown => {
    const found = table[name];
    if (typeof found !== 'function') throw new Error('no function');
    return Reflect.apply(found, undefined, []);
  };
  return { gate, table, call, reached, answered };
}

describe('the gate in front of the imports', () => {
  it('lets every import through until it is locked, so that the interpreter can start', () => {
    const { call, reached, answered } = openGate();
    for (const name of ['fd_write', '_emscripten_system', '__syscall_poll', 'raw_call_js']) call(name);
    expect(reached).toEqual(['fd_write', '_emscripten_system', '__syscall_poll', 'raw_call_js']);
    expect(answered).toEqual([]);
  });

  it('once locked lets only the allowed ones through, answers some and refuses the rest', () => {
    const { gate, call, reached } = openGate();
    gate.lock();
    call('fd_write');
    expect(call('_emscripten_system')).toBe(-1);
    expect(call('__syscall_poll')).toBe(-52);
    expect(() => call('raw_call_js')).toThrow(Refused);
    expect(reached).toEqual(['fd_write']);
  });

  it('gives no promise where a promise would mean that the interpreter is to wait', () => {
    const { gate, call } = openGate();
    gate.lock();
    expect(call('_maybe_poll_async')).toBeNull();
  });

  it('answers with an error number where the runtime’s own code throws, once a guest may be the reason', () => {
    const { gate, call } = openGate();
    expect(() => call('__syscall_openat')).toThrow(TypeError);
    gate.lock();
    expect(call('__syscall_openat')).toBe(-29);
    expect(() => call('emscripten_get_now')).toThrow(TypeError);
  });

  it('reports an answer only where the call meant reaching outside', () => {
    const { gate, call, answered } = openGate();
    gate.lock();
    call('__syscall_poll');
    call('_emscripten_system');
    expect(answered).toEqual(['_emscripten_system']);
  });

  it('replaces functions in the table itself, once, and keeps what the runtime reads from them', () => {
    const { gate, table } = openGate();
    const gated = table['raw_call_js'];
    gate.guard({ env: table });
    expect(table['raw_call_js']).toBe(gated);
    expect(Object(gated).sig).toBe('ii');
    expect(table['notFunction']).toBe(7);
  });

  it('carries out what the kernel overrides, where the table allows it and nowhere else', () => {
    const byKernel: ImportOverride = () => () => 'by the kernel';
    const { gate, call, reached } = openGate(
      new Map([
        ['fd_write', byKernel],
        ['raw_call_js', byKernel],
      ]),
    );
    gate.lock();
    expect(call('fd_write')).toBe('by the kernel');
    expect(() => call('raw_call_js')).toThrow(Refused);
    expect(reached).toEqual([]);
  });
});
