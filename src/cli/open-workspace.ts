import { WasmagentError } from '../errors.js';
import { isFolder, realFolder } from '../host/own-file.js';
import { makeScratchFolder } from '../host/private-folder.js';
import { isInside } from '../policy/path-spelling.js';
import { sessionStoreRoot } from './session-store-root.js';

/** The folder behind `/workspace`, and what to do with it afterwards. */
export interface Workspace {
  /** Real path; undefined when the guest has no workspace. */
  root: string | undefined;
  /** Removes a workspace that was made for this run. */
  release(): void;
}

/**
 * Opens the workspace the flags ask for.
 * @throws WasmagentError `INPUT_MISSING` when the named folder is not there, `USAGE` when it lies in the store of sessions
 */
export function openWorkspace(flags: { workspace: string | undefined; 'no-workspace': boolean }): Workspace {
  if (flags['no-workspace']) return { root: undefined, release: () => undefined };
  if (flags.workspace === undefined) {
    const scratch = makeScratchFolder('workspace');
    return { root: scratch.path, release: scratch.remove };
  }
  if (!isFolder(flags.workspace)) {
    throw new WasmagentError('INPUT_MISSING', `the workspace ${flags.workspace} is not a folder`, {
      suggestions: [`mkdir -p ${flags.workspace}`, 'leave --workspace out for a fresh one'],
    });
  }
  const root = realFolder(flags.workspace);
  const store = sessionStoreRoot();
  // It would be shut to nobody then: the agent could write the logs of other sessions, and its own.
  if (store !== undefined && isInside(root, store)) {
    throw new WasmagentError('USAGE', `the workspace ${flags.workspace} is among the files of the sessions`, {
      suggestions: [
        '--session ID goes on with a session, in its own workspace',
        'copy what you need to another folder',
      ],
    });
  }
  return { root, release: () => undefined };
}
