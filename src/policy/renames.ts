import { allow, type Decision, type Grant } from './decision.js';
import { decidePath, type PathGrant, type PathWorld } from './paths.js';

/** Leave for both ends of a move. */
export interface RenameGrant {
  from: Grant<PathGrant<'delete'>>;
  to: Grant<PathGrant<'write'>>;
}

/**
 * Judges a move at both ends (both guest-controlled): it takes the name away at the source and makes one at the target,
 * so it needs write leave twice. Where the target may be read, so must the source: a move would otherwise bring an
 * unreadable file into a readable place.
 */
export function decideRename(world: PathWorld, from: string, to: string): Decision<RenameGrant> {
  const source = decidePath(world, from, 'delete');
  if (!source.allowed) return source;
  const target = decidePath(world, to, 'write');
  if (!target.allowed) return target;
  if (decidePath(world, to, 'read').allowed) {
    const read = decidePath(world, from, 'read');
    if (!read.allowed) return read;
  }
  return allow({ from: source.grant, to: target.grant });
}
