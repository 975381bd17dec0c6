import type { PilotSummary } from '../contracts/pilot-summary.generated.js';
import { type ExitCode, WasmagentError } from '../errors.js';
import { cleanUpOnInterrupt } from '../host/data-file/interrupt-cleanup.js';
import type { Pilot } from '../pilot/pilot.js';
import type { LoadedScenario } from '../pilot/scenarios.js';
import { runWithProgress } from './pilot-progress.js';

/** What a pilot run comes to, and an error that it met and went on after. */
export interface PilotEnd {
  summary: PilotSummary;
  exit: ExitCode;
  error?: unknown;
}

/**
 * Runs a pilot from its plan to its evidence pack, with its progress on stderr. A run that has to stop (a full disk,
 * Ctrl-C) leaves what it has, with a summary that says what did not run.
 * @param note told what was kept of an earlier run, and what did not run in this one.
 */
export async function runPilot(
  pilot: Pick<Pilot, 'begin' | 'runScenario' | 'openModel' | 'runModel' | 'finish' | 'stop'>,
  picked: readonly LoadedScenario[],
  note: (line: string) => void,
): Promise<PilotEnd> {
  const settled = cleanUpOnInterrupt(() => pilot.stop({ code: 'INTERRUPTED', reason: 'it was interrupted' }));
  try {
    const open = await pilot.begin(picked);
    const kept = picked.filter((loaded) => !open.includes(loaded)).map(({ scenario: { id } }) => id);
    if (kept.length > 0) note(`Kept, after their verdicts were reached again from their logs: ${kept.join(', ')}`);
    await runWithProgress(open, (loaded, progress) => pilot.runScenario(loaded, progress));
    await askModel(pilot, note);
    return await pilot.finish();
  } catch (error) {
    const summary = pilot.stop(whyStopped(error));
    const ids = summary?.scenarios.filter(({ verdict }) => verdict === 'not-run').map(({ id }) => id) ?? [];
    if (ids.length > 0) note(`Did not run: ${ids.join(', ')}. What ran is kept; add --resume to go on with it.`);
    throw error;
  } finally {
    settled();
  }
}

/** Has the real model play, where there is one: the script's evidence is whole by then. */
async function askModel(pilot: Pick<Pilot, 'openModel' | 'runModel'>, note: (line: string) => void): Promise<void> {
  for (const loaded of pilot.openModel) {
    const { number, title } = loaded.scenario;
    note(`real model, scenario ${number}: ${title} ...`);
    const { enforced, utility } = await pilot.runModel(loaded, (why) => note(`real model, scenario ${number}: ${why}`));
    const wall = enforced === undefined ? 'no wall to try' : `wall ${enforced.verdict}`;
    note(`real model, scenario ${number}: ${wall}, allowed work ${utility.result}`);
  }
}

function whyStopped(error: unknown): { code: string; reason: string } {
  if (error instanceof WasmagentError) return { code: error.code, reason: error.message };
  // Its message may quote what a scenario was about.
  return { code: 'BUG', reason: `internal error: ${error instanceof Error ? error.name : typeof error}` };
}
