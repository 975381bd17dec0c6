import { join } from 'node:path';
import type { Scenario } from '../contracts/scenario.generated.js';
import { scenarioValidator } from '../contracts/validators.generated.js';
import { WasmagentError } from '../errors.js';
import { listFolders, readNamedFile } from '../host/own-file.js';
import { PACKAGE_ROOT } from '../host/package-root.js';
import { nearestName } from '../policy/nearest-name.js';

/** A scenario and the folder that its other files are in. */
export interface LoadedScenario<S extends Scenario = Scenario> {
  scenario: S;
  folder: string;
}

/** Folder of the scenarios that come with the package. */
const SCENARIOS = join(PACKAGE_ROOT, 'scenarios');

/** The file of a scenario's folder that defines it. */
export const SCENARIO_FILE = 'scenario.json';

/** Every scenario that comes with the package, in the order of its number. */
export function loadScenarios(): LoadedScenario[] {
  return listFolders(SCENARIOS)
    .map((name) => loadScenario(join(SCENARIOS, name)))
    .sort((a, b) => a.scenario.number - b.scenario.number);
}

/** Whether a scenario is one of those that `--all` means. An attack suite takes its time, and runs when it is named. */
export function isInAll(scenario: Scenario): boolean {
  return scenario.procedure !== 'attack-suite';
}

/**
 * The scenarios asked for, in the order of their numbers: by id, by `scenarioN`, or by number.
 * @throws WasmagentError `UNKNOWN_SCENARIO` with the names there are.
 */
export function pickScenarios(all: readonly LoadedScenario[], names: readonly string[]): LoadedScenario[] {
  const picked = new Set(
    names.map((name) => {
      const found = all.find(({ scenario: { id, number } }) =>
        [id, String(number), `scenario${number}`].includes(name.toLowerCase()),
      );
      if (found !== undefined) return found;
      const ids = all.map(({ scenario }) => scenario.id);
      throw new WasmagentError('UNKNOWN_SCENARIO', `there is no scenario '${name}'`, {
        suggestions: [`wasmagent pilot ${nearestName(name, ids) ?? ids[0] ?? '--all'}`, 'wasmagent pilot --list'],
      });
    }),
  );
  return all.filter((loaded) => picked.has(loaded));
}

/** Reads and checks one scenario. @throws WasmagentError `SCENARIO_INVALID` */
export function loadScenario(folder: string): LoadedScenario {
  const path = join(folder, SCENARIO_FILE);
  const data = parseJson(readNamedFile(path, 'the scenario'), path);
  if (!scenarioValidator(data)) {
    const [first] = scenarioValidator.errors ?? [];
    throw new WasmagentError(
      'SCENARIO_INVALID',
      `${path}: ${first?.instancePath || '/'} ${first?.message ?? 'is wrong'}`,
      {
        suggestions: ['compare the file with schemas/scenario.schema.json'],
      },
    );
  }
  return { scenario: data, folder };
}

/** Reads a JSON file of a scenario's folder. @throws WasmagentError `SCENARIO_INVALID` */
export function readScenarioJson(folder: string, file: string): unknown {
  const path = join(folder, file);
  return parseJson(readNamedFile(path, 'the scenario file'), path);
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new WasmagentError(
      'SCENARIO_INVALID',
      `${path} is not JSON: ${error instanceof Error ? error.message : error}`,
    );
  }
}
