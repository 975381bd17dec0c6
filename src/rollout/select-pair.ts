import type { AnswerFacts } from './pairs/answer-facts.js';
import { choosePairs } from './pairs/choose-pairs.js';
import type { NoPairReason } from './pairs/no-pair-reason.js';

export type { AnswerFacts } from './pairs/answer-facts.js';
export { NO_PAIR_REASONS, type NoPairReason } from './pairs/no-pair-reason.js';

/** What pairing must know about a record. */
export interface PairingView {
  totalOf(record: number): number | undefined;
  /** May be costly: read from the file. */
  factsOf(record: number): AnswerFacts;
  /** A tie at this total or above is tied-pass. */
  passingTotal: number;
}

export type PairChoice = { chosen: number; rejected: number; reason?: never } | { reason: NoPairReason };

/** The best-worst pair of records that are known by number alone. */
export function selectPair(ranked: Uint32Array, view: PairingView): PairChoice {
  const members = Array.from(ranked, (record) => {
    return { record, offset: 0, sizeHint: 0, branch: record, total: view.totalOf(record), flags: 0, condition: 0 };
  });
  const { pairs, reason } = choosePairs(
    { rolloutId: '', members },
    { factsOf: ({ record }) => view.factsOf(record) },
    {
      strategy: 'best-worst',
      seed: 0,
      passingTotal: view.passingTotal,
      includeDenied: true,
      excludeContaminated: false,
    },
  );
  for (const { chosen, rejected } of pairs) return { chosen: chosen.record, rejected: rejected.record };
  return { reason: reason ?? 'unknown' };
}
