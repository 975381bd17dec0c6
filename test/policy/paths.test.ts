import { describe, expect, it } from 'vitest';
import { parseManifest } from '../../src/policy/manifest.js';
import { decidePath, type PathOperation, type PathWorld } from '../../src/policy/paths.js';
import { fakeTree } from './fake-tree.js';

const chain = Object.fromEntries(
  Array.from({ length: 42 }, (_, at) => [`/real/ws/c${at}`, at === 41 ? 'file' : `-> c${at + 1}`]),
);
const view = fakeTree({
  ...chain,
  '/real/ws/a.txt': 'file',
  '/real/ws/dir/b.txt': 'file',
  '/real/ws/pipe': 'pipe',
  '/real/ws/link': '-> dir',
  '/real/ws/out': '-> /etc',
  '/real/ws/file-out': '-> ../../etc/passwd',
  '/real/ws/dangling': '-> nothing',
  '/real/ws/dangling-out': '-> /etc/nothing',
  '/real/ws/loop': '-> loop',
  '/real/ws/planted': '-> /etc',
  '/real/ws-evil/a.txt': 'file',
  '/data/x.txt': 'file',
  '/data/out': '-> /etc/passwd',
  '/data-evil/x.txt': 'file',
  '/shortcut': '-> /data',
  '/etc/passwd': 'file',
  '/etc/pipe': 'pipe',
  '/workspace/host-file': 'file',
});

function world(lists: readonly string[], hasWorkspace = true): PathWorld {
  const paths = [...lists];
  const manifest = parseManifest({ allowedReadPaths: paths, allowedWritePaths: paths }, 'test');
  return { manifest, workspaceRoot: hasWorkspace ? '/real/ws' : undefined, view };
}

/** The real path that is granted, or the rule that refuses. */
function judge(lists: readonly string[], path: string, operation: PathOperation = 'read', hasWorkspace = true): string {
  const decision = decidePath(world(lists, hasWorkspace), path, operation);
  return decision.allowed ? decision.grant.realPath : decision.denial.rule;
}

const WS = ['/workspace'];

describe('decidePath', () => {
  it('denies every path when the list is empty', () => {
    for (const path of ['a.txt', '/workspace/a.txt', '/etc/passwd', '../x', '/'])
      expect(judge([], path)).toBe('empty-list');
  });

  it('opens what is listed: the workspace in all its spellings, and folders of the host', () => {
    for (const path of [
      'a.txt',
      './a.txt',
      '/workspace/a.txt',
      '//workspace/./a.txt',
      'dir/../a.txt',
      'link/../a.txt',
    ]) {
      expect(judge(WS, path)).toBe('/real/ws/a.txt');
    }
    expect(judge(WS, '/workspace')).toBe('/real/ws');
    expect(judge(WS, '.')).toBe('/real/ws');
    expect(judge(WS, '/real/ws/a.txt')).toBe('/real/ws/a.txt');
    expect(judge(['/data'], '/data/x.txt')).toBe('/data/x.txt');
    expect(judge(['/data/'], '/data/')).toBe('/data');
    expect(judge(['/data/x.txt'], '/data/x.txt')).toBe('/data/x.txt');
  });

  it('denies what is nearly listed', () => {
    expect(judge(['/data'], '/data-evil/x.txt')).toBe('not-listed');
    expect(judge(['/data'], '/dat')).toBe('not-listed');
    expect(judge(['/data/x.txt'], '/data')).toBe('not-listed');
    expect(judge(WS, '/real/ws-evil/a.txt')).toBe('not-listed');
    expect(judge(WS, '/workspace-evil/a.txt')).toBe('not-listed');
    expect(judge(WS, '/Workspace/a.txt')).toBe('not-listed');
    expect(judge(WS, '/w\u{43E}rkspace/a.txt')).toBe('not-listed');
  });

  it('opens nothing of a sealed folder to the widest entry, through a link or for any operation, but a workspace in it', () => {
    const tree = fakeTree({
      '/store/alice/events.jsonl': 'file',
      '/store/own/workspace/a.txt': 'file',
      '/store/own/events.jsonl': 'file',
      '/store/own/workspace-evil/a.txt': 'file',
      '/store-of-others/a.txt': 'file',
      '/link': '-> store/alice',
    });
    const manifest = parseManifest({ allowedReadPaths: ['/'], allowedWritePaths: ['/'] }, 'test');
    const shut = { manifest, workspaceRoot: '/store/own/workspace', sealedRoot: '/store', view: tree };
    const rule = (path: string, operation: PathOperation = 'read', at: PathWorld = shut) => {
      const decision = decidePath(at, path, operation);
      return decision.allowed ? 'allowed' : decision.denial.rule;
    };
    for (const path of ['/store', '/store/alice/events.jsonl', '/link/events.jsonl', '../events.jsonl'])
      expect([path, rule(path)]).toEqual([path, 'not-listed']);
    for (const operation of ['read', 'write', 'list', 'delete'] as const)
      expect([operation, rule('/store/own/events.jsonl', operation)]).toEqual([operation, 'not-listed']);
    expect(rule('/store/own/workspace-evil/a.txt')).toBe('not-listed');
    expect(rule('/store/own/workspace/a.txt')).toBe('allowed');
    expect(rule('a.txt')).toBe('allowed');
    expect(rule('/store-of-others/a.txt')).toBe('allowed');
    // A workspace around the store opens the rest of itself.
    expect(rule('/workspace/store/alice/events.jsonl', 'read', { ...shut, workspaceRoot: '/' })).toBe('not-listed');
    expect(rule('/workspace/store-of-others/a.txt', 'read', { ...shut, workspaceRoot: '/' })).toBe('allowed');
    const { sealedRoot: _, ...open } = shut;
    expect(rule('/store/alice/events.jsonl', 'read', open)).toBe('allowed');
  });

  it('judges a climb above the workspace by where it ends, and names it when it is refused', () => {
    for (const path of ['..', '../ws-evil/a.txt', '/workspace/../etc/passwd', 'dir/../../other']) {
      expect(judge(WS, path)).toBe('traversal');
    }
    expect(judge(WS, '../ws/a.txt')).toBe('/real/ws/a.txt');
    expect(judge([...WS, '/etc'], '/workspace/../../etc/passwd')).toBe('/etc/passwd');
    expect(judge(['/data'], '/data/../etc/passwd')).toBe('not-listed');
  });

  it('takes look-alikes of dots and slashes for the names they are', () => {
    expect(judge(WS, '\u{FF0E}\u{FF0E}/x')).toBe('/real/ws/\u{FF0E}\u{FF0E}/x');
    expect(judge(WS, '..\u{2215}etc')).toBe('/real/ws/..\u{2215}etc');
    expect(judge(WS, '%2e%2e/etc')).toBe('/real/ws/%2e%2e/etc');
  });

  it('follows links inside, and denies links that lead outside', () => {
    expect(judge(WS, 'link/b.txt')).toBe('/real/ws/dir/b.txt');
    expect(judge(WS, 'out/passwd')).toBe('link-outside');
    expect(judge(WS, 'file-out')).toBe('link-outside');
    expect(judge(WS, 'link/../out/passwd')).toBe('link-outside');
    expect(judge(['/data'], '/data/out')).toBe('link-outside');
    expect(judge([...WS, '/etc'], 'out/passwd')).toBe('/etc/passwd');
  });

  it('says the same of a link to outside whether or not something is there', () => {
    expect(judge(WS, 'dangling-out')).toBe('link-outside');
    expect(judge(WS, 'dangling-out', 'write')).toBe('link-outside');
    expect(judge(WS, 'out/nothing')).toBe('link-outside');
    expect(judge(WS, 'out/pipe')).toBe('link-outside');
  });

  it('denies a write through a link to nothing, anywhere on the way', () => {
    expect(judge(WS, 'dangling', 'write')).toBe('dangling-link');
    expect(judge(WS, 'dangling/new.txt', 'write')).toBe('dangling-link');
    expect(judge(WS, 'link/new.txt', 'write')).toBe('/real/ws/dir/new.txt');
    expect(judge(WS, 'dangling', 'read')).toBe('/real/ws/nothing');
  });

  it('follows 40 links and no more', () => {
    expect(judge(WS, 'c1')).toBe('/real/ws/c41');
    expect(judge(WS, 'c0')).toBe('link-loop');
    expect(judge(WS, 'loop/x')).toBe('link-loop');
  });

  it('deletes a link itself and not where it leads', () => {
    expect(judge(WS, 'file-out', 'delete')).toBe('/real/ws/file-out');
    expect(judge(WS, 'loop', 'delete')).toBe('/real/ws/loop');
    expect(judge(WS, 'out/passwd', 'delete')).toBe('link-outside');
  });

  it('resolves the entries of the manifest as it resolves paths', () => {
    expect(judge(['/shortcut'], '/shortcut/x.txt')).toBe('/data/x.txt');
    expect(judge(['/shortcut'], '/data/x.txt')).toBe('/data/x.txt');
    expect(judge(['/shortcut'], '/shortcut/out')).toBe('link-outside');
    expect(judge(['/workspace/link'], 'dir/b.txt')).toBe('/real/ws/dir/b.txt');
  });

  it('lets no link that was planted in the workspace widen an entry below it', () => {
    expect(judge(['/workspace/planted'], '/etc/passwd')).toBe('not-listed');
    expect(judge(['/workspace/planted'], 'planted/passwd')).toBe('not-listed');
  });

  it('takes / for everything, the workspace included', () => {
    expect(judge(['/'], '/etc/passwd')).toBe('/etc/passwd');
    expect(judge(['/'], 'out/passwd')).toBe('/etc/passwd');
    expect(judge(['/'], 'a.txt')).toBe('/real/ws/a.txt');
  });

  it('reaches the workspace only through an entry that covers it, and never the folder of that name on the host', () => {
    expect(judge(['/data'], 'a.txt')).toBe('not-listed');
    expect(judge(['/real'], 'a.txt')).toBe('/real/ws/a.txt');
    expect(judge(WS, '/workspace/host-file', 'read', false)).toBe('not-listed');
    expect(judge(['/'], 'a.txt', 'read', false)).toBe('not-listed');
    expect(judge([...WS, '/data'], '/data/x.txt', 'read', false)).toBe('/data/x.txt');
  });

  it('denies pipes and devices before they are opened', () => {
    for (const operation of ['read', 'write', 'list'] as const)
      expect(judge(WS, 'pipe', operation)).toBe('not-regular');
    expect(judge(WS, 'pipe', 'delete')).toBe('/real/ws/pipe');
  });

  it('denies NUL, control characters, backslashes, lone surrogates, nothing, and more than 4096 characters', () => {
    for (const path of ['', 'a\0', 'a\nb', 'a\u{7F}', 'a\u{85}', '..\\..\\x', 'a\\b', 'a\uD800', 'x'.repeat(4097)]) {
      for (const operation of ['read', 'write', 'list', 'delete'] as const) {
        expect(judge(['/'], path, operation)).toBe('malformed');
      }
    }
    expect(judge(WS, 'x'.repeat(4086))).toBe(`/real/ws/${'x'.repeat(4086)}`);
    // Within the guest's bound, but beyond what the system can name once it is below the workspace.
    expect(judge(WS, 'x'.repeat(4096))).toBe('malformed');
    expect(judge(WS, 'é'.repeat(2044))).toBe('malformed');
  });

  it('judges reads and lists by allowedReadPaths, writes and deletes by allowedWritePaths', () => {
    const manifest = parseManifest({ allowedReadPaths: ['/data'], allowedWritePaths: ['/workspace'] }, 'test');
    const mixed: PathWorld = { manifest, workspaceRoot: '/real/ws', view };
    for (const [operation, capability] of [
      ['read', 'allowedReadPaths'],
      ['list', 'allowedReadPaths'],
      ['write', 'allowedWritePaths'],
      ['delete', 'allowedWritePaths'],
    ] as const) {
      const isRead = capability === 'allowedReadPaths';
      expect(decidePath(mixed, '/data/x.txt', operation).allowed).toBe(isRead);
      expect(decidePath(mixed, 'a.txt', operation).allowed).toBe(!isRead);
      const refused = decidePath(mixed, '/etc/passwd', operation);
      expect(refused).toMatchObject({ denial: { capability, requested: '/etc/passwd', rule: 'not-listed' } });
    }
  });

  it('grants carry what was asked, where it is, what covers it, and the folders a write has to make', () => {
    expect(decidePath(world(WS), './new/er/x.txt', 'write')).toEqual({
      allowed: true,
      grant: {
        operation: 'write',
        requested: './new/er/x.txt',
        realPath: '/real/ws/new/er/x.txt',
        allowedRoot: '/real/ws',
        missingFolders: 2,
      },
    });
    expect(decidePath(world(WS), 'new/er/x.txt', 'read')).toMatchObject({ grant: { missingFolders: 0 } });
  });

  it('writes the refusal that people search for', () => {
    const refused = decidePath(world(WS), '/etc/passwd', 'read');
    expect(refused).toMatchObject({ message: 'Access denied: /etc/passwd is not in allowedReadPaths' });
  });
});
