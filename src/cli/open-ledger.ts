import { WasmagentError } from '../errors.js';
import { Ledger } from '../rollout/ledger.js';

/**
 * The ledger in a session log, whose hash chain is verified first.
 * @throws WasmagentError `INPUT_*`, `CHAIN_BROKEN`
 */
export async function openLedger(path: string): Promise<Ledger> {
  const [{ readNamedFile }, { recordedRollouts }] = await Promise.all([
    import('../host/own-file.js'),
    import('../evidence/recorded-rollouts.js'),
  ]);
  const entries = recordedRollouts(readNamedFile(path, 'the session log'), path);
  if (entries.length > 0) return new Ledger(entries);
  throw new WasmagentError('INPUT_MALFORMED', `${path} records no rollouts`, {
    suggestions: ['name the events.jsonl of the session that ran the job'],
  });
}
