import { describe, expect, it } from 'vitest';
import { parseManifest } from '../../src/policy/manifest.js';
import { judgeOpened, type OpenedFacts } from '../../src/policy/opened.js';
import { decidePath } from '../../src/policy/paths.js';
import { fakeTree } from './fake-tree.js';

const manifest = parseManifest({ allowedReadPaths: ['/data'] }, 'test');
const decision = decidePath(
  { manifest, workspaceRoot: undefined, view: fakeTree({ '/data/x': 'file' }) },
  '/data/x',
  'read',
);
const honest: OpenedFacts = { kind: 'file', realPath: '/data/x', isAtGrantedPath: true, links: 1, linksInside: 1 };

function judge(facts: Partial<OpenedFacts>): string | undefined {
  if (!decision.allowed) throw new Error('the grant was refused');
  return judgeOpened(decision.grant, { ...honest, ...facts })?.denial.rule;
}

describe('judgeOpened', () => {
  it('accepts the file that was granted, and a folder in its place, which then fails as a folder', () => {
    expect(judge({})).toBeUndefined();
    expect(judge({ kind: 'folder', links: 5, linksInside: 0 })).toBeUndefined();
  });

  it('denies what lies elsewhere, or is no longer at the granted path', () => {
    expect(judge({ realPath: '/data/y' })).toBe('raced');
    expect(judge({ realPath: '/data/x (deleted)' })).toBe('raced');
    expect(judge({ isAtGrantedPath: false })).toBe('raced');
  });

  it('denies what is no file', () => {
    expect(judge({ kind: 'other' })).toBe('not-regular');
  });

  it('denies a file with a name outside the allowed root, or one that was not found inside', () => {
    expect(judge({ links: 2, linksInside: 1 })).toBe('hard-link');
    expect(judge({ links: 2, linksInside: 2 })).toBeUndefined();
  });
});
