import type { BridgeReply, HostBridge } from '../../contracts/kernel.js';

/**
 * Text files of a workspace by their path in it, or why they cannot be judged. `unread` are files, and folders that end
 * in a slash, that are there and could not be read.
 */
export type WorkspaceSources =
  | { status: 'read'; files: Record<string, string>; unread: string[] }
  | { status: 'too-large' };

const MAX_FILES = 300;
const MAX_FOLDERS = 300;
const MAX_DEPTH = 12;
const MAX_CHARS = 4_000_000;

/**
 * Reads the files of a workspace whose names have one of the endings. Every path goes through the bridge, so a link that
 * a guest planted leads nowhere. Never a part without a word: what cannot be read is named, and a workspace past the bounds
 * is refused.
 */
export async function readWorkspaceSources(
  bridge: Pick<HostBridge, 'listFiles' | 'readFile'>,
  endings: readonly string[],
): Promise<WorkspaceSources> {
  // Without a prototype: a file may be called `__proto__`.
  const files: Record<string, string> = Object.create(null);
  const unread: string[] = [];
  const folders = [''];
  let seenFolders = 0;
  let chars = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    seenFolders += 1;
    if (seenFolders > MAX_FOLDERS || folder.split('/').length > MAX_DEPTH) return { status: 'too-large' };
    const listed = await bridge.listFiles(`/workspace/${folder}`);
    if (listed.status !== 'ok') {
      if (!leadsNowhere(listed)) unread.push(folder);
      continue;
    }
    for (const name of [...listed.value].sort()) {
      if (name.endsWith('/')) {
        folders.push(`${folder}${name}`);
        continue;
      }
      if (!endings.some((ending) => name.endsWith(ending))) continue;
      const file = await bridge.readFile(`/workspace/${folder}${name}`);
      if (file.status !== 'ok') {
        if (!leadsNowhere(file)) unread.push(`${folder}${name}`);
        continue;
      }
      files[`${folder}${name}`] = file.value;
      chars += file.value.length;
      if (chars > MAX_CHARS || Object.keys(files).length > MAX_FILES) return { status: 'too-large' };
    }
  }
  return { status: 'read', files, unread };
}

/** A link out of the workspace, or to nothing: no file of the workspace. */
function leadsNowhere(reply: BridgeReply<unknown>): boolean {
  return reply.status === 'denied'
    ? reply.denial.rule === 'link-outside'
    : reply.status === 'failed' && reply.code === 'ENOENT';
}
