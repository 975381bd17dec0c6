import type { AgentScenario, Scenario } from '../../contracts/scenario.generated.js';

/** The arms that a real model plays. There is no control: that an attack works when opened, the script has shown. */
export const MODEL_ARMS = ['model.enforced', 'model.utility'] as const;

/** One of `MODEL_ARMS`. */
export type ModelArmName = (typeof MODEL_ARMS)[number];

/** Where a session's log of an arm lies that a real model played: none of its files is an artifact of the script's. */
export function modelLogFile({ id, watch }: AgentScenario, arm: ModelArmName, session: string): string {
  return session === watch ? `arms/${id}.${arm}.jsonl` : `arms/${id}.${arm}.${session}.jsonl`;
}

/** The files of a job of a real model. */
export function modelJobFiles({ id }: Pick<Scenario, 'id'>, arm: ModelArmName) {
  const base = `arms/${id}.${arm}`;
  return { log: `${base}.jsonl`, rollouts: `${base}.rollouts.jsonl`, ranked: `${base}.ranked.jsonl` };
}

/** The files of an export of a real model's rollouts. */
export function modelExportFiles({ id }: Pick<Scenario, 'id'>) {
  const base = `arms/${id}.model.utility`;
  return {
    log: `${base}.jsonl`,
    rollouts: `${base}.rollouts.jsonl`,
    dpo: `${base}.dpo.jsonl`,
    ppo: `${base}.ppo.jsonl`,
    check: `${base}.check.txt`,
  };
}
