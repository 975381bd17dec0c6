import type { Grant } from '../policy/decision.js';
import { parentOf } from '../policy/path-spelling.js';
import type { PathGrant } from '../policy/paths.js';
import { type OpenFolder, withFolder } from './folder-walk.js';
import { HostFailure } from './granted-reply.js';

/** Opens the folder that holds what is granted, and hands over its name in there. `make` makes missing folders. */
export function inParent<T>(
  grant: Grant<PathGrant>,
  mode: 'existing' | 'make',
  use: (folder: OpenFolder, name: string) => T,
): T {
  const name = grant.realPath.slice(grant.realPath.lastIndexOf('/') + 1);
  // Only the root of the file system has no name.
  if (name === '') throw new HostFailure('EISDIR');
  return withFolder(grant, parentOf(grant.realPath), mode, (folder) => use(folder, name));
}
