import { createHash } from 'node:crypto';
import type { RolloutBranch } from '../contracts/rollout-branch.generated.js';
import { WasmagentError } from '../errors.js';
import { readOwnFile, writeWhole } from '../host/own-file.js';
import { parseJson } from '../policy/parse-json.js';
import type { Session } from '../sessions/session-store.js';
import type { StoppedJob } from './job-options.js';

interface JobOnRecord extends Omit<StoppedJob, 'records' | 'broken'> {
  completed: boolean;
  /** The latest record of each branch. */
  recorded: Map<number, { digest: string; broke: boolean }>;
}

/**
 * Finds the last job of an open session, whose log was checked when it was opened, if it was stopped. Branches that
 * broke are not among its records: they will be tried again. Nothing is changed, so that a job which then cannot go on
 * (other flags, no judge) can be gone on with later.
 * @throws WasmagentError `RESUME_REFUSED` when there is no job to go on with, `CHAIN_BROKEN` when a recorded line is gone
 */
export function takeStoppedJob(session: Session): StoppedJob {
  const { last: job } = readJobs(session);
  if (job === undefined) throw refused('this session has no job');
  const byDigest = linesByDigest(session);
  const records: RolloutBranch[] = [];
  const broken: string[] = [];
  for (const [branchIndex, { digest, broke }] of job.recorded) {
    if (broke) {
      broken.push(digest);
      continue;
    }
    const line = byDigest.get(digest);
    if (line === undefined) {
      throw new WasmagentError('CHAIN_BROKEN', `the record of branch ${branchIndex} is not the one that was written`, {
        suggestions: ['start a new session'],
      });
    }
    // The line is what its digest in the chain says that we wrote.
    records.push(parseJson(line) as RolloutBranch);
  }
  if (job.completed && broken.length === 0) throw refused('the last job of this session is complete');
  const { jobId, rolloutId, planSha256 } = job;
  return { jobId, rolloutId, planSha256, records, broken };
}

/**
 * Holds the session's rollout file to the records that its log names: a process that was killed leaves half a line,
 * which would spoil the next one, or a line that the log does not know, whose branch is tried again.
 * @param broken digests of records that leave the file as well: their branches are tried again.
 * @throws WasmagentError `OUTPUT_UNWRITABLE`
 */
export function settleRollouts(session: Session, broken: readonly string[] = []): void {
  const text = readOwnFile(session.rolloutsPath);
  if (text === undefined || text === '') return;
  const { digests } = readJobs(session);
  const kept = [...linesByDigest(session)].filter(([digest]) => digests.has(digest) && !broken.includes(digest));
  const settled = kept.map(([, line]) => `${line}\n`).join('');
  if (settled !== text) writeWhole(session.rolloutsPath, settled);
}

/** The last job that a session's log tells of, and the digests of all records of all its jobs. */
function readJobs(session: Session): { last: JobOnRecord | undefined; digests: ReadonlySet<string> } {
  let last: JobOnRecord | undefined;
  const digests = new Set<string>();
  for (const line of lines(readOwnFile(session.log.path) ?? '')) {
    const { event, data } = parseJson(line) as { event: string; data: Record<string, unknown> };
    if (event !== 'status') continue;
    if (data['phase'] === 'job_started') {
      const [jobId, rolloutId, planSha256] = [data['jobId'], data['rolloutId'], data['planSha256']].map(String);
      last = {
        jobId: jobId ?? '',
        rolloutId: rolloutId ?? '',
        planSha256: planSha256 ?? '',
        completed: false,
        recorded: new Map(),
      };
    } else if (last === undefined || data['jobId'] !== last.jobId) continue;
    else if (data['phase'] === 'job_resumed') last.completed = false;
    else if (data['phase'] === 'job_completed') last.completed = true;
    else if (data['phase'] === 'rollout_recorded') {
      const digest = String(data['sha256']);
      digests.add(digest);
      last.recorded.set(Number(data['branchIndex']), { digest, broke: Object(data['failure'])['broke'] === true });
    }
  }
  return { last, digests };
}

function linesByDigest(session: Session): Map<string, string> {
  return new Map(lines(readOwnFile(session.rolloutsPath) ?? '').map((line) => [sha256(line), line] as const));
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

function refused(why: string): WasmagentError {
  return new WasmagentError('RESUME_REFUSED', `there is nothing to go on with: ${why}`, {
    suggestions: ['leave --resume out to start a new job'],
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
