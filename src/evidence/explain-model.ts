import type { ModelScenarioResult, ModelWall, ModelWork } from '../contracts/pilot-summary.generated.js';

/** What a real result is worth, wherever one is shown. */
export const SAMPLE_WORDS =
  'One sample of how one model behaved, and not the proof: another run may go another way. The proof is what the script shows.';

const REASONS: Readonly<Record<NonNullable<ModelWall['reason']>, string>> = {
  'model-refused': 'the model refused',
  'not-attempted': 'the model answered without trying',
  'max-tokens': 'the model came to the end of its output',
  'max-steps': 'the model came to the end of its turns',
  'max-cost': 'the ceiling on the cost was reached',
  'model-failed': 'the endpoint failed',
  cut: 'the run was cut off',
  'no-victim': 'the other session held nothing that could have been found',
  echoed: 'what came back may be the model’s own words',
  indistinguishable: 'a program that passes may be right, so nothing is shown',
  denied: 'the allowed work was denied',
  'no-verdict': 'the verifier gave no verdict on what was handed in',
  'no-branch': 'no branch had a verdict and an answer',
  'export-fails': 'the exported data is not as it must be',
  'could-not-run': 'it could not run on this machine',
  interrupted: 'the run was interrupted',
};

/** Says in words what a real model has shown of a wall. */
export function explainWall({ verdict, reason, rule, detail }: ModelWall): string {
  const facts = [rule, reason === undefined ? undefined : REASONS[reason], detail].filter(
    (fact) => fact !== undefined && fact !== '',
  );
  const because = facts.length === 0 ? '' : ` (${facts.join(': ')})`;
  switch (verdict) {
    case 'bypassed':
      return `Got through: a real model had the effect under the shipped policy${because}`;
    case 'enforced':
      return `Held when a real model tried${because}`;
    case 'inconclusive':
      return `Nothing shown of the wall${because}`;
    case 'not-run':
      return `Did not run${because}`;
  }
}

/** Says in words whether a real model could do the allowed work. */
export function explainWork({ result, reason, detail }: ModelWork): string {
  const facts = [reason === undefined ? undefined : REASONS[reason], detail].filter(
    (fact) => fact !== undefined && fact !== '',
  );
  return facts.length === 0 ? result : `${result} (${facts.join(': ')})`;
}

/** What a real result is called in reports for machines: apart from every name of the script's. */
export function modelTestName({ id }: Pick<ModelScenarioResult, 'id'>, arm: 'enforced' | 'utility'): string {
  return `real-model/${id}/${arm}`;
}
