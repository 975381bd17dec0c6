import { createHash } from 'node:crypto';
import type { RolloutBranch } from '../contracts/rollout-branch.generated.js';
import type { PlantedRow } from '../contracts/scenario.generated.js';
import { WasmagentError } from '../errors.js';

/** One planted case: the lines it adds to a rollout file, and the answers that must not leave with them. */
export interface PlantedCase {
  planted: PlantedRow;
  rolloutId: string;
  lines: { text: string; record: RolloutBranch; sha256: string }[];
}

/** Makes the rows that a scenario plants: copies of real records with fields replaced, or removed where null. */
export function plantRows(planted: readonly PlantedRow[], branches: readonly RolloutBranch[]): PlantedCase[] {
  return planted.map((row) => {
    const records = [copyWith(branches, row.from, row.set)];
    if (row.with !== undefined) records.push(copyWith(branches, row.with, row.withSet ?? {}));
    const lines = records.map((record) => {
      // Written without the check that a job's records go through: some of these rows are wrong on purpose.
      const text = JSON.stringify(record);
      return { text, record, sha256: createHash('sha256').update(text, 'utf8').digest('hex') };
    });
    return { planted: row, rolloutId: records[0]?.rollout_id ?? '', lines };
  });
}

function copyWith(branches: readonly RolloutBranch[], index: number, fields: Record<string, unknown>): RolloutBranch {
  const original = branches[index];
  if (original === undefined) {
    throw new WasmagentError('SCENARIO_INVALID', `a planted row copies branch ${index}; there are ${branches.length}`);
  }
  const copy: RolloutBranch = { ...original };
  for (const [name, value] of Object.entries(fields)) {
    if (value === null) delete copy[name];
    else copy[name] = value;
  }
  return copy;
}
