import { join } from 'node:path';
import { isFolder, realFolder } from '../host/own-file.js';
import { stateFolder } from '../host/private-folder.js';

/** Real path of the folder that holds the user's sessions; undefined while there is none. Nothing is made. */
export function sessionStoreRoot(): string | undefined {
  const path = join(stateFolder(), 'sessions');
  return isFolder(path) ? realFolder(path) : undefined;
}
