import { describe, expect, it } from 'vitest';
import { TOOLS } from '../../src/tools/registry.js';

describe('what a call of each tool changes', () => {
  it('is told by every tool that is not read-only, and by no other', () => {
    for (const tool of TOOLS) expect(tool.effect === undefined, tool.name).toBe(tool.readOnly);
  });

  it.each([
    ['write_file', { path: 'a.txt', content: 'four' }, { op: 'write', paths: ['a.txt'], sizeChars: 4 }],
    ['patch_file', { path: 'a.txt', patch: '@@ -1 +1 @@' }, { op: 'write', paths: ['a.txt'], sizeChars: 11 }],
    ['delete_file', { path: './a.txt' }, { op: 'delete', paths: ['./a.txt'] }],
    ['rename_file', { from: 'a', to: '.env' }, { op: 'rename', paths: ['a', '.env'] }],
    ['fetch_url', { url: 'http://a/?secret' }, { op: 'fetch', paths: [] }],
    ['fetch_url', { url: 'http://a', body: 'four' }, { op: 'fetch', paths: [], sizeChars: 4 }],
    ['run_tests', { path: 'test' }, { op: 'run', paths: ['test'] }],
    ['run_code', { code: '1' }, { op: 'run', paths: [] }],
  ])('names the operation and the paths of %s as they were asked', (name, args, effect) => {
    expect(TOOLS.find((tool) => tool.name === name)?.effect?.(args)).toEqual(effect);
  });
});
