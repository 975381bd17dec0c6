import { join } from 'node:path';
import type { RecordedWorkspace } from '../../contracts/recording.generated.js';
import { fileSize, listFilesBelow } from '../../host/own-file.js';
import { digestTree } from '../../host/tree-digest.js';

const MAX_FILES = 2_000;
const MAX_BYTES = 64 * 1024 * 1024;

/** What is in a workspace, as a recording says it; null for none, and for more than is worth reading or cannot be read. */
export async function describeWorkspace(root: string | undefined): Promise<RecordedWorkspace> {
  if (root === undefined) return null;
  try {
    const files = listFilesBelow(root);
    if (files.length > MAX_FILES) return null;
    const bytes = files.reduce((sum, file) => sum + fileSize(join(root, file)), 0);
    return bytes > MAX_BYTES ? null : await digestTree(root);
  } catch {
    return null;
  }
}
