import { isDeepStrictEqual } from 'node:util';
import type { GuestLanguage } from '../../contracts/kernel.js';
import type { PlannedAttack, PlannedScenario } from '../../contracts/pilot-plan.generated.js';
import type { AttackScenario, Scenario } from '../../contracts/scenario.generated.js';
import { WasmagentError } from '../../errors.js';
import { PACKAGE_ROOT } from '../../host/package-root.js';
import { planAttacks, planFiles } from '../make-plan.js';
import { type LoadedScenario, SCENARIO_FILE } from '../scenarios.js';

/** How a planned scenario stands to the one of its name that comes with this version of the tool. */
export interface ShippedComparison {
  /** Whether all of it is what comes with this version: definition, every file, and every attempt of a suite. */
  isShipped: boolean;
  /** The files of its folder: candidates, tests, turns. */
  files: ShippedCount;
  /** The attempts of an attack suite; `not-compared` where this installation has no attack programs. */
  attempts?: ShippedCount | 'not-compared';
  /** Kernels of the plan that an attack suite left alone, as an operator may ask for. */
  notAttacked?: string[];
}

interface NamedKernel {
  name: string;
  language: GuestLanguage;
}

/** How many things come with this version, how many of them are there unchanged, and the names of those that differ. */
export interface ShippedCount {
  shipped: number;
  same: number;
  /** Changed, missing or added. */
  changed: string[];
}

/**
 * Compares a planned scenario with the shipped one. A plan fits itself whoever wrote it: without this, a run of attempts
 * that were made harmless would read like a run of ours.
 * @param kernels those of the plan: a suite attacks all of them, or those that its operator named.
 * @param root where the attack programs of this installation are.
 */
export async function compareShipped(
  planned: PlannedScenario,
  kernels: readonly NamedKernel[],
  shipped: LoadedScenario | undefined,
  root = PACKAGE_ROOT,
): Promise<ShippedComparison> {
  const files = count(
    fileEntries(planned.files, planned.definition),
    shipped === undefined ? [] : fileEntries(planFiles(shipped.folder), shipped.scenario),
  );
  const attacked = kernels.filter(({ name }) => planned.attacks?.some(({ kernel }) => kernel === name));
  const attempts =
    shipped?.scenario.procedure === 'attack-suite'
      ? await compareAttempts(planned.attacks ?? [], shipped.scenario, attacked.length > 0 ? attacked : kernels, root)
      : planned.attacks === undefined
        ? undefined
        : count(planned.attacks.map(attackEntry), []);
  const isSame = shipped !== undefined && files.changed.length === 0;
  return {
    isShipped: isSame && attempts !== 'not-compared' && (attempts === undefined || attempts.changed.length === 0),
    files,
    ...(attempts === undefined
      ? {}
      : { attempts, notAttacked: kernels.filter((kernel) => !attacked.includes(kernel)).map(({ name }) => name) }),
  };
}

/** The definition counts as what is in its file: a plan can give the digest of ours and hold another. */
function fileEntries(files: PlannedScenario['files'], definition: Scenario): [string, unknown][] {
  return files.map(({ file, sha256 }) => [file, file === SCENARIO_FILE ? { sha256, definition } : sha256]);
}

function attackEntry(attack: PlannedAttack): [string, unknown] {
  return [`${attack.kernel}:${attack.id}`, attack];
}

async function compareAttempts(
  planned: readonly PlannedAttack[],
  scenario: AttackScenario,
  kernels: readonly NamedKernel[],
  root: string,
): Promise<ShippedCount | 'not-compared'> {
  let shipped: PlannedAttack[];
  try {
    shipped = await planAttacks(scenario, kernels, root);
  } catch (error) {
    // Not what is wrong with the pack: this installation lacks its programs.
    if (error instanceof WasmagentError && error.code === 'SCENARIO_INVALID') return 'not-compared';
    throw error;
  }
  return count(planned.map(attackEntry), shipped.map(attackEntry));
}

/** Counts by name; an entry that comes twice is a change. */
function count(found: readonly [string, unknown][], shipped: readonly [string, unknown][]): ShippedCount {
  const rest = new Map(shipped);
  const changed = new Set<string>();
  for (const [name, what] of found) {
    if (!rest.has(name) || !isDeepStrictEqual(what, rest.get(name))) changed.add(name);
    rest.delete(name);
  }
  for (const name of rest.keys()) changed.add(name);
  const same = shipped.filter(([name]) => !changed.has(name)).length;
  return { shipped: shipped.length, same, changed: [...changed].sort() };
}
