import { join } from 'node:path';
import { takeLock } from '../host/lock-file.js';
import { makeEmptyFolder, makePrivateFolder } from '../host/private-folder.js';
import { type EventFilter, EventLog } from './event-log.js';
import { type SessionId, sessionFolderName } from './session-id.js';

/** One session: a private folder that holds its workspace, its event log and its rollouts, and nothing else. */
export interface Session {
  readonly id: SessionId;
  /** Real path of the session's own folder. */
  readonly folder: string;
  /** Real path of what the guest sees as `/workspace`. */
  readonly workspaceRoot: string;
  readonly log: EventLog;
  /** Rollout branches of this session's jobs, JSON Lines; exists after the first job. */
  readonly rolloutsPath: string;
  /** A new workspace of its own for one branch of a job, beside and out of reach of the session's. */
  branchWorkspace(jobId: string, branchIndex: number): string;
  close(): void;
}

export interface OpenSessionOptions {
  /** What each event goes through before it is written to the log. */
  filter?: EventFilter;
  /** Gives the session this folder as its workspace (an operator's choice) in place of its own. */
  workspaceRoot?: string;
}

/** Sessions under one root folder, each in a folder named by the digest of its id. */
export class SessionStore {
  readonly #root: string;

  /** @param root made when absent, private to this user. @throws WasmagentError `OUTPUT_UNWRITABLE` */
  constructor(root: string) {
    this.#root = makePrivateFolder(join(root, 'sessions'));
  }

  /**
   * Opens a session, making its folder when it is new. An existing one goes on: its log is continued. One process at a
   * time may have it open.
   * @throws WasmagentError `SESSION_BUSY`, `CHAIN_BROKEN`, `LOG_UNWRITABLE`
   */
  open(id: SessionId, options: OpenSessionOptions = {}): Session {
    const folder = makePrivateFolder(join(this.#root, sessionFolderName(id)));
    const unlock = takeLock(join(folder, 'lock'), `the session ${id}`);
    try {
      const workspaceRoot = options.workspaceRoot ?? makePrivateFolder(join(folder, 'workspace'));
      const log = new EventLog(join(folder, 'events.jsonl'), options.filter);
      return {
        id,
        folder,
        workspaceRoot,
        log,
        rolloutsPath: join(folder, 'rollouts.jsonl'),
        branchWorkspace: (jobId, branchIndex) =>
          makeEmptyFolder(join(folder, 'jobs', jobId, `branch-${branchIndex}`, 'workspace')),
        close: () => {
          log.close();
          unlock();
        },
      };
    } catch (error) {
      unlock();
      throw error;
    }
  }
}
