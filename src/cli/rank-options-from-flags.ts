import { parseMargin } from '../rollout/pairs/parse-margin.js';
import type { RankOptions } from '../rollout/rank-options.js';
import { parseComparison } from '../rollout/statistics/parse-comparison.js';
import { parseWeights } from '../rollout/weights.js';
import { chooseInputs } from './choose-inputs.js';
import type { ChosenRows } from './choose-rows.js';
import { openLedger } from './open-ledger.js';
import { MEBIBYTE, type RankFlags } from './rank-flags.js';

/**
 * The run that the flags ask for, with the files named by position and the rows that `chooseRows` made of them.
 * @throws WasmagentError `USAGE`; `INPUT_*`, `CHAIN_BROKEN` for the ledger
 */
export async function rankOptionsFromFlags(
  flags: RankFlags,
  { positions, rows }: { positions: readonly unknown[]; rows: ChosenRows },
): Promise<RankOptions> {
  const minMargin = flags['min-margin'];
  return {
    input: chooseInputs(positions, flags.input ?? []),
    output: flags.output,
    ...rows,
    ppo: flags.ppo,
    report: flags.report,
    weights: parseWeights(flags.weights ?? (flags.votes === undefined ? 'objective=1' : 'votes=1')),
    votes: flags.votes,
    pairs: flags.pairs,
    maxPairsPerGroup: flags['max-pairs-per-group'],
    minMargin: minMargin === undefined ? undefined : parseMargin(minMargin),
    seed: flags.seed,
    includeDenied: flags['include-denied'],
    redaction: flags.redact,
    dedup: flags.dedup,
    evalSet: flags['eval-set'],
    evalField: flags['eval-field'],
    onContaminated: flags['on-contaminated'],
    compare: flags.compare === undefined ? undefined : parseComparison(flags.compare),
    skipInvalid: flags['skip-invalid'],
    strictWire: flags['strict-wire'],
    timestampMs: flags.timestamp,
    ledger: flags.ledger === undefined ? undefined : await openLedger(flags.ledger),
    trustInput: flags['trust-input'],
    maxIndexBytes: flags['max-index-mb'] * MEBIBYTE,
  };
}
