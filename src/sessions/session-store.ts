import { join } from 'node:path';
import { systemErrorCode, WasmagentError } from '../errors.js';
import { type Clock, openClock } from '../host/clock.js';
import { takeLock } from '../host/lock-file.js';
import { fileSize, isFolder, listAllBelow } from '../host/own-file.js';
import { makeEmptyFolder, makePrivateFolder } from '../host/private-folder.js';
import { measureTree } from '../host/tree-size.js';
import { SpaceLedger } from '../policy/space-ledger.js';
import { type EventFilter, EventLog } from './event-log.js';
import { type SessionId, sessionFolderName } from './session-id.js';
import { DEFAULT_SESSION_LIMITS, type SessionLimits } from './session-limits.js';
import { readMetadata, type SessionMetadata, writeMetadata } from './session-metadata.js';
import { finishRemovals, setAside } from './set-aside.js';

/** One session: a private folder that holds its workspace, its event log and its rollouts, and nothing else. */
export interface Session {
  readonly id: SessionId;
  /** Real path of the session's own folder. */
  readonly folder: string;
  /** Real path of the store that it is in, with all other sessions. */
  readonly storeRoot: string;
  /** Real path of what the guest sees as `/workspace`. */
  readonly workspaceRoot: string;
  readonly log: EventLog;
  /** What its own workspaces may hold together; every bridge of the session shares it. */
  readonly space: SpaceLedger;
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
  /** Leaves nothing of a session that is new and in which nothing happened: one that was asked for wrongly is none. */
  leaveNoEmpty?: boolean;
}

export interface SessionStoreOptions {
  limits?: Partial<SessionLimits>;
  /** Dates the sessions. */
  clock?: Clock;
}

/** Sessions under one root folder, each in a folder named by the digest of its id. */
export class SessionStore {
  readonly #root: string;
  readonly #limits: SessionLimits;
  readonly #clock: Clock;

  /** @param root made when absent, private to this user. @throws WasmagentError `OUTPUT_UNWRITABLE` */
  constructor(root: string, { limits = {}, clock = openClock() }: SessionStoreOptions = {}) {
    this.#root = makePrivateFolder(join(root, 'sessions'));
    this.#limits = { ...DEFAULT_SESSION_LIMITS, ...limits };
    this.#clock = clock;
    finishRemovals(this.#root);
  }

  /**
   * Opens a session, making its folder when it is new. An existing one goes on: its log is continued. One process at a
   * time may have it open.
   * @throws WasmagentError `SESSION_BUSY`, `SESSION_FULL`, `CHAIN_BROKEN`, `LOG_UNWRITABLE`
   */
  open(id: SessionId, options: OpenSessionOptions = {}): Session {
    const { folder, unlock } = this.#lock(id);
    const name = sessionFolderName(id);
    const logPath = join(folder, 'events.jsonl');
    const isNew = fileSize(logPath) === 0 && holdsOnly(folder, LOCK_FILES);
    try {
      const space = this.#openSpace(folder);
      const workspaceRoot = options.workspaceRoot ?? makePrivateFolder(join(folder, 'workspace'));
      const sign = this.#signIn(id, folder, fileSize(logPath) === 0);
      const { filter = (event) => event, leaveNoEmpty = false } = options;
      let lastRun: SessionMetadata['lastRun'] = null;
      const log = new EventLog(
        logPath,
        (event) => {
          const kept = filter(event);
          if (kept.event === 'run_start') {
            const { traceId, timestampMs: startedMs } = kept;
            lastRun = { traceId, startedMs, model: kept.data.agentConfig.model };
          }
          return kept;
        },
        this.#limits.logBytes,
      );
      return {
        id,
        folder,
        storeRoot: this.#root,
        workspaceRoot,
        log,
        space,
        rolloutsPath: join(folder, 'rollouts.jsonl'),
        branchWorkspace: (jobId, branchIndex) =>
          makeEmptyFolder(join(folder, 'jobs', jobId, `branch-${branchIndex}`, 'workspace')),
        close: () => {
          log.close();
          if (leaveNoEmpty && isNew && log.length === 0 && this.#removeEmpty(name)) return;
          try {
            sign(lastRun);
          } catch {
            // On a full disk the list is behind; the log, which counts, is whole.
          }
          unlock();
        },
      };
    } catch (error) {
      if (!isNew || !this.#removeEmpty(name)) unlock();
      throw error;
    }
  }

  /** A removal may take the folder away between the two steps, and then there is a new session to make. */
  #lock(id: SessionId): { folder: string; unlock: () => void } {
    for (let attempt = 1; ; attempt += 1) {
      const folder = makePrivateFolder(join(this.#root, sessionFolderName(id)));
      try {
        return { folder, unlock: takeLock(join(folder, 'lock'), `the session ${id}`) };
      } catch (error) {
        if (systemErrorCode(error) !== 'ENOENT' || attempt === 5) throw error;
      }
    }
  }

  /** Removes a session that holds nothing, with the lock that is held on it; false where it holds something after all. */
  #removeEmpty(name: string): boolean {
    try {
      const folder = join(this.#root, name);
      if (!holdsOnly(folder, OWN_FILES) || fileSize(join(folder, 'events.jsonl')) > 0) return false;
      setAside(this.#root, name)();
      return true;
    } catch {
      // What is in the way of an empty folder's removal must not hide why the session came to nothing.
      return !isFolder(join(this.#root, name));
    }
  }

  #openSpace(folder: string): SpaceLedger {
    const { workspaceBytes, storeBytes } = this.#limits;
    const left = storeBytes - measureTree(this.#root);
    if (left <= 0) {
      throw new WasmagentError('SESSION_FULL', `the sessions in ${this.#root} may hold ${storeBytes} bytes, and do`, {
        suggestions: ['wasmagent sessions rm --older-than 30d', 'set WASMAGENT_STORE_MAX_BYTES to more'],
      });
    }
    const usedBytes = measureTree(join(folder, 'workspace')) + measureTree(join(folder, 'jobs'));
    return left < workspaceBytes - usedBytes
      ? new SpaceLedger({ root: folder, limitBytes: usedBytes + left, usedBytes, rule: 'store-bytes' })
      : new SpaceLedger({ root: folder, limitBytes: workspaceBytes, usedBytes, rule: 'session-bytes' });
  }

  /** Writes down whose folder it is, and returns what writes down that it was used. */
  #signIn(id: SessionId, folder: string, isNew: boolean): (lastRun: SessionMetadata['lastRun']) => void {
    const before = readMetadata(this.#root, sessionFolderName(id));
    const now = this.#clock.nowMs();
    const createdMs = before?.createdMs ?? (isNew ? now : null);
    const first: SessionMetadata = { version: 1, id, createdMs, lastUsedMs: now, lastRun: before?.lastRun ?? null };
    writeMetadata(folder, first);
    return (lastRun) =>
      writeMetadata(folder, { ...first, lastUsedMs: this.#clock.nowMs(), lastRun: lastRun ?? first.lastRun });
  }
}

/** The lock, and what a process that was killed leaves of it. */
const LOCK_FILES = /^lock(?:\..*)?$/;

/** What is in the folder of a session in which nothing happened. */
const OWN_FILES = /^(?:lock(?:\..*)?|session\.json|events\.jsonl)$/;

/** Whether nothing is below a folder but files with such names, and folders. */
function holdsOnly(folder: string, names: RegExp): boolean {
  return listAllBelow(folder).every((path) => names.test(path));
}
