import type { PilotPlan, PlannedScenario } from '../../contracts/pilot-plan.generated.js';
import { diffJson } from './diff-json.js';
import { diffByName, type PackChange, toChange } from './pack-change.js';

/** What changed in what was planned to be tried: scenarios, their definitions, their files, their attack programs. */
export function diffScenarios(old: PilotPlan, now: PilotPlan): PackChange[] {
  const byId = ({ scenarios }: PilotPlan) => new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  const order = ({ scenarios }: PilotPlan): string => scenarios.map(({ id }) => id).join(', ');
  const [before, after] = [byId(old), byId(now)];
  const isReordered = before.size === after.size && [...before.keys()].every((id) => after.has(id));
  const moved = isReordered ? toChange('scenarios', 'order', order(old), order(now)) : undefined;
  return [...(moved === undefined ? [] : [moved]), ...diffByName(before, after, diffScenario)];
}

function diffScenario(
  id: string,
  old: PlannedScenario | undefined,
  now: PlannedScenario | undefined,
): (PackChange | undefined)[] {
  if (old === undefined || now === undefined)
    return [toChange('scenarios', id, old?.definition.title, now?.definition.title)];
  return [
    ...diffJson(old.definition, now.definition).map((each) =>
      toChange('scenarios', `${id} definition ${each.path}`, each.old, each.new),
    ),
    ...diffByName(filesOf(old), filesOf(now), (file, before, after) => [
      toChange('scenarios', `${id} file ${file}`, before, after),
    ]),
    ...diffByName(attacksOf(old), attacksOf(now), (name, before, after) =>
      before === undefined || after === undefined
        ? [toChange('scenarios', `${id}/${name} program`, before?.sha256, after?.sha256)]
        : [
            toChange('scenarios', `${id}/${name} program`, before.sha256, after.sha256),
            ...diffJson(before.header, after.header).map((each) =>
              toChange('scenarios', `${id}/${name} ${each.path}`, each.old, each.new),
            ),
          ],
    ),
  ];
}

function filesOf({ files }: PlannedScenario): Map<string, string> {
  return new Map(files.map(({ file, sha256 }) => [file, sha256]));
}

function attacksOf({ attacks = [] }: PlannedScenario) {
  return new Map(attacks.map((attack) => [`${attack.kernel}/${attack.id}`, attack]));
}
