import { isDeepStrictEqual } from 'node:util';
import type { UtilityResult } from '../../contracts/pilot-summary.generated.js';
import type { AttackScenario } from '../../contracts/scenario.generated.js';

/** How a program of allowed work ended in one kernel: one line of the suite's utility record. */
export interface AllowedWork {
  id: string;
  kernel: string;
  status: string;
  /** What it gave back, where it ended well. */
  value?: unknown;
}

/** Where an attack suite records its allowed work. */
export function allowedWorkFile({ id }: AttackScenario): string {
  return `arms/${id}.utility.jsonl`;
}

/** Whether allowed work was done: the program ended well and gave back what the scenario expects. */
export function judgeAllowedWork({ utility }: AttackScenario, { id, status, value }: AllowedWork): UtilityResult {
  const planned = utility.find((work) => work.id === id);
  const works = status === 'ok' && planned !== undefined && isDeepStrictEqual(value, planned.value);
  return {
    id,
    what: planned?.what ?? id,
    result: works ? 'works' : 'fails',
    ...(works ? {} : { detail: `ended as ${status}` }),
  };
}
