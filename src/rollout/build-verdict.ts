/** What a branch's `build_result` says, in whichever dialect: `none` when it says nothing, `conflict` when two things. */
export type BuildVerdict = 'pass' | 'fail' | 'skipped' | 'unknown' | 'conflict' | 'none';

const STATUSES: Record<string, BuildVerdict> = {
  success: 'pass',
  pass: 'pass',
  failed: 'fail',
  failure: 'fail',
  fail: 'fail',
  skip: 'skipped',
  running: 'unknown',
  unknown: 'unknown',
};

/** Reads `status` (success|failed|failure|running|unknown, or pass|fail|skip) and `exit_code` or `exitCode`. */
export function readBuildVerdict(build: Record<string, unknown> | null | undefined): BuildVerdict {
  if (build === null || build === undefined) return 'none';
  const exits = [build.exit_code, build.exitCode].filter((code) => code !== undefined && code !== null);
  const status = build.status;
  if (status === undefined || status === null) return exits.length === 0 ? 'none' : readExits(exits);
  const verdict = typeof status === 'string' && Object.hasOwn(STATUSES, status) ? STATUSES[status] : undefined;
  // A success that exited with an error is two stories; neither is believed.
  if (verdict === 'pass' && exits.length > 0 && readExits(exits) !== 'pass') return 'conflict';
  return verdict ?? 'unknown';
}

function readExits(exits: readonly unknown[]): BuildVerdict {
  if (exits.every((code) => code === 0)) return 'pass';
  return exits.every((code) => typeof code === 'number' && code !== 0) ? 'fail' : 'unknown';
}
