import { describe, expect, it } from 'vitest';
import { type PathView, resolvePath } from '../../src/policy/resolve-path.js';
import { fakeTree } from './fake-tree.js';

describe('resolvePath', () => {
  const view = fakeTree({
    '/a/b/c.txt': 'file',
    '/a/up': '-> ..',
    '/a/b/far': '-> /a/up/a/b',
    '/a/dots': '-> ./b/../b/.',
  });

  it('takes .. from where a link led, as the system does, and not from how it was spelled', () => {
    expect(resolvePath(view, '/', ['a', 'up', 'a'])).toEqual({ realPath: '/a', kind: 'folder', isDangling: false });
    expect(resolvePath(view, '/', ['a', 'b', 'far', '..', 'b', 'c.txt'])).toMatchObject({ realPath: '/a/b/c.txt' });
    expect(resolvePath(view, '/', ['a', 'dots', 'c.txt'])).toMatchObject({ realPath: '/a/b/c.txt', kind: 'file' });
    expect(resolvePath(view, '/', ['..', '..'])).toMatchObject({ realPath: '/', kind: 'folder' });
  });

  it('refuses to go on when a link vanishes while it is read', () => {
    const racing: PathView = { kindOf: () => 'link', readLink: () => undefined };
    expect(resolvePath(racing, '/', ['a'])).toBe('raced');
  });
});
