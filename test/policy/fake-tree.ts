import type { PathView } from '../../src/policy/resolve-path.js';

/** A file system in a table: a path is a `file`, a `folder`, a `pipe`, or a link (`-> target`). Parents need no entry. */
export function fakeTree(entries: Readonly<Record<string, string>>): PathView {
  const entryAt = (path: string): string | undefined => {
    const own = entries[path];
    if (own !== undefined) return own;
    const prefix = path === '/' ? '/' : `${path}/`;
    return Object.keys(entries).some((key) => key.startsWith(prefix)) ? 'folder' : undefined;
  };
  return {
    kindOf(path) {
      const entry = entryAt(path);
      if (entry === undefined) return 'missing';
      if (entry.startsWith('-> ')) return 'link';
      return entry === 'file' || entry === 'folder' ? entry : 'other';
    },
    readLink: (path) => entryAt(path)?.slice(3),
  };
}
