import type { RunView } from '../run/run-view.js';
import { isWatched } from './is-watched.js';
import { openPlainView } from './plain-view.js';

export interface RunViewOptions {
  /** Stdout is for a program, as JSON: nobody watches. */
  json: boolean;
  /** Told of each plain line. */
  tell(line: string): void;
  /** The clock that approval questions expire by. */
  nowMs(): number;
}

/** Opens the view of a run: live where a person sits at a terminal, plain lines on stderr anywhere else. */
export async function openRunView({ json, tell, nowMs }: RunViewOptions): Promise<RunView> {
  const { stderr, stdin, env } = process;
  if (!isWatched({ json, stderr, stdin, env })) return openPlainView(tell);
  // ink and React take longer to load than all the rest.
  const { LiveView } = await import('./live-view.js');
  return new LiveView({ screen: stderr, keyboard: stdin, clock: { nowMs, elapsedMs: () => performance.now() } });
}
