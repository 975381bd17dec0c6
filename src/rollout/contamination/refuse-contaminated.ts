import { WasmagentError } from '../../errors.js';
import type { ContaminationJudge } from './contamination-judge.js';

/**
 * Fails where a branch overlaps the evaluation set.
 * @param name what messages call the inputs.
 * @throws WasmagentError `CONTAMINATED`
 */
export function refuseContaminated(name: string, judge: ContaminationJudge | undefined): void {
  const [first] = judge?.first ?? [];
  const place = judge?.firstPlace;
  if (judge === undefined || first === undefined || place === undefined) return;
  const { field, evalSet, evalLine } = first;
  throw new WasmagentError(
    'CONTAMINATED',
    `${name}: ${judge.records} branches overlap the evaluation set; the first is ${place.file}:${place.line}, ` +
      `whose ${field} has words of ${evalSet}:${evalLine}`,
    { suggestions: ['--on-contaminated drop leaves them out, and flag keeps them and lists them in the --report'] },
  );
}
