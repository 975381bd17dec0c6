import { describe, expect, it } from 'vitest';
import { WasmagentError } from '../../src/errors.js';
import { addToManifest, DENY_ALL, parseManifest } from '../../src/policy/manifest.js';

function refusal(data: unknown): WasmagentError {
  try {
    parseManifest(data, 'policy.json');
  } catch (error) {
    if (error instanceof WasmagentError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

describe('parseManifest', () => {
  it('fills in every default of an empty manifest, and all of them deny', () => {
    const manifest = parseManifest({}, 'policy.json');
    expect(manifest).toEqual({
      allowedHosts: [],
      allowedReadPaths: [],
      allowedWritePaths: [],
      extraCapabilities: [],
      env: {},
      cpuMs: 5000,
      memoryLimitBytes: 67108864,
    });
    expect(DENY_ALL).toEqual(manifest);
  });

  it('keeps what is written, in a deeply frozen copy that later changes to the source do not reach', () => {
    const source = {
      allowedHosts: ['Example.com', '*.example.org:8443', '127.0.0.1:8080', '[::1]:8080', 'b\u{FC}cher.example'],
      allowedReadPaths: ['/', '/workspace', '/srv/data/'],
      allowedWritePaths: ['/workspace/out'],
      extraCapabilities: ['tool:read_file'],
      env: { MODE: 'test', constructor: 'x' },
      cpuMs: 1,
      memoryLimitBytes: 16777216,
    };
    const manifest = parseManifest(source, 'policy.json');
    expect(manifest).toEqual(source);
    source.allowedReadPaths.push('/etc');
    source.env.MODE = 'changed';
    expect(manifest.allowedReadPaths).not.toContain('/etc');
    expect(manifest.env.MODE).toBe('test');
    const parts = [manifest, manifest.allowedHosts, manifest.allowedReadPaths, manifest.allowedWritePaths];
    for (const part of [...parts, manifest.extraCapabilities, manifest.env]) expect(Object.isFrozen(part)).toBe(true);
  });

  it.each([
    [{ allowedHost: [] }, '/allowedHost', 'allowedHosts'],
    [{ AllowedReadPath: [] }, '/AllowedReadPath', 'allowedReadPaths'],
    [{ memoryLimit: 1 }, '/memoryLimit', 'memoryLimitBytes'],
    [{ cpums: 1 }, '/cpums', 'cpuMs'],
  ])('refuses the unknown field of %j and suggests the nearest one', (data, pointer, meant) => {
    const error = refusal(data);
    expect(error.code).toBe('MANIFEST_INVALID');
    expect(error.message).toContain('policy.json');
    expect(error.message).toContain(pointer);
    expect(error.suggestions[0]).toContain(meant);
  });

  it('suggests no field for a name that resembles none, but lists them', () => {
    const error = refusal({ zzzzzzzzzz: 1 });
    expect(error.suggestions).toHaveLength(1);
    expect(error.suggestions[0]).toContain('allowedHosts');
  });

  it.each([
    [{ allowedHosts: 'example.com' }, '/allowedHosts'],
    [{ allowedHosts: [1] }, '/allowedHosts/0'],
    [{ allowedHosts: null }, '/allowedHosts'],
    [{ allowedHosts: ['ok.example', 'https://example.com'] }, '/allowedHosts/1'],
    [{ allowedHosts: ['*'] }, '/allowedHosts/0'],
    [{ allowedHosts: ['a.*.com'] }, '/allowedHosts/0'],
    [{ allowedHosts: ['*example.com'] }, '/allowedHosts/0'],
    [{ allowedHosts: ['*.127.0.0.1'] }, '/allowedHosts/0'],
    [{ allowedHosts: ['127.1'] }, '/allowedHosts/0'],
    [{ allowedHosts: ['2130706433'] }, '/allowedHosts/0'],
    [{ allowedHosts: ['0x7f.0.0.1'] }, '/allowedHosts/0'],
    [{ allowedHosts: ['::1'] }, '/allowedHosts/0'],
    [{ allowedHosts: ['me@example.com'] }, '/allowedHosts/0'],
    [{ allowedHosts: ['example.com/path'] }, '/allowedHosts/0'],
    [{ allowedHosts: ['example.com:0'] }, '/allowedHosts/0'],
    [{ allowedHosts: ['example.com:65536'] }, '/allowedHosts/0'],
    [{ allowedHosts: ['example..com'] }, '/allowedHosts/0'],
    [{ allowedHosts: ['exa%6dple.com'] }, '/allowedHosts/0'],
    [{ allowedReadPaths: ['data'] }, '/allowedReadPaths/0'],
    [{ allowedReadPaths: ['./data'] }, '/allowedReadPaths/0'],
    [{ allowedReadPaths: ['/data/../etc'] }, '/allowedReadPaths/0'],
    [{ allowedReadPaths: ['/data/./x'] }, '/allowedReadPaths/0'],
    [{ allowedReadPaths: ['/data//x'] }, '/allowedReadPaths/0'],
    [{ allowedReadPaths: ['/data\0'] }, '/allowedReadPaths/0'],
    [{ allowedWritePaths: ['/ok', '/data\\x'] }, '/allowedWritePaths/1'],
    [{ extraCapabilities: ['read_file'] }, '/extraCapabilities/0'],
    [{ extraCapabilities: ['tool:__proto__'] }, '/extraCapabilities/0'],
    [{ env: { A: 1 } }, '/env/A'],
    [{ env: { 'A-B': '' } }, '/env'],
    [{ env: JSON.parse('{"__proto__":"x"}') }, '/env'],
    [{ cpuMs: 0 }, '/cpuMs'],
    [{ cpuMs: 1.5 }, '/cpuMs'],
    [{ cpuMs: '5000' }, '/cpuMs'],
    [{ cpuMs: Number.NaN }, '/cpuMs'],
    [{ memoryLimitBytes: 4294967296 }, '/memoryLimitBytes'],
  ])('refuses %j, names the place and says how the field is written', (data, pointer) => {
    const error = refusal(data);
    expect(error.code).toBe('MANIFEST_INVALID');
    expect(error.message.startsWith(`policy.json: ${pointer} `)).toBe(true);
    expect(error.suggestions.length).toBeGreaterThan(0);
  });

  it.each([null, 1, 'x', [], undefined])('refuses %j, which is no object', (data) => {
    expect(refusal(data).code).toBe('MANIFEST_INVALID');
  });

  it('refuses a __proto__ field like any other unknown field', () => {
    expect(refusal(JSON.parse('{"__proto__":{"allowedHosts":["a.example"]}}')).code).toBe('MANIFEST_INVALID');
  });
});

describe('addToManifest', () => {
  it('adds to lists and env, replaces limits, and leaves the manifest it started from alone', () => {
    const base = parseManifest(
      { allowedReadPaths: ['/workspace'], env: { A: '1', B: '2' }, cpuMs: 100 },
      'policy.json',
    );
    const more = { allowedReadPaths: ['/data', '/workspace'], env: { B: '3' }, memoryLimitBytes: 33554432 };
    const grown = addToManifest(base, more, '--allow-read');
    expect(grown.allowedReadPaths).toEqual(['/workspace', '/data']);
    expect(grown.env).toEqual({ A: '1', B: '3' });
    expect([grown.cpuMs, grown.memoryLimitBytes]).toEqual([100, 33554432]);
    expect(base.allowedReadPaths).toEqual(['/workspace']);
    expect(Object.isFrozen(grown.allowedReadPaths)).toBe(true);
  });

  it('judges what is added like any manifest, and blames the flag it came from', () => {
    expect(() => addToManifest(DENY_ALL, { allowedHosts: ['https://x'] }, '--allow-net')).toThrowError(
      expect.objectContaining({ code: 'MANIFEST_INVALID', message: expect.stringContaining('--allow-net') }),
    );
  });
});
