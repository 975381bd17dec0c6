import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApprovalOperation } from '../../../src/contracts/approval.js';
import { findRequiringRule, type JudgedEffect } from '../../../src/policy/approval/find-rule.js';
import { PRESETS } from '../../../src/policy/approval/presets.js';

const write = (path: string, changed: Partial<JudgedEffect> = {}): JudgedEffect => ({
  op: 'write',
  paths: [path],
  realPaths: [],
  sizeChars: 10,
  ...changed,
});
const ruleOf = (preset: keyof typeof PRESETS, effect: JudgedEffect) => findRequiringRule(PRESETS[preset], effect)?.id;

/** A path that must be protected, and the rule that does it. */
const PROTECTED: [path: string, rule: string][] = [
  ['.env', 'env-files'],
  ['.env.local', 'env-files'],
  ['prod.env', 'env-files'],
  ['.envrc', 'env-files'],
  ['.git/hooks/pre-commit', 'git-hooks'],
  ['.git/config', 'git-hooks'],
  ['.husky/pre-push', 'git-hooks'],
  ['.gitmodules', 'git-hooks'],
  ['lefthook.yml', 'git-hooks'],
  ['.github/workflows/x.yml', 'ci-configuration'],
  ['.gitlab-ci.yml', 'ci-configuration'],
  ['.circleci/config.yml', 'ci-configuration'],
  ['azure-pipelines.yml', 'ci-configuration'],
  ['Jenkinsfile', 'ci-configuration'],
  ['.npmrc', 'package-managers'],
  ['.yarnrc.yml', 'package-managers'],
  ['.pnpmfile.cjs', 'package-managers'],
  ['pnpm-workspace.yaml', 'package-managers'],
  ['package.json', 'package-managers'],
  ['pyproject.toml', 'package-managers'],
  ['setup.py', 'package-managers'],
  ['requirements.txt', 'package-managers'],
  ['requirements-dev.txt', 'package-managers'],
  ['pip.conf', 'package-managers'],
  ['Cargo.toml', 'package-managers'],
  ['build.rs', 'package-managers'],
  ['.cargo/config.toml', 'package-managers'],
  ['go.mod', 'package-managers'],
  ['node_modules/left-pad/index.js', 'package-managers'],
  ['package-lock.json', 'lockfiles'],
  ['npm-shrinkwrap.json', 'lockfiles'],
  ['yarn.lock', 'lockfiles'],
  ['pnpm-lock.yaml', 'lockfiles'],
  ['bun.lockb', 'lockfiles'],
  ['Pipfile.lock', 'lockfiles'],
  ['poetry.lock', 'lockfiles'],
  ['uv.lock', 'lockfiles'],
  ['pylock.toml', 'lockfiles'],
  ['Cargo.lock', 'lockfiles'],
  ['go.sum', 'lockfiles'],
  ['Makefile', 'build-scripts'],
  ['CMakeLists.txt', 'build-scripts'],
  ['tox.ini', 'build-scripts'],
  ['gulpfile.mjs', 'build-scripts'],
  ['MODULE.bazel', 'build-scripts'],
  ['Package.swift', 'package-managers'],
  ['pubspec.yaml', 'package-managers'],
  ['mix.exs', 'package-managers'],
  ['environment.yml', 'package-managers'],
  ['src/App/App.csproj', 'package-managers'],
  ['Cartfile.resolved', 'lockfiles'],
  ['GIT~1/hooks/x', 'short-names'],
  ['PACKAG~1.JSO', 'short-names'],
  ['.bashrc', 'dotfiles'],
  ['.vscode/tasks.json', 'dotfiles'],
];

/** Ways to write the same path, here or on a file system that takes more names for one. */
const SPELLINGS: ((path: string) => string)[] = [
  (path) => path,
  (path) => `./${path}`,
  (path) => `/workspace/${path}`,
  (path) => `config/${path}`,
  (path) => `a/../${path}`,
  (path) => `a//b/./${path}`,
  (path) => `/srv/project/${path}`,
  (path) => path.toUpperCase(),
  (path) => path.replaceAll('/', '\\'),
  (path) => `deep\\${path}`,
  (path) => `${path}.`,
  (path) => `${path} `,
  (path) => `${path}::$DATA`,
  (path) => path.replaceAll('.', '\u{FF0E}'),
  (path) => `${path.slice(0, 2)}\u{200D}${path.slice(2)}`,
  (path) => path.replace('e', '\u{FF45}'),
];

describe('the balanced preset', () => {
  it.each(PROTECTED)('protects %j by the rule %j, however it is spelled', (path, rule) => {
    for (const spell of SPELLINGS)
      expect([spell(path), ruleOf('balanced', write(spell(path)))]).toEqual([spell(path), rule]);
  });

  it('requires approval of every spelling that leads to a protected path, spellings of spellings included', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PROTECTED),
        fc.array(fc.constantFrom(...SPELLINGS), { maxLength: 4 }),
        ([path], spellings) => {
          const spelled = spellings.reduce((text, spell) => spell(text), path);
          expect(findRequiringRule(PRESETS.balanced, write(spelled)), spelled).toBeDefined();
        },
      ),
      { numRuns: 500 },
    );
  });

  it('judges what a path really is, whatever it is called', () => {
    expect(ruleOf('balanced', write('notes.txt', { realPaths: ['/workspace/.env'] }))).toBe('env-files');
    expect(ruleOf('balanced', write('hooks/x', { realPaths: ['/workspace/.git/hooks/x'] }))).toBe('git-hooks');
    expect(ruleOf('balanced', write('notes.txt', { realPaths: ['/workspace/notes.txt'] }))).toBeUndefined();
  });

  it.each([
    'src/index.ts',
    'notes.txt',
    'environment.ts',
    'docs/env.md',
    'package.jsonc.md',
    'github/workflows.md',
    'a.b',
  ])('lets a small write to %j pass, which only looks like one', (path) => {
    expect(ruleOf('balanced', write(path, { realPaths: [`/workspace/${path}`] }))).toBeUndefined();
  });

  it('requires approval of a write of 5,000 characters, and not of one fewer', () => {
    expect(ruleOf('balanced', write('a.txt', { sizeChars: 5_000 }))).toBe('large-writes');
    expect(ruleOf('balanced', write('a.txt', { sizeChars: 4_999 }))).toBeUndefined();
  });

  it('requires approval of every delete and rename, and of no program and no request', () => {
    const bare = { paths: [], realPaths: [] };
    expect(ruleOf('balanced', { op: 'delete', paths: ['a.txt'], realPaths: [] })).toBe('deletes');
    expect(ruleOf('balanced', { op: 'rename', paths: ['a', 'b'], realPaths: [] })).toBe('renames');
    expect(ruleOf('balanced', { op: 'run', ...bare })).toBeUndefined();
    expect(ruleOf('balanced', { op: 'fetch', ...bare })).toBeUndefined();
  });
});

describe('the other presets', () => {
  const operations: ApprovalOperation[] = ['write', 'delete', 'rename', 'run', 'fetch'];
  it.each(operations)('ask about every %s (strict) and about none (permissive)', (op) => {
    const effect = { op, paths: [], realPaths: [] };
    expect(ruleOf('strict', effect)).toBe('every-change');
    expect(ruleOf('permissive', effect)).toBeUndefined();
  });
});
