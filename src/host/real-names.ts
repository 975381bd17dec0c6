import { lstatSync } from 'node:fs';
import type { Grant } from '../policy/decision.js';
import { isInside } from '../policy/path-spelling.js';
import type { PathGrant } from '../policy/paths.js';
import { findNamesInside } from './hard-links.js';

/**
 * What a granted path really is: where it leads, and the other names of that file inside its root, since a hard link to
 * `.env` is `.env`. Names in the workspace stand as `/workspace/...`.
 */
export function realNames(grant: Grant<PathGrant>, workspaceRoot: string | undefined): string[] {
  const { realPath, allowedRoot } = grant;
  const stats = lstatSync(realPath, { bigint: true, throwIfNoEntry: false });
  const others = stats?.isFile() === true && stats.nlink > 1n ? findNamesInside(allowedRoot, stats) : [];
  return [...new Set([realPath, ...others])].map((path) => toGuestPath(path, workspaceRoot));
}

function toGuestPath(path: string, workspaceRoot: string | undefined): string {
  if (workspaceRoot === undefined || !isInside(path, workspaceRoot)) return path;
  return workspaceRoot === '/' ? `/workspace${path}` : `/workspace${path.slice(workspaceRoot.length)}`;
}
