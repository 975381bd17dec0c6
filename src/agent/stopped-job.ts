import { createHash } from 'node:crypto';
import type { RolloutBranch } from '../contracts/rollout-branch.generated.js';
import { WasmagentError } from '../errors.js';
import { readOwnFile, writeWhole } from '../host/own-file.js';
import type { Session } from '../sessions/session-store.js';
import type { StoppedJob } from './job-options.js';

interface JobOnRecord extends Omit<StoppedJob, 'records'> {
  completed: boolean;
  /** Digest of the latest record of each branch. */
  digests: Map<number, string>;
}

/**
 * Finds the last job of an open session, whose log was checked when it was opened, if it was stopped. Branches that
 * broke are not among its records, and their lines leave the session's rollout file: they will be tried again.
 * @throws WasmagentError `RESUME_REFUSED` when there is no job to go on with, `CHAIN_BROKEN` when a recorded line is gone
 */
export function takeStoppedJob(session: Session): StoppedJob {
  const job = lastJob(readOwnFile(session.log.path) ?? '');
  if (job === undefined) throw refused('this session has no job');
  const byDigest = new Map(lines(readOwnFile(session.rolloutsPath) ?? '').map((line) => [sha256(line), line] as const));
  const records: RolloutBranch[] = [];
  const broken = new Set<string>();
  for (const [branchIndex, digest] of job.digests) {
    const line = byDigest.get(digest);
    if (line === undefined) {
      throw new WasmagentError('CHAIN_BROKEN', `the record of branch ${branchIndex} is not the one that was written`, {
        suggestions: ['start a new session'],
      });
    }
    // The line is what its digest in the chain says that we wrote.
    const record = JSON.parse(line) as RolloutBranch & { failure?: { broke?: boolean } };
    if (record.failure?.broke === true) broken.add(digest);
    else records.push(record);
  }
  if (job.completed && broken.size === 0) throw refused('the last job of this session is complete');
  if (broken.size > 0) {
    const kept = [...byDigest].filter(([digest]) => !broken.has(digest)).map(([, line]) => `${line}\n`);
    writeWhole(session.rolloutsPath, kept.join(''));
  }
  const { jobId, rolloutId, planSha256 } = job;
  return { jobId, rolloutId, planSha256, records };
}

function lastJob(logText: string): JobOnRecord | undefined {
  let job: JobOnRecord | undefined;
  for (const line of lines(logText)) {
    const { event, data } = JSON.parse(line) as { event: string; data: Record<string, unknown> };
    if (event !== 'status') continue;
    if (data['phase'] === 'job_started') {
      const [jobId, rolloutId, planSha256] = [data['jobId'], data['rolloutId'], data['planSha256']].map(String);
      job = {
        jobId: jobId ?? '',
        rolloutId: rolloutId ?? '',
        planSha256: planSha256 ?? '',
        completed: false,
        digests: new Map(),
      };
    } else if (job === undefined || data['jobId'] !== job.jobId) continue;
    else if (data['phase'] === 'job_resumed') job.completed = false;
    else if (data['phase'] === 'job_completed') job.completed = true;
    else if (data['phase'] === 'rollout_recorded') job.digests.set(Number(data['branchIndex']), String(data['sha256']));
  }
  return job;
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
