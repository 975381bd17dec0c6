import { childOf, parentOf } from './path-spelling.js';

/** What stands at a path; a link is never followed to find out. `missing` also when the path leads through a file. */
export type PathKind = 'file' | 'folder' | 'link' | 'other' | 'missing';

/** What the judge may know of a file system: kinds and link targets, never contents. */
export interface PathView {
  kindOf(path: string): PathKind;
  /** The text in a link, or undefined when there is no link at the path any more. */
  readLink(path: string): string | undefined;
}

/** Where a path leads. */
export interface ResolvedPath {
  /** Absolute, without dots and links; what is missing stands as spelled. */
  realPath: string;
  kind: PathKind;
  /** A link on the way leads to something that does not exist. */
  isDangling: boolean;
}

/** As many links as Linux follows in one path (path_resolution(7)). */
const MAX_LINKS = 40;

/**
 * Follows a path name by name as the system would, links included. `isLastFollowed` false leaves a link in the last
 * place alone, as deleting does. In place of an answer: `link-loop` past 40 links, `raced` when a link vanished.
 */
export function resolvePath(
  view: PathView,
  folder: string,
  names: readonly string[],
  isLastFollowed = true,
): ResolvedPath | 'link-loop' | 'raced' {
  const pending = toPending(names, false);
  let realPath = folder;
  let kind: PathKind | undefined;
  let isDangling = false;
  let links = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.name === '..') {
      realPath = parentOf(realPath);
      kind = undefined;
      continue;
    }
    const path = childOf(realPath, next.name);
    kind = view.kindOf(path);
    if (kind !== 'link' || (pending.length === 0 && !isLastFollowed)) {
      isDangling ||= kind === 'missing' && next.isFromLink;
      realPath = path;
      continue;
    }
    links += 1;
    if (links > MAX_LINKS) return 'link-loop';
    const target = view.readLink(path);
    if (target === undefined) return 'raced';
    if (target.startsWith('/')) realPath = '/';
    kind = undefined;
    pending.push(...toPending(target.split('/'), true));
  }
  return { realPath, kind: kind ?? view.kindOf(realPath), isDangling };
}

/** A stack: the first name on top. */
function toPending(names: readonly string[], isFromLink: boolean): { name: string; isFromLink: boolean }[] {
  return names
    .filter((name) => name !== '' && name !== '.')
    .map((name) => ({ name, isFromLink }))
    .reverse();
}
