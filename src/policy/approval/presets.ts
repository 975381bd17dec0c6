import type { ApprovalOperation } from '../../contracts/approval.js';
import { type PathPattern, parsePattern } from './path-pattern.js';
import type { ApprovalRule, ApprovalRules } from './rule.js';

/** Names of the rules that come with the product. */
export const PRESET_NAMES = ['permissive', 'balanced', 'strict'] as const;

export type PresetName = (typeof PRESET_NAMES)[number];

/** Writes from this many characters on are too much to be overlooked. */
const LARGE_CHARS = 5_000;

// Each names what other programs read and act on without asking. Dotfiles come last: they hold most of the others, and
// the first rule that fits names the reason.
const PROTECTED: Readonly<Record<string, readonly string[]>> = {
  'env-files': ['.env', '.env.*', '*.env', '.envrc', '.dev.vars'],
  // Whoever writes a hook runs a program at the next commit; `git config core.hooksPath` and its kin are in `.git` too.
  'git-hooks': ['.git', '.githooks', '.husky', '.gitmodules', '.gitattributes', '.gitconfig', 'lefthook.y*ml'],
  'ci-configuration': [
    '.github',
    '.gitlab-ci.y*ml',
    '.gitlab',
    '.gitea',
    '.forgejo',
    '.circleci',
    '.buildkite',
    '.travis.yml',
    '.drone.yml',
    'azure-pipelines*.y*ml',
    'bitbucket-pipelines.yml',
    'appveyor.yml',
    'buildspec*.y*ml',
    'cloudbuild*.y*ml',
    'Jenkinsfile*',
  ],
  // Any change: scripts, dependencies, loaders and registries are in the same files, and telling them apart by parsing
  // what an agent wrote would be one more thing to get wrong.
  'package-managers': [
    'package.json',
    'package.json5',
    'package.yaml',
    '.npmrc',
    '.yarnrc*',
    '.pnp.*',
    '.pnpmfile.*js',
    'pnpm-workspace.yaml',
    'bunfig.toml',
    'deno.json*',
    'pyproject.toml',
    'setup.py',
    'setup.cfg',
    '*requirements*.txt',
    '*requirements*.in',
    'requirements',
    'constraints*.txt',
    'pip.conf',
    'pip.ini',
    '.pypirc',
    'uv.toml',
    'poetry.toml',
    'Pipfile',
    'Cargo.toml',
    'build.rs',
    '.cargo',
    'go.mod',
    'go.work',
    'Gemfile',
    '*.gemspec',
    'composer.json',
    'pom.xml',
    '*.gradle',
    '*.gradle.kts',
    'gradle.properties',
    'gradle-wrapper.properties',
    'nuget.config',
    '*.??proj',
    'Directory.Build.*',
    'Directory.Packages.props',
    'Package.swift',
    'pubspec.yaml',
    'mix.exs',
    'rebar.config',
    'Podfile',
    '*.podspec',
    'Cartfile',
    'conanfile.*',
    'vcpkg.json',
    'environment.y*ml',
    'build.sbt',
    'project.clj',
    'deps.edn',
    '*.cabal',
    'stack.yaml',
    'flake.nix',
    'build.zig*',
    'jsr.json',
    // Installed code is run like one's own.
    'node_modules',
    'site-packages',
  ],
  lockfiles: [
    '*.lock',
    '*.lockb',
    'package-lock.json',
    'npm-shrinkwrap.json',
    'pnpm-lock.yaml',
    'pylock.toml',
    'pylock.*.toml',
    'go.sum',
    'go.work.sum',
    'conda-lock.yml',
    'Cartfile.resolved',
    'Package.resolved',
    'gradle.lockfile',
    'packages.lock.json',
  ],
  // `make` without an argument is as short as `npm test`.
  'build-scripts': [
    'Makefile*',
    'GNUmakefile',
    '*.mk',
    'justfile',
    'Taskfile.y*ml',
    'Rakefile',
    'gradlew*',
    'mvnw*',
    'CMakeLists.txt',
    '*.cmake',
    'meson.build',
    'build.xml',
    'SConstruct',
    'Gruntfile.*',
    'gulpfile.*',
    'noxfile.py',
    'tox.ini',
    'WORKSPACE',
    'WORKSPACE.bazel',
    'MODULE.bazel',
    'BUILD.bazel',
  ],
  // `GIT~1` is `.git` on a Windows file system that keeps short names.
  'short-names': ['*~?', '*~?.*'],
  dotfiles: ['.*'],
};

const FILE_OPERATIONS: ReadonlySet<ApprovalOperation> = new Set(['write', 'delete', 'rename']);

const BALANCED: readonly ApprovalRule[] = [
  { id: 'deletes', operations: new Set(['delete']), verdict: 'require' },
  { id: 'renames', operations: new Set(['rename']), verdict: 'require' },
  ...Object.entries(PROTECTED).map(([id, patterns]): ApprovalRule => {
    return { id, operations: FILE_OPERATIONS, patterns: patterns.map(toPattern), verdict: 'require' };
  }),
  { id: 'large-writes', operations: new Set(['write']), minSizeChars: LARGE_CHARS, verdict: 'require' },
];

const STRICT: readonly ApprovalRule[] = [{ id: 'every-change', verdict: 'require' }];

/**
 * The rules of each preset. `permissive`: nobody is asked. `balanced`: deletes, renames, large writes, and writes to
 * what other programs act on. `strict`: every call that changes something, programs and requests included.
 */
export const PRESETS: Readonly<Record<PresetName, ApprovalRules>> = {
  permissive: { name: 'permissive', rules: [] },
  balanced: { name: 'balanced', rules: BALANCED },
  strict: { name: 'strict', rules: STRICT },
};

function toPattern(text: string): PathPattern {
  const pattern = parsePattern(text);
  if (typeof pattern === 'string') throw new Error(`${text} ${pattern}`);
  return pattern;
}
