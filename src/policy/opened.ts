import { deny, type Refusal } from './decision.js';
import { capabilityFor, type PathGrant } from './paths.js';

/** What the host found when it had opened what a grant names. */
export interface OpenedFacts {
  kind: 'file' | 'folder' | 'other';
  /** Where the open descriptor is, as the system says. */
  realPath: string;
  /** The granted path still leads to the very thing that is open (device and inode). */
  isAtGrantedPath: boolean;
  /** Names that the thing has in its file system. */
  links: number;
  /** How many of those names lie inside the allowed root; fewer than `links` when the search gave up. */
  linksInside: number;
}

/**
 * Judges what was opened against what was granted, and returns the refusal or undefined. Between the judgement of a
 * path and its opening another process can swap a folder for a link, so only this makes the grant good.
 */
export function judgeOpened(grant: PathGrant, facts: OpenedFacts): Refusal | undefined {
  if (facts.realPath !== grant.realPath || !facts.isAtGrantedPath) return denyRaced(grant);
  if (facts.kind === 'other') return deny(capabilityFor(grant.operation), grant.requested, 'not-regular');
  // A second name outside the root is the same file: reading it reads the outside, writing it changes the outside.
  if (facts.kind === 'file' && facts.links > 1 && facts.linksInside < facts.links) {
    return deny(capabilityFor(grant.operation), grant.requested, 'hard-link');
  }
  return undefined;
}

/** The refusal for a path that no longer leads where it led when it was judged. */
export function denyRaced(grant: PathGrant): Refusal {
  return deny(capabilityFor(grant.operation), grant.requested, 'raced');
}
