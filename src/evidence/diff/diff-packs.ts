import type { CheckedPack } from '../verify/check-pack.js';
import { diffModel } from './diff-model.js';
import { diffOptions } from './diff-options.js';
import { diffPolicies } from './diff-policies.js';
import { diffResults } from './diff-results.js';
import { diffScenarios } from './diff-scenarios.js';
import { diffVersions } from './diff-versions.js';
import { CHANGE_AREAS, type ChangeArea, type PackChange } from './pack-change.js';

/** What changed between two packs. */
export interface PackChanges {
  /** How many there are, by area, also of those that are not listed. */
  counts: Record<ChangeArea, number>;
  /** At most `MAX_LISTED` of each area. */
  changes: PackChange[];
}

/** More of one area are counted and not listed. */
export const MAX_LISTED = 200;

/** Says what changed between two packs that were verified. Nothing that differs from run to run by itself is compared. */
export function diffPacks(old: CheckedPack, now: CheckedPack): PackChanges {
  const all = [
    ...diffResults(old.summary, now.summary),
    ...diffModel(old.summary, now.summary),
    ...diffPolicies(old, now),
    ...diffScenarios(old.plan, now.plan),
    ...diffOptions(old, now),
    ...diffVersions(old, now),
  ];
  const of = (wanted: ChangeArea): PackChange[] => all.filter(({ area }) => area === wanted);
  return {
    counts: {
      verdicts: of('verdicts').length,
      cases: of('cases').length,
      'real-model': of('real-model').length,
      policy: of('policy').length,
      scenarios: of('scenarios').length,
      options: of('options').length,
      versions: of('versions').length,
    },
    changes: CHANGE_AREAS.flatMap((area) => of(area).slice(0, MAX_LISTED)),
  };
}
