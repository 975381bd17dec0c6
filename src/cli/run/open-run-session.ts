import { makeScratchFolder, stateFolder } from '../../host/private-folder.js';
import { readConversation } from '../../sessions/read-conversation.js';
import type { SessionId } from '../../sessions/session-id.js';
import { readSessionLimits } from '../../sessions/session-limits.js';
import { type Session, SessionStore } from '../../sessions/session-store.js';
import { openWorkspace } from '../open-workspace.js';
import type { RunFlags } from './run-flags.js';

/** The session of one run, with what was said in it before. */
export interface RunSession extends Disposable {
  session: Session;
  /** Real path of what the agent sees as `/workspace`; undefined: it has none. */
  workspaceRoot: string | undefined;
  conversation: ReturnType<typeof readConversation>;
}

/**
 * Opens a session of the user's own store. A replay has a store of its own, which is gone afterwards: its events bear
 * the id of the recorded session, whose log they must not get into.
 * @throws WasmagentError `SESSION_BUSY`, `SESSION_FULL`, `CHAIN_BROKEN`, `LOG_UNWRITABLE`, `INPUT_MISSING`, `OUTPUT_UNWRITABLE`
 */
export function openRunSession(
  id: SessionId,
  flags: Pick<RunFlags, 'workspace' | 'no-workspace'>,
  { isReplay }: { isReplay: boolean },
): RunSession {
  const hasOwn = flags.workspace === undefined && !flags['no-workspace'];
  const workspace = hasOwn ? undefined : openWorkspace(flags);
  const scratch = isReplay ? makeScratchFolder('replay') : undefined;
  const release = (): void => {
    workspace?.release();
    scratch?.remove();
  };
  let opened: Session | undefined;
  try {
    const session = new SessionStore(scratch?.path ?? stateFolder(), { limits: readSessionLimits(process.env) }).open(
      id,
      { leaveNoEmpty: true, ...(workspace?.root === undefined ? {} : { workspaceRoot: workspace.root }) },
    );
    opened = session;
    const conversation = readConversation(session.log.path);
    return {
      session,
      workspaceRoot: flags['no-workspace'] ? undefined : session.workspaceRoot,
      conversation,
      [Symbol.dispose]: () => {
        session.close();
        release();
      },
    };
  } catch (error) {
    opened?.close();
    release();
    throw error;
  }
}
