import { lstatSync, readlinkSync, type Stats } from 'node:fs';
import type { PathKind, PathView } from '../policy/resolve-path.js';

/** The real file system as the judge sees it: kinds and link targets. What cannot be looked at counts as missing. */
export const HOST_PATH_VIEW: PathView = {
  kindOf(path) {
    try {
      const stats = lstatSync(path, { throwIfNoEntry: false });
      return stats === undefined ? 'missing' : kindOfStats(stats);
    } catch {
      // A file in the place of a folder, a name that is too long, a folder that may not be searched: opening the
      // path fails for the same reason, and then says which.
      return 'missing';
    }
  },
  readLink(path) {
    try {
      return readlinkSync(path);
    } catch {
      return undefined;
    }
  },
};

function kindOfStats(stats: Stats): PathKind {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  return stats.isSymbolicLink() ? 'link' : 'other';
}
