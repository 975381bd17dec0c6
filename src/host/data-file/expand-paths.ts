import { stat } from 'node:fs/promises';
import { WasmagentError } from '../../errors.js';

/**
 * The paths that a user named, with every pattern replaced by the files that it matches, sorted. A path that is there
 * is taken as it is, whatever characters are in its name.
 * @throws WasmagentError `INPUT_MISSING` for a pattern without a match
 */
export async function expandPaths(named: readonly string[]): Promise<string[]> {
  const paths: string[] = [];
  for (const name of named) {
    if (!GLOB.test(name) || (await isThere(name))) paths.push(name);
    else paths.push(...(await match(name)));
  }
  return paths;
}

const GLOB = /[*?[\]{}]|[!+@]\(/;

async function match(pattern: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern, { expandDirectories: false, absolute: pattern.startsWith('/') });
  if (found.length > 0) return found.sort();
  throw new WasmagentError('INPUT_MISSING', `no file matches ${pattern}`, {
    suggestions: ['check the pattern; names that begin with a dot must be spelled out'],
  });
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
