import { pilotPlanValidator } from '../../contracts/pack-validators.generated.js';
import type { PilotPlan } from '../../contracts/pilot-plan.generated.js';
import { WasmagentError } from '../../errors.js';
import { inspectChain } from '../../evidence/inspect-chain.js';
import { PACK_FILES } from '../../evidence/pack/pack-layout.js';
import { PackFault } from '../../evidence/verify/pack-fault.js';
import { PackReader, sha256Of } from '../../evidence/verify/pack-reader.js';
import { toEvents } from '../../evidence/verify/read-log.js';
import { toRunSteps } from '../../evidence/verify/read-run-chain.js';
import { foreignRoot } from '../../host/pack-folder.js';
import { toFault, toPackError } from '../pack-error.js';
import { followRun, type SplitRun } from '../rejudge/split-steps.js';

/** What a stopped run left: its chain holds, and binds its plan. Nothing of what it says of scenarios is judged yet. */
export interface PartialRun {
  folder: string;
  reader: PackReader;
  plan: PilotPlan;
  planText: string;
  split: SplitRun;
}

/** What to do about a run that cannot be taken up again. */
export const START_OVER = ['keep the folder as evidence, and start over in another: --output a-new-folder'];

/**
 * Reads what a stopped run left in a folder; undefined when none began there.
 * @throws WasmagentError `RESUME_REFUSED` when the run ended, `PACK_INVALID` when what is left is not what it wrote
 */
export function openPartialRun(folder: string): PartialRun | undefined {
  const root = foreignRoot(folder);
  if (root === undefined) return undefined;
  try {
    const reader = new PackReader(root);
    if (reader.has(PACK_FILES.attestation)) {
      throw new WasmagentError('RESUME_REFUSED', `the run in ${folder} ended: its evidence is signed and closed`, {
        suggestions: [`wasmagent verify ${folder}`, 'leave --resume out to run again'],
      });
    }
    if (!reader.has(PACK_FILES.events)) return undefined;
    const events = reader.bytes(PACK_FILES.events);
    // What follows the last whole line was told nobody; the writer cuts it off.
    const chain = inspectChain(events.toString('utf8', 0, events.lastIndexOf('\n') + 1));
    if (chain.fault !== undefined) throw new PackFault('chain', PACK_FILES.events, chain.fault.what, chain.fault.line);
    if (chain.lines.length === 0) return undefined;
    const plan = reader.json(PACK_FILES.plan, pilotPlanValidator);
    const planText = reader.text(PACK_FILES.plan);
    const steps = toRunSteps(toEvents(chain.lines, PACK_FILES.events), sha256Of(planText));
    return { folder, reader, plan, planText, split: followRun(steps, plan) };
  } catch (error) {
    if (error instanceof WasmagentError) throw error;
    throw toPackError(toFault(error), folder, START_OVER);
  }
}
