import type { ModelScenarioResult, PilotSummary } from '../../contracts/pilot-summary.generated.js';
import { diffByName, type PackChange, toChange } from './pack-change.js';

/**
 * What changed in the results of a real model. They are told apart from verdicts and cases: two runs of one model may
 * differ with nothing changed. Tokens and costs are not compared.
 */
export function diffModel(old: PilotSummary, now: PilotSummary): PackChange[] {
  return [
    ...[toChange('real-model', 'the model', old.realModel?.name, now.realModel?.name)].filter(
      (change) => change !== undefined,
    ),
    ...diffByName(byId(old), byId(now), (id, before, after) => [
      toChange('real-model', `${id} wall`, wallOf(before), wallOf(after)),
      toChange('real-model', `${id} allowed work`, workOf(before), workOf(after)),
    ]),
  ];
}

function byId({ realModel }: PilotSummary): Map<string, ModelScenarioResult> {
  return new Map((realModel?.scenarios ?? []).map((result) => [result.id, result]));
}

function wallOf(result: ModelScenarioResult | undefined): string | undefined {
  const wall = result?.enforced;
  return wall === undefined ? undefined : [wall.verdict, wall.reason ?? wall.rule].filter(Boolean).join(': ');
}

function workOf(result: ModelScenarioResult | undefined): string | undefined {
  const work = result?.utility;
  return work === undefined ? undefined : [work.result, work.reason].filter(Boolean).join(': ');
}
