import { fstatSync } from 'node:fs';
import { readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { WasmagentError } from '../../errors.js';
import { toInputError } from './input-error.js';

/**
 * Refuses outputs that are the input or each other, also through links and other spellings.
 * @throws WasmagentError `OUTPUT_CONFLICT`
 */
export async function refuseSameFile(
  outputs: readonly { label: string; path: string }[],
  inputs: readonly string[],
): Promise<void> {
  const seen = new Map<string, string>();
  for (const path of inputs) {
    for (const identity of path === '-' ? stdinIdentity() : await identitiesOf(path)) seen.set(identity, 'the input');
  }
  for (const { label, path } of outputs) {
    for (const identity of await identitiesOf(path)) {
      const other = seen.get(identity);
      if (other !== undefined) {
        throw new WasmagentError('OUTPUT_CONFLICT', `${label} and ${other} are the same file: ${path}`, {
          suggestions: ['give every output a path of its own'],
        });
      }
      seen.set(identity, label);
    }
  }
}

/**
 * Refuses an input that is named twice, also through links and other spellings: its records would all be copies.
 * @throws WasmagentError `USAGE`; `INPUT_MISSING`, `INPUT_UNREADABLE` for what is not there
 */
export async function refuseRepeatedInputs(inputs: readonly string[]): Promise<void> {
  const seen = new Map<string, string>();
  for (const path of inputs) {
    const stats =
      path === '-'
        ? undefined
        : await stat(path).catch((error: unknown) => {
            throw toInputError(path, error);
          });
    const identities = stats === undefined ? ['stdin', ...stdinIdentity()] : [`file:${stats.dev}:${stats.ino}`];
    for (const identity of identities) {
      const other = seen.get(identity);
      if (other !== undefined) {
        const what = path === other ? `${path} is given twice` : `${other} and ${path} are the same file`;
        throw new WasmagentError('USAGE', path === '-' && other === '-' ? 'stdin can be read only once' : what, {
          suggestions: ['name every input once'],
        });
      }
      seen.set(identity, path);
    }
  }
}

// `- < FILE` reads a file that has a name.
function stdinIdentity(): string[] {
  try {
    const stats = fstatSync(0);
    return stats.isFile() ? [`file:${stats.dev}:${stats.ino}`] : [];
  } catch {
    return [];
  }
}

// A device such as /dev/null may take any number of outputs, so it has no identity here.
async function identitiesOf(path: string): Promise<string[]> {
  if (isStdout(path)) return ['stdout'];
  const stats = await stat(path).catch(() => undefined);
  if (stats !== undefined && !stats.isFile()) return [];
  const spelling = `path:${await realPathOf(path)}`;
  return stats === undefined ? [spelling] : [spelling, `file:${stats.dev}:${stats.ino}`];
}

const STDOUT = new Set(['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1']);

/** Whether an output path stands for stdout. */
export function isStdout(path: string): boolean {
  return STDOUT.has(path);
}

// As many links as the system follows.
const MAX_LINKS = 40;

/** The path with every link resolved, as far as it exists; a link to nothing leads where its file would be. */
export async function realPathOf(path: string, links = MAX_LINKS): Promise<string> {
  const whole = resolve(path);
  try {
    return await realpath(whole);
  } catch {
    if (dirname(whole) === whole) return whole;
    const folder = await realPathOf(dirname(whole), links);
    const target = links === 0 ? undefined : await readlink(whole).catch(() => undefined);
    return target === undefined ? join(folder, basename(whole)) : realPathOf(resolve(folder, target), links - 1);
  }
}
