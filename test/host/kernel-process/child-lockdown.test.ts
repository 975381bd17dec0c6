import { describe, expect, it } from 'vitest';
import { removeAmbientAuthority } from '../../../src/host/kernel-process/child-lockdown.js';

describe('removing ambient authority from a kernel child', () => {
  it('leaves no network client and no way to signal, load or bind', () => {
    const globals = { fetch: () => {}, WebSocket: class {}, JSON };
    const processObject = { kill: () => {}, binding: () => {}, getBuiltinModule: () => {}, dlopen: () => {}, argv: [] };
    removeAmbientAuthority(globals, processObject);
    expect(Object.keys(globals)).toEqual(['JSON']);
    expect(Object.keys(processObject)).toEqual(['argv']);
  });

  it('refuses to go on where something cannot be removed', () => {
    expect(() => removeAmbientAuthority(Object.freeze({ fetch: () => {} }), {})).toThrow();
    expect(() => removeAmbientAuthority({}, Object.defineProperty({}, 'kill', { value: () => {} }))).toThrow();
  });

  it('refuses to go on where something stays reachable through a prototype', () => {
    expect(() => removeAmbientAuthority(Object.create({ fetch: () => {} }), {})).toThrow();
  });
});
