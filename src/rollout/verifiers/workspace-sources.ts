import type { HostBridge } from '../../contracts/kernel.js';

/** Text files of a workspace by their path in it, or why they cannot be judged. */
export type WorkspaceSources = { status: 'read'; files: Record<string, string> } | { status: 'too-large' };

const MAX_FILES = 300;
const MAX_FOLDERS = 300;
const MAX_DEPTH = 12;
const MAX_CHARS = 4_000_000;

/**
 * Reads the files of a workspace whose names have one of the endings. Every path goes through the bridge, so a link that
 * a guest planted leads nowhere; what cannot be read is left out. Never a part: a workspace past the bounds is refused.
 */
export async function readWorkspaceSources(bridge: HostBridge, endings: readonly string[]): Promise<WorkspaceSources> {
  // Without a prototype: a file may be called `__proto__`.
  const files: Record<string, string> = Object.create(null);
  const folders = [''];
  let seenFolders = 0;
  let chars = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    seenFolders += 1;
    if (seenFolders > MAX_FOLDERS || folder.split('/').length > MAX_DEPTH) return { status: 'too-large' };
    const listed = await bridge.listFiles(`/workspace/${folder}`);
    if (listed.status !== 'ok') continue;
    for (const name of [...listed.value].sort()) {
      if (name.endsWith('/')) {
        folders.push(`${folder}${name}`);
        continue;
      }
      if (!endings.some((ending) => name.endsWith(ending))) continue;
      const file = await bridge.readFile(`/workspace/${folder}${name}`);
      if (file.status !== 'ok') continue;
      files[`${folder}${name}`] = file.value;
      chars += file.value.length;
      if (chars > MAX_CHARS || Object.keys(files).length > MAX_FILES) return { status: 'too-large' };
    }
  }
  return { status: 'read', files };
}
