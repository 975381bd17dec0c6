import type { DenialRule, ManifestInForce } from '../contracts/kernel.js';
import { allow, type Decision, deny } from './decision.js';
import {
  climbsAbove,
  isInside,
  isWellFormedPath,
  joinNames,
  parentOf,
  type SpelledPath,
  spellPath,
} from './path-spelling.js';
import { type PathView, type ResolvedPath, resolvePath } from './resolve-path.js';

export type PathOperation = 'read' | 'write' | 'list' | 'delete';

/** What a path is judged against. */
export interface PathWorld {
  manifest: ManifestInForce;
  /** Real path of the session's workspace; undefined when there is none, and then nothing in it is reachable. */
  workspaceRoot: string | undefined;
  /** Real path of a folder of the host's own that no entry opens, but for a workspace that lies in it. */
  sealedRoot?: string | undefined;
  view: PathView;
}

/** Leave to do one thing at one place. */
export interface PathGrant<O extends PathOperation = PathOperation> {
  operation: O;
  /** As the guest spelled it. */
  requested: string;
  /** Absolute host path without dots and links. Never shown to a guest. */
  realPath: string;
  /** Real path of the manifest entry that covers it. */
  allowedRoot: string;
  /** Folders that must be made before something can be written here; 0 for the other operations. */
  missingFolders: number;
}

/** Which field of the manifest speaks on an operation. */
export function capabilityFor(operation: PathOperation): 'allowedReadPaths' | 'allowedWritePaths' {
  return operation === 'read' || operation === 'list' ? 'allowedReadPaths' : 'allowedWritePaths';
}

/** Bytes of the longest path that Linux takes (limits.h). */
const PATH_MAX = 4_096;

/**
 * Judges one guest path (guest-controlled): relative or `/workspace/...` for the session's workspace, else absolute.
 * It is followed name by name, links included, and where it ends must lie inside an entry of the manifest that was
 * followed the same way. A delete names the link itself and not where it leads.
 */
export function decidePath<O extends PathOperation>(
  world: PathWorld,
  requested: string,
  operation: O,
): Decision<PathGrant<O>> {
  const capability = capabilityFor(operation);
  const refuse = (rule: DenialRule) => deny(capability, requested, rule);
  if (!isWellFormedPath(requested)) return refuse('malformed');
  const entries = world.manifest[capability];
  if (entries.length === 0) return refuse('empty-list');
  const spelled = spellPath(requested);
  const start = startOf(spelled, world);
  if (start === undefined) return refuse('not-listed');
  const resolved = resolvePath(world.view, start, spelled.names, operation !== 'delete');
  // A link that cannot be read says as little as a path that is not listed: the rule must not tell what exists there.
  if (typeof resolved === 'string') return refuse(resolved === 'raced' ? 'not-listed' : resolved);
  const { realPath } = resolved;
  // What the system cannot name it cannot remove again either.
  if (Buffer.byteLength(realPath) >= PATH_MAX) return refuse('malformed');
  if (isSealed(realPath, world)) return refuse('not-listed');
  const roots = entries.map((entry) => resolveEntry(entry, world)).filter((root) => root !== undefined);
  const covering = roots.find((root) => isInside(realPath, root.realPath));
  if (covering === undefined) {
    // Dots are judged by where they lead; they only name the rule of a refusal.
    if (spelled.isInWorkspace && climbsAbove(spelled.names)) return refuse('traversal');
    const asSpelled = joinNames(start, spelled.names);
    const isSpelledInside = roots.some(
      (root) => isInside(asSpelled, root.spelled) || isInside(asSpelled, root.realPath),
    );
    return refuse(isSpelledInside ? 'link-outside' : 'not-listed');
  }
  // Writing through a link to nothing would make a file where the link says.
  if (operation === 'write' && resolved.isDangling) return refuse('dangling-link');
  // Opening a device or a pipe can already do something, so it is refused before it is opened.
  if (operation !== 'delete' && resolved.kind === 'other') return refuse('not-regular');
  const missingFolders = operation === 'write' ? countMissingFolders(world.view, resolved) : 0;
  return allow({ operation, requested, realPath, allowedRoot: covering.realPath, missingFolders });
}

/** An operator's wide entry, or a workspace around it, would hand an agent what other sessions did and hold. */
function isSealed(realPath: string, { sealedRoot, workspaceRoot }: PathWorld): boolean {
  if (sealedRoot === undefined || !isInside(realPath, sealedRoot)) return false;
  return workspaceRoot === undefined || !isInside(workspaceRoot, sealedRoot) || !isInside(realPath, workspaceRoot);
}

/** Real path where a spelled path starts, or undefined when it starts in a workspace that does not exist. */
function startOf(spelled: SpelledPath, world: PathWorld): string | undefined {
  return spelled.isInWorkspace ? world.workspaceRoot : '/';
}

/** Where an entry of the manifest leads, or undefined when it leads nowhere and so grants nothing. */
function resolveEntry(entry: string, world: PathWorld): { spelled: string; realPath: string } | undefined {
  const spelled = spellPath(entry);
  const start = startOf(spelled, world);
  if (start === undefined) return undefined;
  const resolved = resolvePath(world.view, start, spelled.names);
  if (typeof resolved === 'string' || resolved.isDangling) return undefined;
  // An agent can write in its workspace, so a link planted at an entry below it must not lead the entry out of it.
  if (spelled.isInWorkspace && !isInside(resolved.realPath, start)) return undefined;
  return { spelled: joinNames(start, spelled.names), realPath: resolved.realPath };
}

function countMissingFolders(view: PathView, { realPath, kind }: ResolvedPath): number {
  if (kind !== 'missing') return 0;
  let count = 0;
  for (
    let folder = parentOf(realPath);
    folder !== '/' && view.kindOf(folder) === 'missing';
    folder = parentOf(folder)
  ) {
    count += 1;
  }
  return count;
}
