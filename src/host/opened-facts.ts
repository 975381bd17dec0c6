import { type BigIntStats, fstatSync, lstatSync } from 'node:fs';
import type { Grant } from '../policy/decision.js';
import type { OpenedFacts } from '../policy/opened.js';
import { judgeOpened } from '../policy/opened.js';
import type { PathGrant } from '../policy/paths.js';
import { descriptorPath } from './folder-walk.js';
import { RefusedError } from './granted-reply.js';
import { findNamesInside } from './hard-links.js';

/** Has policy judge an open descriptor against its grant, and returns what is open. @throws RefusedError */
export function verifyOpened(grant: Grant<PathGrant>, fd: number): BigIntStats {
  const stats = fstatSync(fd, { bigint: true });
  const refusal = judgeOpened(grant, factsOf(grant, fd, stats));
  if (refusal !== undefined) throw new RefusedError(refusal);
  return stats;
}

function factsOf(grant: Grant<PathGrant>, fd: number, stats: BigIntStats): OpenedFacts {
  const there = lstatSync(grant.realPath, { bigint: true, throwIfNoEntry: false });
  const links = Number(stats.nlink);
  // Under `/` every name is inside; there is nothing to search.
  const isSearched = stats.isFile() && links > 1 && grant.allowedRoot !== '/';
  return {
    kind: kindOfOpened(stats),
    realPath: descriptorPath(fd, grant.realPath),
    isAtGrantedPath: there !== undefined && there.dev === stats.dev && there.ino === stats.ino,
    links,
    linksInside: isSearched ? findNamesInside(grant.allowedRoot, stats).length : links,
  };
}

function kindOfOpened(stats: BigIntStats): OpenedFacts['kind'] {
  if (stats.isFile()) return 'file';
  return stats.isDirectory() ? 'folder' : 'other';
}
