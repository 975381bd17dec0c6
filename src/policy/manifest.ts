import type { ManifestInForce } from '../contracts/kernel.js';
import type { CapabilityManifest } from '../contracts/manifest.generated.js';
import { capabilityManifestValidator, type Violation } from '../contracts/validators.generated.js';
import { WasmagentError } from '../errors.js';
import { parseHostEntry } from './host-entry.js';
import { nearestName } from './nearest-name.js';
import { isWellFormedPath } from './path-spelling.js';

const PATH_ADVICE = 'write an absolute path without dots, like /workspace or /srv/data';

/** The fields of a manifest, and how each is written. */
const ADVICE: Readonly<Record<keyof CapabilityManifest, string>> = {
  allowedHosts: 'write a host as example.com, *.example.com, example.com:8443, 127.0.0.1:8080 or [::1]:8080',
  allowedReadPaths: PATH_ADVICE,
  allowedWritePaths: PATH_ADVICE,
  extraCapabilities: 'write a tool as tool:<name>, like tool:read_file',
  env: 'write an object of strings, like {"MODE": "test"}; names are letters, digits and _',
  cpuMs: 'write whole milliseconds, like 5000 (1 to 3600000)',
  memoryLimitBytes: 'write whole bytes, like 67108864 (1 to 2147418112)',
};
const FIELDS = Object.keys(ADVICE);

const DEFAULT_CPU_MS = 5_000;
const DEFAULT_MEMORY_LIMIT_BYTES = 67_108_864;

/**
 * Reads a manifest and fills in every default: absent lists are empty and deny, `cpuMs` is 5000 and
 * `memoryLimitBytes` 67108864. The result is a frozen copy. `where` names the source in error messages.
 * @throws WasmagentError `MANIFEST_INVALID` for an unknown field or anything that is not written as documented.
 */
export function parseManifest(data: unknown, where: string): ManifestInForce {
  if (!capabilityManifestValidator(data)) throw toError(where, capabilityManifestValidator.errors?.[0]);
  const malformed = findMalformedEntry(data);
  if (malformed !== undefined) {
    const { pointer, entry, advice } = malformed;
    throw invalid(`${where}: ${pointer} is ${JSON.stringify(entry)}, which is malformed`, [advice]);
  }
  return Object.freeze({
    allowedHosts: freezeList(data.allowedHosts),
    allowedReadPaths: freezeList(data.allowedReadPaths),
    allowedWritePaths: freezeList(data.allowedWritePaths),
    extraCapabilities: freezeList(data.extraCapabilities),
    env: Object.freeze({ ...data.env }),
    cpuMs: data.cpuMs ?? DEFAULT_CPU_MS,
    memoryLimitBytes: data.memoryLimitBytes ?? DEFAULT_MEMORY_LIMIT_BYTES,
  });
}

/** An entry that has its field's type and yet does not say what it covers. */
export interface MalformedEntry {
  /** JSON pointer to the entry, or to the object that has it as a key. */
  pointer: string;
  entry: string;
  /** How such an entry is written. */
  advice: string;
}

/** The first malformed entry of a manifest that fits its schema, or undefined. */
export function findMalformedEntry(manifest: CapabilityManifest): MalformedEntry | undefined {
  const isHost = (entry: string): boolean => parseHostEntry(entry) !== undefined;
  // An object that is filled name by name would lose it, or change its prototype.
  const isName = (name: string): boolean => name !== '__proto__';
  return (
    findBad('allowedHosts', manifest.allowedHosts, isHost) ??
    findBad('allowedReadPaths', manifest.allowedReadPaths, isPathEntry) ??
    findBad('allowedWritePaths', manifest.allowedWritePaths, isPathEntry) ??
    findBad('env', Object.keys(manifest.env ?? {}), isName)
  );
}

/** The manifest that allows nothing, under the default limits. */
export const DENY_ALL: ManifestInForce = parseManifest({}, 'the empty manifest');

/**
 * A manifest with more allowed: lists and `env` grow, limits are replaced. The whole is judged like any other manifest.
 * @throws WasmagentError `MANIFEST_INVALID`
 */
export function addToManifest(
  manifest: ManifestInForce,
  additions: CapabilityManifest,
  where: string,
): ManifestInForce {
  const added = parseManifest(additions, where);
  return parseManifest(
    {
      allowedHosts: joinLists(manifest.allowedHosts, added.allowedHosts),
      allowedReadPaths: joinLists(manifest.allowedReadPaths, added.allowedReadPaths),
      allowedWritePaths: joinLists(manifest.allowedWritePaths, added.allowedWritePaths),
      extraCapabilities: joinLists(manifest.extraCapabilities, added.extraCapabilities),
      env: { ...manifest.env, ...added.env },
      cpuMs: additions.cpuMs ?? manifest.cpuMs,
      memoryLimitBytes: additions.memoryLimitBytes ?? manifest.memoryLimitBytes,
    },
    where,
  );
}

function findBad(
  field: keyof CapabilityManifest,
  entries: readonly string[] = [],
  isGood: (entry: string) => boolean,
): MalformedEntry | undefined {
  const index = entries.findIndex((entry) => !isGood(entry));
  const entry = entries[index];
  if (entry === undefined) return undefined;
  return { pointer: field === 'env' ? `/${field}` : `/${field}/${index}`, entry, advice: ADVICE[field] };
}

function joinLists(list: readonly string[], added: readonly string[]): string[] {
  return [...new Set([...list, ...added])];
}

function freezeList(list: readonly string[] = []): string[] {
  const copy = [...list];
  Object.freeze(copy);
  return copy;
}

/** Whether an entry says at first sight what it covers: no dots, no empty names, nothing hidden. */
function isPathEntry(entry: string): boolean {
  if (!isWellFormedPath(entry)) return false;
  if (entry === '/') return true;
  const names = entry.replace(/\/$/, '').split('/').slice(1);
  return !names.some((name) => name === '' || name === '.' || name === '..');
}

function toError(where: string, violation: Violation | undefined): WasmagentError {
  if (violation === undefined) return invalid(`${where}: not a manifest`, [listFields()]);
  const { instancePath, keyword, params, message } = violation;
  if (keyword === 'additionalProperties') {
    const field = String(params.additionalProperty);
    const meant = nearestName(field, FIELDS);
    const hints = meant === undefined ? [listFields()] : [`did you mean ${meant}?`, listFields()];
    return invalid(`${where}: /${field} is not a field of a manifest`, hints);
  }
  if (instancePath === '') return invalid(`${where}: a manifest is a JSON object`, [listFields()]);
  const field = FIELDS.find((name) => name === instancePath.split('/')[1]);
  const advice = Object.entries(ADVICE).find(([name]) => name === field)?.[1];
  return invalid(`${where}: ${instancePath} ${message ?? 'is invalid'}`, [advice ?? listFields()]);
}

function listFields(): string {
  return `the fields are ${FIELDS.join(', ')}`;
}

function invalid(message: string, suggestions: readonly string[]): WasmagentError {
  return new WasmagentError('MANIFEST_INVALID', message, { suggestions });
}
