import type { SeenFile } from '../contracts/approval.js';
import type { Grant } from '../policy/decision.js';
import type { PathGrant } from '../policy/paths.js';
import type { MovedLook } from './effect-gate.js';
import { type FileLook, lookAtFile } from './look-at-file.js';
import type { RenameGrants } from './rename-granted.js';

/** Nothing can be moved from there. */
const NOTHING = 'none';

/**
 * Looks at what a rename would move, and at what it would replace. A text is shown only of what the manifest lets be
 * read: whoever is asked answers for the run, and sees no more than the run may.
 */
export function lookAtMove(
  { from, to }: RenameGrants,
  { overwrite, isReadable }: { overwrite: boolean; isReadable: (grant: Grant<PathGrant>) => boolean },
): MovedLook {
  const moved = lookAtFile(from.realPath);
  const isReplacing = overwrite && from.realPath !== to.realPath;
  const replaced = isReplacing ? lookAtFile(to.realPath) : undefined;
  return {
    pin: moved?.pin ?? NOTHING,
    moved: moved && toSeen(moved, isReadable(from)),
    replaced: replaced && toSeen(replaced, isReadable(to)),
  };
}

function toSeen({ bytes, sha256, head }: FileLook, isReadable: boolean): SeenFile {
  const isWhole = head.length === bytes;
  const text = isReadable ? toText(head, isWhole) : undefined;
  return { bytes, ...(sha256 === undefined ? {} : { sha256 }), ...(text === undefined ? {} : { text }), isWhole };
}

/** Undefined for what is no text. A character that the end of a head cuts in two is left out. */
function toText(head: Buffer, isWhole: boolean): string | undefined {
  if (head.includes(0)) return undefined;
  try {
    // A byte order mark is a part of what is in the file.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(head, { stream: !isWhole });
  } catch {
    return undefined;
  }
}
