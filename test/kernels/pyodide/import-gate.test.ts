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

  it('carries out what the kernel overrides, whatever the table says', () => {
    const { gate, call, reached } = openGate(new Map([['raw_call_js', () => () => 'by the kernel']]));
    gate.lock();
    expect(call('raw_call_js')).toBe('by the kernel');
    expect(reached).toEqual([]);
  });
});
