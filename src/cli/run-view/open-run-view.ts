import { isLive } from '../theme.js';
import { openPlainView } from './plain-view.js';
import type { RunView } from './run-view.js';

export type { RunView } from './run-view.js';

export interface RunViewOptions {
  /** The result is printed as JSON: nobody watches. */
  json: boolean;
  /** The clock that approval questions expire by. */
  nowMs(): number;
}

/** Opens the view of a run: live where a person sits at a terminal, plain lines on stderr anywhere else. */
export async function openRunView({ json, nowMs }: RunViewOptions): Promise<RunView> {
  const { stderr, stdin } = process;
  if (json || !isLive(stderr) || !isLive(stdin) || !isDrawnByInk(process.env)) return openPlainView(stderr);
  const { LiveView } = await import('./live-view.js');
  return new LiveView({ screen: stderr, keyboard: stdin, clock: { nowMs, elapsedMs: () => performance.now() } });
}

/** ink has its own idea of a CI job, and draws nothing there: a question would be asked that nobody sees. */
function isDrawnByInk(env: NodeJS.ProcessEnv): boolean {
  return ['CI', 'CONTINUOUS_INTEGRATION'].every((name) => ['0', 'false', undefined].includes(env[name]));
}
