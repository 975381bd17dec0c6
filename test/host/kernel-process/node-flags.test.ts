import { describe, expect, it } from 'vitest';
import { lockedNodeFlags } from '../../../src/host/kernel-process/node-flags.js';

const NODE_20 = new Set(['--experimental-permission', '--experimental-websocket']);
const NODE_24 = new Set(['--permission', '--experimental-sqlite', '--experimental-websocket']);

describe('the flags of a locked-down Node', () => {
  it('grant reading of exactly the given files and nothing else', () => {
    const flags = lockedNodeFlags(['/a/child.mjs', '/a/engine.wasm'], NODE_24) ?? [];
    expect(flags.filter((flag) => flag.startsWith('--allow'))).toEqual([
      '--allow-fs-read=/a/child.mjs',
      '--allow-fs-read=/a/engine.wasm',
    ]);
  });

  it('use the permission model under the name this Node knows', () => {
    expect(lockedNodeFlags([], NODE_20)).toContain('--experimental-permission');
    expect(lockedNodeFlags([], NODE_24)).toContain('--permission');
  });

  it('are refused on a Node without a permission model', () => {
    expect(lockedNodeFlags([], new Set())).toBeUndefined();
  });

  it('are refused for a path that the permission model would read as a pattern or a list', () => {
    expect(lockedNodeFlags(['/a*/child.mjs'], NODE_24)).toBeUndefined();
    expect(lockedNodeFlags(['/a,/etc/passwd'], NODE_24)).toBeUndefined();
  });

  it('name no option that this Node does not have', () => {
    expect(lockedNodeFlags([], NODE_20)).not.toContain('--no-experimental-sqlite');
    expect(lockedNodeFlags([], NODE_24)).toContain('--no-experimental-sqlite');
  });
});
