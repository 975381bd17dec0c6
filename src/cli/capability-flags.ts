import { resolve } from 'node:path';
import { Flags } from '@oclif/core';
import type { ManifestInForce } from '../contracts/kernel.js';
import type { CapabilityManifest } from '../contracts/manifest.generated.js';
import { WasmagentError } from '../errors.js';
import { readNamedFile } from '../host/own-file.js';
import { readVariable } from '../host/read-variable.js';
import { findDuplicateKey } from '../policy/find-duplicate-key.js';
import { addToManifest, DENY_ALL, parseManifest } from '../policy/manifest.js';
import { isInside } from '../policy/path-spelling.js';

const REPEATABLE = { multiple: true, multipleNonGreedy: true } as const;

/** The flags that say what a run may do; nothing is allowed that is not asked for. */
export const CAPABILITY_FLAGS = {
  workspace: Flags.string({
    description:
      'folder the guest sees as /workspace (default: a folder of its own); readable and writable where no --manifest says otherwise',
    helpValue: 'DIR',
  }),
  'no-workspace': Flags.boolean({
    description: 'no /workspace at all, whatever a manifest lists',
    exclusive: ['workspace'],
  }),
  manifest: Flags.string({
    description: 'capability manifest (JSON): the whole policy, for /workspace too; other flags add to it',
    helpValue: 'FILE',
  }),
  'allow-read': Flags.string({ ...REPEATABLE, description: 'path that may be read; repeatable', helpValue: 'PATH' }),
  'allow-write': Flags.string({
    ...REPEATABLE,
    description: 'path that may be written; repeatable',
    helpValue: 'PATH',
  }),
  'allow-net': Flags.string({
    ...REPEATABLE,
    description: 'host, *.suffix or host:port that may be reached; repeatable',
    helpValue: 'HOST',
  }),
  'allow-tool': Flags.string({
    ...REPEATABLE,
    description: 'tool that guest code may call; repeatable',
    helpValue: 'TOOL',
  }),
  'allow-env': Flags.string({
    ...REPEATABLE,
    description: 'variable of your environment that the guest sees too; repeatable',
    helpValue: 'NAME',
  }),
  env: Flags.string({ ...REPEATABLE, description: 'variable the guest sees; repeatable', helpValue: 'NAME=VALUE' }),
  'cpu-ms': Flags.integer({
    description: 'ceiling of one run, in milliseconds (default 5000)',
    min: 1,
    helpValue: 'N',
  }),
  'memory-bytes': Flags.integer({
    description: 'ceiling of guest memory, in bytes (default 67108864)',
    min: 1,
    helpValue: 'N',
  }),
};

/** What oclif makes of `CAPABILITY_FLAGS`. */
export interface CapabilityFlags {
  workspace: string | undefined;
  'no-workspace': boolean;
  manifest: string | undefined;
  'allow-read': string[] | undefined;
  'allow-write': string[] | undefined;
  'allow-net': string[] | undefined;
  'allow-tool': string[] | undefined;
  'allow-env': string[] | undefined;
  env: string[] | undefined;
  'cpu-ms': number | undefined;
  'memory-bytes': number | undefined;
}

/**
 * The manifest that the flags ask for: the manifest file, which is then the whole policy, or else the workspace alone;
 * and what each flag adds.
 * @throws WasmagentError `MANIFEST_INVALID`, `INPUT_MISSING`, `INPUT_UNREADABLE`, `USAGE`
 */
export function manifestFromFlags(flags: CapabilityFlags): ManifestInForce {
  refuseContradictions(flags);
  const base = flags.manifest === undefined ? DENY_ALL : readManifest(flags.manifest);
  const workspace = flags['no-workspace'] || flags.manifest !== undefined ? [] : ['/workspace'];
  const additions: CapabilityManifest = {
    allowedReadPaths: [...workspace, ...(flags['allow-read'] ?? []).map(toAbsolute)],
    allowedWritePaths: [...workspace, ...(flags['allow-write'] ?? []).map(toAbsolute)],
    allowedHosts: flags['allow-net'] ?? [],
    extraCapabilities: (flags['allow-tool'] ?? []).map(toCapability),
    env: { ...readVariables(flags['allow-env'] ?? []), ...parseEnv(flags.env ?? []) },
    ...(flags['cpu-ms'] === undefined ? {} : { cpuMs: flags['cpu-ms'] }),
    ...(flags['memory-bytes'] === undefined ? {} : { memoryLimitBytes: flags['memory-bytes'] }),
  };
  return addToManifest(base, additions, 'the flags');
}

/** Refuses what another flag takes back, or would quietly win over. */
function refuseContradictions(flags: CapabilityFlags): void {
  for (const flag of ['allow-read', 'allow-write'] as const) {
    const path = flags[flag]?.find((each) => isInside(resolve(each), '/workspace'));
    if (!flags['no-workspace'] || path === undefined) continue;
    throw new WasmagentError('USAGE', `--${flag} ${path.slice(0, 80)}: there is none with --no-workspace`, {
      suggestions: [`leave out --${flag} ${path.slice(0, 80)}`, 'leave out --no-workspace'],
    });
  }
  const names = [...new Set(flags['allow-env']), ...(flags.env ?? []).map((pair) => pair.split('=', 1)[0] ?? '')];
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice === undefined) return;
  throw new WasmagentError('USAGE', `the variable ${twice.slice(0, 40)} is given twice`, {
    suggestions: ['--env NAME=VALUE gives the guest a value of its own', '--allow-env NAME gives it yours'],
  });
}

function readManifest(path: string): ManifestInForce {
  const text = readNamedFile(path, 'the manifest');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new WasmagentError(
      'MANIFEST_INVALID',
      `${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const manifest = parseManifest(data, path);
  const repeated = findDuplicateKey(text);
  if (repeated === undefined) return manifest;
  throw new WasmagentError('MANIFEST_INVALID', `${path}: ${repeated.slice(0, 80)} is there twice`, {
    suggestions: ['keep one of them: whoever reads the file could take the other for what counts'],
  });
}

/** A path as the operator's shell means it; `/workspace` is already the guest's. An empty one is an unset variable. */
function toAbsolute(path: string): string {
  if (path !== '') return resolve(path);
  throw new WasmagentError('USAGE', 'a path to allow is empty', {
    suggestions: ['--allow-read /srv/data', 'check the variable that the path came from'],
  });
}

function toCapability(tool: string): string {
  if (tool !== '' && !tool.includes(',')) return tool.startsWith('tool:') ? tool : `tool:${tool}`;
  throw new WasmagentError('USAGE', `--allow-tool takes the name of one tool, not '${tool.slice(0, 40)}'`, {
    suggestions: ['--allow-tool read_file --allow-tool list_files'],
  });
}

/** Exactly the variables that are named, as they are in the operator's environment. */
function readVariables(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
        throw new WasmagentError('USAGE', `--allow-env takes the name of one variable, not '${name.slice(0, 40)}'`, {
          suggestions: ['--allow-env LANG --allow-env TZ', '--env NAME=VALUE gives the guest a value of its own'],
        });
      }
      const value = readVariable(name);
      if (value !== undefined) return [name, value];
      throw new WasmagentError('INPUT_MISSING', `--allow-env ${name}: there is no such variable in the environment`, {
        suggestions: [`export ${name}=...`, `--env ${name}=...`],
      });
    }),
  );
}

function parseEnv(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at > 0) return [pair.slice(0, at), pair.slice(at + 1)];
      throw new WasmagentError('USAGE', `--env takes NAME=VALUE, not '${pair.slice(0, 40)}'`, {
        suggestions: ['--env MODE=test'],
      });
    }),
  );
}
