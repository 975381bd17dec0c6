import { hash } from './random.mjs';

/**
 * The members that say how a branch did, consistent with each other. Of twenty groups eleven are mixed, three all pass,
 * four all fail, and in two some branches are unknown.
 */
export function branchScores(seed, group, branch) {
  const kind = hash(seed, group, 1) % 20;
  const draw = hash(seed, group, branch, 2);
  if (kind >= 18 && draw % 3 === 0) return UNKNOWN[(draw >>> 4) % UNKNOWN.length];
  // Where scores are only 0 and 1 groups tie as a whole; where they are graded some of a group do.
  const loss = hash(seed, group, 9) % 3 === 0 ? ((draw >>> 20) % 4) / 8 : 0;
  const passes = kind < 11 || kind >= 18 ? draw % 2 === 0 : kind < 14;
  return passes ? passed(draw >>> 4, 1 - loss) : failed(draw >>> 4, loss);
}

const UNKNOWN = [
  {},
  { objective_status: 'unknown' },
  { objective_status: 'unknown', build_result: { status: 'running' } },
];

function passed(draw, objective_score) {
  const build_result = { status: 'success', exit_code: 0, duration_ms: draw % 90_000 };
  return [
    { objective_score },
    { objective_score, objective_status: 'pass', build_result },
    { objective_status: 'pass', build_result: { exitCode: 0 } },
    { build_result, objective_score },
  ][(draw >>> 8) % 4];
}

function failed(draw, objective_score) {
  const build_result = { status: 'failed', exit_code: 1 + (draw % 2), log: 'line 3: expected "}"' };
  return [
    { objective_score },
    { objective_score: 0, objective_status: 'fail', build_result },
    { objective_status: 'fail', build_result: null },
    { build_result: { status: 'failure' }, objective_score },
  ][(draw >>> 8) % 4];
}
