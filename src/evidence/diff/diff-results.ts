import type {
  CaseResult,
  PilotSummary,
  ScenarioResult,
  UtilityResult,
} from '../../contracts/pilot-summary.generated.js';
import { diffByName, type PackChange, toChange } from './pack-change.js';

/** What changed in the verdicts and in the results that they stand on. Times and durations are not compared. */
export function diffResults(old: PilotSummary, now: PilotSummary): PackChange[] {
  const whole = toChange('verdicts', 'the run', old.verdict, now.verdict);
  const scenarios = diffByName(byId(old.scenarios), byId(now.scenarios), diffScenario);
  return [...(whole === undefined ? [] : [whole]), ...scenarios];
}

function diffScenario(
  id: string,
  old: ScenarioResult | undefined,
  now: ScenarioResult | undefined,
): (PackChange | undefined)[] {
  return [
    toChange('verdicts', id, old?.verdict, now?.verdict),
    // The same verdict for another reason is another finding.
    ...(old?.verdict === now?.verdict ? [toChange('verdicts', `${id} reason`, old?.reason, now?.reason)] : []),
    ...diffByName(byId(old?.cases), byId(now?.cases), (name, before, after) =>
      diffCase(`${id}/${name}`, before, after),
    ),
    ...diffByName(byId(old?.utilities), byId(now?.utilities), (name, before, after) => [
      toChange('cases', `${id}/${name} allowed work`, before?.result, after?.result),
    ]),
  ];
}

function diffCase(what: string, old: CaseResult | undefined, now: CaseResult | undefined): (PackChange | undefined)[] {
  if (old === undefined || now === undefined) return [toChange('cases', what, outcomeOf(old), outcomeOf(now))];
  return [
    toChange('cases', what, outcomeOf(old), outcomeOf(now)),
    toChange('cases', `${what} rule`, old.rule, now.rule),
    toChange('cases', `${what} proof`, placeOf(old), placeOf(now)),
  ];
}

function outcomeOf(result: CaseResult | undefined): string | undefined {
  return result === undefined ? undefined : `${result.enforced}, control: ${result.control}`;
}

function placeOf({ proof }: CaseResult): string | undefined {
  return proof === undefined ? undefined : `${proof.file}:${proof.line}`;
}

function byId<T extends CaseResult | UtilityResult | ScenarioResult>(list: readonly T[] = []): Map<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}
