import type { ScenarioResult } from '../contracts/pilot-summary.generated.js';
import type { LoadedScenario } from '../pilot/scenarios.js';
import { isLive } from './theme.js';

type RunOne = (loaded: LoadedScenario, progress: (text: string) => void) => Promise<ScenarioResult>;

/** Milliseconds between two lines about one scenario, where they stay on the screen. */
const LINE_EVERY_MS = 5_000;

/** Runs the scenarios one after the other and shows how far it is: live on a terminal, plain lines elsewhere, on stderr. */
export async function runWithProgress(scenarios: readonly LoadedScenario[], runOne: RunOne): Promise<void> {
  if (isLive(process.stderr) && isLive(process.stdout)) return runLive(scenarios, runOne);
  for (const loaded of scenarios) {
    const { number, title } = loaded.scenario;
    process.stderr.write(`scenario ${number}: ${title} ...\n`);
    let lastLineAt = performance.now();
    const { verdict, durationMs } = await runOne(loaded, (text) => {
      if (performance.now() - lastLineAt < LINE_EVERY_MS) return;
      lastLineAt = performance.now();
      process.stderr.write(`scenario ${number}: ${text}\n`);
    });
    process.stderr.write(`scenario ${number}: ${verdict} (${durationMs} ms)\n`);
  }
}

async function runLive(scenarios: readonly LoadedScenario[], runOne: RunOne): Promise<void> {
  const { Listr } = await import('listr2');
  const list = new Listr(
    scenarios.map((loaded) => ({
      title: `${loaded.scenario.number}. ${loaded.scenario.title}`,
      task: async (_: unknown, task: { title: string; output: string }): Promise<void> => {
        const { verdict, durationMs } = await runOne(loaded, (text) => {
          task.output = text;
        });
        task.title = `${loaded.scenario.number}. ${loaded.scenario.title}: ${verdict} (${durationMs} ms)`;
      },
    })),
    // Signals are the command's business: it ends the children and exits 130.
    { concurrent: false, exitOnError: true, registerSignalListeners: false },
  );
  // A view that is left in the middle would leave the cursor hidden.
  const showCursor = (): boolean => process.stdout.write('\u001b[?25h');
  process.once('exit', showCursor);
  await list.run();
  process.off('exit', showCursor);
}
