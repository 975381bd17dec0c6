import { describe, expect, it } from 'vitest';
import type { HostBridge } from '../../src/contracts/kernel.js';
import { Dispatcher } from '../../src/tools/dispatcher.js';
import { TOOLS } from '../../src/tools/registry.js';

/** A bridge over one file in memory, which counts what reaches it. */
function memoryBridge(files: Record<string, string>): { bridge: HostBridge; calls: string[] } {
  const calls: string[] = [];
  const missing = { status: 'failed', code: 'ENOENT', message: 'no such file' } as const;
  const bridge: HostBridge = {
    readFile: async (path) => {
      calls.push(`read ${path}`);
      const text = files[path];
      return text === undefined ? missing : { status: 'ok', value: text };
    },
    writeFile: async (path, content) => {
      calls.push(`write ${path}`);
      files[path] = content;
      return { status: 'ok', value: null };
    },
    listFiles: async () => ({ status: 'ok', value: Object.keys(files) }),
    deleteFile: async (path) => {
      calls.push(`delete ${path}`);
      return Object.hasOwn(files, path) ? { status: 'ok', value: null } : missing;
    },
    renameFile: async () => missing,
    searchFiles: async () => missing,
    fetch: async () => missing,
    callTool: async () => missing,
  };
  return { bridge, calls };
}

describe('the tool dispatcher', () => {
  it.each(['no_such_tool', '__proto__', 'constructor', 'toString', ''])(
    'refuses the tool %j that was not offered',
    async (name) => {
      const { bridge, calls } = memoryBridge({});
      const outcome = await new Dispatcher(TOOLS).call(name, {}, { bridge });
      expect(outcome).toMatchObject({
        status: 'denied',
        denial: { capability: 'extraCapabilities', rule: 'not-offered' },
      });
      expect(calls).toEqual([]);
    },
  );

  it.each([
    ['no object', 'a.txt'],
    ['an array', ['a.txt']],
    ['a missing argument', {}],
    ['a wrong type', { path: 7 }],
    ['an unknown argument', { path: 'a.txt', mode: 'r' }],
    ['a prototype key', JSON.parse('{"path":"a.txt","__proto__":{}}')],
    ['too long a path', { path: 'x'.repeat(4097) }],
  ])('answers %s with what is wrong, and touches nothing', async (_, args) => {
    const { bridge, calls } = memoryBridge({ 'a.txt': 'x' });
    expect(await new Dispatcher(TOOLS).call('read_file', args, { bridge })).toMatchObject({
      status: 'failed',
      code: 'EINVAL',
    });
    expect(calls).toEqual([]);
  });

  it('asks the gate before the tool, and the gate decides', async () => {
    const { bridge, calls } = memoryBridge({});
    const gate = new Dispatcher(TOOLS, async (tool) =>
      tool.readOnly ? undefined : { status: 'failed', code: 'GATE', message: 'not now' },
    );
    expect(await gate.call('write_file', { path: 'a', content: 'x' }, { bridge })).toMatchObject({ code: 'GATE' });
    expect(calls).toEqual([]);
    expect(await gate.call('list_files', { path: '.' }, { bridge })).toMatchObject({ status: 'ok' });
  });

  it('answers a language that no program can be written in with those that it can', async () => {
    const { bridge } = memoryBridge({});
    const args = { code: '1', language: 'ruby' };
    const outcome = await new Dispatcher(TOOLS).call('run_code', args, { bridge, runCode: () => expect.unreachable() });
    expect(outcome).toMatchObject({ status: 'failed', code: 'EINVAL' });
    expect(outcome.status === 'failed' && outcome.message).toMatch(/javascript, python$/);
  });

  it('does not let a program start another one', async () => {
    const { bridge } = memoryBridge({});
    expect(await new Dispatcher(TOOLS).call('run_code', { code: '1' }, { bridge })).toMatchObject({ code: 'EBUSY' });
  });

  it('patches a file whole or not at all', async () => {
    const { bridge, calls } = memoryBridge({ a: 'one\ntwo\nthree\n' });
    const dispatcher = new Dispatcher(TOOLS);
    const patch = '@@ -1,3 +1,3 @@\n one\n-two\n+2\n three\n';
    expect(await dispatcher.call('patch_file', { path: 'a', patch }, { bridge })).toMatchObject({ status: 'ok' });
    expect(await bridge.readFile('a')).toMatchObject({ value: 'one\n2\nthree\n' });
    for (const bad of [patch, 'not a patch', '']) {
      expect(await dispatcher.call('patch_file', { path: 'a', patch: bad }, { bridge })).toMatchObject({
        code: 'EPATCH',
      });
    }
    const huge = `@@ -1,20001 +1,20001 @@\n${' a\n'.repeat(20_000)}-b\n+c\n`;
    await bridge.writeFile('big', 'a\n'.repeat(40_000));
    expect(await dispatcher.call('patch_file', { path: 'big', patch: huge }, { bridge })).toMatchObject({
      code: 'EPATCH',
    });
    expect(calls.filter((call) => call.startsWith('write a'))).toEqual(['write a']);
  });
});
