/** Why a group has no pair. */
export const NO_PAIR_REASONS = [
  'tied-pass',
  'tied-fail',
  'unknown',
  'single',
  'identical',
  'empty',
  'task-mismatch',
] as const;

export type NoPairReason = (typeof NO_PAIR_REASONS)[number];

/** What decides whether two branches may be a pair, beside their scores. Equal strings mean equal content. */
export interface AnswerFacts {
  task: string;
  /** The answer after NFC and trim. */
  answer: string;
  empty: boolean;
}

/** What pairing must know about a record. */
export interface PairingView {
  totalOf(record: number): number | undefined;
  /** May be costly: read from the file. */
  factsOf(record: number): AnswerFacts;
  /** A tie at this total or above is tied-pass. */
  passingTotal: number;
}

export type PairChoice = { chosen: number; rejected: number; reason?: never } | { reason: NoPairReason };

/**
 * Best against worst: the highest-ranked branch that can be chosen with the lowest-ranked that can be rejected against
 * it. Both totals known and the chosen one higher, both answers non-empty and different, the same task. Without any
 * such pair the reason is the group's, or what keeps the very best and the very worst apart.
 */
export function selectPair(ranked: Uint32Array, view: PairingView): PairChoice {
  if (ranked.length === 1) return { reason: 'single' };
  const known = ranked.filter((record) => view.totalOf(record) !== undefined);
  const [best, worst] = [known[0], known.at(-1)];
  if (best === undefined || worst === undefined || known.length === 1) return { reason: 'unknown' };
  const bestTotal = view.totalOf(best) ?? 0;
  if (bestTotal === view.totalOf(worst)) return { reason: bestTotal >= view.passingTotal ? 'tied-pass' : 'tied-fail' };
  const reason = objectionTo(view.factsOf(best), view.factsOf(worst));
  if (reason === undefined) return { chosen: best, rejected: worst };
  return searchPair(known, view) ?? { reason };
}

function objectionTo(chosen: AnswerFacts, rejected: AnswerFacts): NoPairReason | undefined {
  if (chosen.task !== rejected.task) return 'task-mismatch';
  if (chosen.empty || rejected.empty) return 'empty';
  return chosen.answer === rejected.answer ? 'identical' : undefined;
}

interface Candidate {
  record: number;
  total: number;
  answer: string;
}

/** Looks at every branch of the group once, by task. */
function searchPair(known: Uint32Array, view: PairingView): { chosen: number; rejected: number } | undefined {
  const byTask = new Map<string, Candidate[]>();
  for (const record of known) {
    const { task, answer, empty } = view.factsOf(record);
    if (empty) continue;
    const candidates = byTask.get(task) ?? [];
    if (candidates.length === 0) byTask.set(task, candidates);
    candidates.push({ record, total: view.totalOf(record) ?? 0, answer });
  }
  const pairs = [...byTask.values()].map(searchWithinTask).filter((pair) => pair !== undefined);
  return pairs.sort((a, b) => known.indexOf(a.chosen) - known.indexOf(b.chosen))[0];
}

function searchWithinTask(candidates: readonly Candidate[]): { chosen: number; rejected: number } | undefined {
  const [best] = candidates;
  if (best === undefined) return undefined;
  const other = candidates.findLast(({ total, answer }) => total < best.total && answer !== best.answer);
  if (other !== undefined) return { chosen: best.record, rejected: other.record };
  // All that score lower gave the best one's answer, so an equal of the best with another answer beats the worst.
  const last = candidates.at(-1);
  if (last === undefined || last.total === best.total) return undefined;
  const equal = candidates.find(({ total, answer }) => total === best.total && answer !== best.answer);
  return equal === undefined ? undefined : { chosen: equal.record, rejected: last.record };
}
