/** A training row as a careless exporter writes it. */
export interface NaiveRow {
  rollout_id: string;
  /** The texts that would be trained on. */
  texts: string[];
}

/**
 * Exports rollouts the way a plain script does: every line is taken as it is, a missing score is 0, the first best and
 * the last worst of a group make a pair, whether or not they differ. A control that shows which planted rows would
 * leave if nothing judged them; never used for data.
 */
export function exportNaively(rolloutsText: string): { dpo: NaiveRow[]; ppo: NaiveRow[] } {
  const rows = rolloutsText
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { rollout_id: string; final_answer: string; objective_score?: number });
  const groups = new Map<string, typeof rows>();
  for (const row of rows) groups.set(row.rollout_id, [...(groups.get(row.rollout_id) ?? []), row]);
  const dpo: NaiveRow[] = [];
  for (const [rollout_id, group] of groups) {
    const sorted = [...group].sort((a, b) => (b.objective_score ?? 0) - (a.objective_score ?? 0));
    const [chosen, rejected] = [sorted[0], sorted.at(-1)];
    if (chosen === undefined || rejected === undefined || chosen === rejected) continue;
    dpo.push({ rollout_id, texts: [chosen.final_answer, rejected.final_answer] });
  }
  return { dpo, ppo: rows.map(({ rollout_id, final_answer }) => ({ rollout_id, texts: [final_answer] })) };
}
