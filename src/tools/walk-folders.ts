import type { BridgeReply, HostBridge } from '../contracts/kernel.js';

/** What lies at and below a folder. */
export interface FolderTree {
  /** Paths below the folder, in order of names; folders end with a slash. */
  paths: string[];
  /** Folders below it that could not be listed. */
  unlisted: string[];
  /** Whether there was more than the limits let it see. */
  isCut: boolean;
}

/** Each folder is a host call of its own. */
const LIMITS = { folders: 200, paths: 5_000 };

/**
 * Lists a folder, and `depth - 1` levels of folders in it. Each folder is judged on its own; links are listed as names
 * and never followed. The reply is the top folder's where that cannot be listed.
 */
export async function walkFolders(
  bridge: HostBridge,
  top: string,
  depth: number,
  isSkipped: (name: string) => boolean = () => false,
): Promise<BridgeReply<FolderTree>> {
  const tree: FolderTree = { paths: [], unlisted: [], isCut: false };
  let folders = 0;
  const visit = async (folder: string, levels: number): Promise<BridgeReply<null>> => {
    folders += 1;
    const reply = await bridge.listFiles(joinPath(top, folder));
    if (reply.status !== 'ok') return reply;
    for (const name of reply.value) {
      if (tree.paths.length >= LIMITS.paths) {
        tree.isCut = true;
        break;
      }
      const path = `${folder}${name}`;
      tree.paths.push(path);
      if (!name.endsWith('/') || levels <= 1 || isSkipped(name)) continue;
      if (folders >= LIMITS.folders) tree.isCut = true;
      else if ((await visit(path, levels - 1)).status !== 'ok') tree.unlisted.push(path);
    }
    return { status: 'ok', value: null };
  };
  const reply = await visit('', depth);
  return reply.status === 'ok' ? { status: 'ok', value: tree } : reply;
}

/** A guest path below a guest folder, without a slash at its end and without `./` before it. */
export function joinPath(folder: string, path: string): string {
  const bare = path.endsWith('/') ? path.slice(0, -1) : path;
  if (bare === '') return folder;
  if (folder === '.' || folder === './' || folder === '') return bare;
  return folder.endsWith('/') ? `${folder}${bare}` : `${folder}/${bare}`;
}
