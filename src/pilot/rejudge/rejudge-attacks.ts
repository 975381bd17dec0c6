import type { AttackEffect, AttackEnd } from '../../contracts/attack-header.generated.js';
import type { PlannedAttack } from '../../contracts/pilot-plan.generated.js';
import type { AttackScenario } from '../../contracts/scenario.generated.js';
import type { Validator } from '../../contracts/validators.generated.js';
import { PackFault } from '../../evidence/verify/pack-fault.js';
import type { PackReader } from '../../evidence/verify/pack-reader.js';
import { type AllowedWork, allowedWorkFile, judgeAllowedWork } from '../attack-suite/allowed-work.js';
import { countClasses } from '../attack-suite/count-classes.js';
import { type AttackRecord, toCase } from '../attack-suite/judge-attack.js';
import type { Observation } from '../attack-suite/observe-run.js';
import type { Attack } from '../attack-suite/read-attack.js';
import { toRecordLine } from '../attack-suite/record-line.js';
import type { ScenarioOutcome } from '../scenario-run.js';
import type { ShownPack } from './shown-pack.js';

/** One line of the suite's record, as far as a verdict needs it. */
interface AttemptLine {
  id: string;
  kernel: string;
  closed: Observation;
  open?: Observation;
  bare?: Observation;
}

/**
 * Judges an attack suite again: what the host saw of each attempt against what the plan expects of it.
 * @throws PackFault
 */
export function rejudgeAttacks(scenario: AttackScenario, { reader, planned, plan }: ShownPack): ScenarioOutcome {
  const file = scenario.artifacts.attempts;
  const attacks = planned.attacks ?? [];
  const byName = new Map(attacks.map((attack) => [nameOf(attack), attack]));
  const lines = readLines(reader, file);
  const records = lines.map((text, index) => {
    const attempt = reader.parse(file, Buffer.from(text), isAttemptLine, index + 1);
    const attack = byName.get(nameOf(attempt));
    if (attack === undefined)
      throw new PackFault('plan', file, 'no such attempt was planned, or it comes twice', index + 1);
    byName.delete(nameOf(attempt));
    const record = toRecord(attempt, attack);
    if (toRecordLine(record) !== text)
      throw new PackFault('verdict', file, 'the line is not what its observations give', index + 1);
    return record;
  });
  // What could not run there is left out and counted; anything else that is missing was taken away. Which attempts need
  // procfs is the plan's own word: whether it is ours too, `compareShipped` says.
  const leftOut = [...byName.values()];
  const missing = leftOut.find(({ header }) => header.needs !== 'procfs');
  if (missing !== undefined) throw new PackFault('plan', file, `the planned attempt ${nameOf(missing)} is missing`);
  const cases = records.map((record, index) => toCase(record, { file, line: index + 1 }));
  const workFile = allowedWorkFile(scenario);
  const work = readLines(reader, workFile).map((text, index) =>
    reader.parse(workFile, Buffer.from(text), isAllowedWork, index + 1),
  );
  const expected = plan.kernels.flatMap(({ name, language }) =>
    attacks.some(({ kernel }) => kernel === name)
      ? scenario.utility.filter((each) => each.language === language).map(({ id }) => `${name}:${id}`)
      : [],
  );
  const done = work.map(({ id, kernel }) => `${kernel}:${id}`);
  if (expected.toSorted().join('\n') !== done.toSorted().join('\n'))
    throw new PackFault('plan', workFile, 'it does not hold the allowed work that was planned');
  return {
    cases,
    utilities: work.map((each) => judgeAllowedWork(scenario, each)),
    artifacts: [file, workFile],
    classes: countClasses(
      records,
      cases,
      leftOut.map((attack) => ({ attack: toAttack(attack), kernel: attack.kernel })),
    ),
  };
}

function readLines(reader: PackReader, file: string): string[] {
  const lines = reader.text(file).split('\n');
  if (lines.pop() !== '') throw new PackFault('torn', file, 'the last line is torn', lines.length + 1);
  return lines;
}

function nameOf({ kernel, id }: { kernel: string; id: string }): string {
  return `${kernel}:${id}`;
}

function toRecord({ kernel, closed, open, bare }: AttemptLine, attack: PlannedAttack): AttackRecord {
  return {
    attack: toAttack(attack),
    kernel,
    closed: toObservation(closed),
    ...(open === undefined ? {} : { open: toObservation(open) }),
    ...(bare === undefined ? {} : { bare: toObservation(bare) }),
  };
}

/** The program's text is no part of a pack; its digest is. */
function toAttack({ id, language, header, sha256 }: PlannedAttack): Attack {
  return { id, language, header, sha256, source: '' };
}

/** The observation alone: what the line says of its own result is reached again. */
function toObservation({ isBroken, end, denial, denials, effects }: Observation): Observation {
  return {
    ...(isBroken === undefined ? {} : { isBroken }),
    end,
    ...(denial === undefined ? {} : { denial }),
    denials,
    effects,
  };
}

const isAttemptLine: Validator<AttemptLine> = (data): data is AttemptLine => {
  const { id, kernel, closed, open, bare } = fieldsOf(data);
  const others = [open, bare].filter((each) => each !== undefined);
  return typeof id === 'string' && typeof kernel === 'string' && [closed, ...others].every(isObservation);
};

function isObservation(data: unknown): data is Observation {
  const { end, denial, denials, effects, isBroken } = fieldsOf(data);
  return (
    isEnd(end) &&
    (denial === undefined || typeof denial === 'string') &&
    areTexts(denials) &&
    areTexts(effects) &&
    (isBroken === undefined || isBroken === true)
  );
}

function isEnd(data: unknown): data is AttackEnd {
  return typeof data === 'string';
}

function areTexts(data: unknown): data is string[] | AttackEffect[] {
  return Array.isArray(data) && data.every((item) => typeof item === 'string');
}

const isAllowedWork: Validator<AllowedWork> = (data): data is AllowedWork => {
  const { id, kernel, status } = fieldsOf(data);
  return typeof id === 'string' && typeof kernel === 'string' && typeof status === 'string';
};

function fieldsOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
