import { join } from 'node:path';
import { pilotPlanValidator } from '../../contracts/pack-validators.generated.js';
import { WasmagentError } from '../../errors.js';
import { PACK_FILES } from '../../evidence/pack/pack-layout.js';
import { findBranchLog } from '../../evidence/report/timeline/branch-log.js';
import { toTimelineFacts } from '../../evidence/report/timeline/timeline-facts.js';
import type { TimelineFacts } from '../../evidence/report/timeline-page.js';
import { readOwnFile } from '../../host/own-file.js';
import { foreignRoot, readForeign } from '../../host/pack-folder.js';
import { findSession } from '../../sessions/find-session.js';
import type { SessionId } from '../../sessions/session-id.js';

/** Where the records of a session are looked for. */
export interface SessionPlaces {
  /** Below which sessions are kept. */
  stateFolder: string;
  /** An evidence folder: a pilot's own session lives in it and nowhere else. */
  pack: string;
  /** Whether the folder was named: it is the only place then. */
  isPackNamed: boolean;
}

const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads the branch timeline of a session from its own log: of the session that is kept under this id, else of the pilot
 * whose evidence folder this is.
 * @throws WasmagentError `UNKNOWN_SESSION`, `CHAIN_BROKEN` for a log that does not hold
 */
export function sessionTimeline(id: SessionId, { stateFolder, pack, isPackNamed }: SessionPlaces): TimelineFacts {
  const kept = isPackNamed ? undefined : findSession(stateFolder, id);
  const log = kept === undefined ? undefined : readOwnFile(kept.log);
  if (kept !== undefined && log !== undefined)
    return toTimelineFacts(id, kept.log, log, readOwnFile(kept.rollouts) ?? '');
  const found = readPack(id, pack);
  if (found !== undefined) return found;
  throw new WasmagentError('UNKNOWN_SESSION', `there are no records of a session ${id}, nor in ${pack} any of it`, {
    suggestions: [
      `wasmagent pilot --all --session ${id}`,
      `wasmagent screenshot --session ${id} --pack DIR --output F.png, with the folder that a pilot of this session wrote`,
    ],
  });
}

function readPack(id: SessionId, folder: string): TimelineFacts | undefined {
  const root = foreignRoot(folder);
  if (root === undefined) return undefined;
  const text = (file: string): string | undefined => {
    const reading = readForeign(root, file, MAX_BYTES);
    return reading.status === 'ok' ? reading.value.toString('utf8') : undefined;
  };
  const plan = parseJson(text(PACK_FILES.plan));
  if (!pilotPlanValidator(plan) || plan.sessionId !== id) return undefined;
  const files = findBranchLog(plan);
  const log = files === undefined ? undefined : text(files.log);
  if (files === undefined || log === undefined) return undefined;
  return toTimelineFacts(id, join(folder, files.log), log, text(files.rollouts) ?? '');
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    // No plan is no pack; verify says what is wrong with one.
    return undefined;
  }
}
