import { lstatSync } from 'node:fs';
import type { Grant } from '../policy/decision.js';
import { isInside } from '../policy/path-spelling.js';
import { decidePath, type PathGrant, type PathWorld } from '../policy/paths.js';
import { findNamesInside } from './hard-links.js';
import { HOST_PATH_VIEW } from './path-view.js';

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

/**
 * Where a path that may be read leads: its real names, with a slash at the end for a folder. Empty where policy denies
 * it, since then nothing below it is reached.
 */
export function realPlaces(world: Omit<PathWorld, 'view'>, path: string): string[] {
  const decision = decidePath({ ...world, view: HOST_PATH_VIEW }, path, 'list');
  if (!decision.allowed) return [];
  const isFolder = HOST_PATH_VIEW.kindOf(decision.grant.realPath) === 'folder';
  return realNames(decision.grant, world.workspaceRoot).map((name) => (isFolder ? `${name}/` : name));
}

function toGuestPath(path: string, workspaceRoot: string | undefined): string {
  if (workspaceRoot === undefined || !isInside(path, workspaceRoot)) return path;
  return workspaceRoot === '/' ? `/workspace${path}` : `/workspace${path.slice(workspaceRoot.length)}`;
}
