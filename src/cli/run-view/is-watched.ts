import type { ReadStream, WriteStream } from 'node:tty';
import { isLive } from '../theme.js';

/** True where a person sees what is drawn on stderr and can answer on stdin. */
export function isWatched({
  json,
  stderr,
  stdin,
  env,
}: {
  json: boolean;
  stderr: Partial<Pick<WriteStream, 'isTTY'>>;
  stdin: Partial<Pick<ReadStream, 'isTTY'>>;
  env: NodeJS.ProcessEnv;
}): boolean {
  return !json && isLive(stderr) && stdin.isTTY === true && isDrawnByInk(env);
}

/** ink has its own idea of a CI job, and draws nothing there: a question would be asked that nobody sees. */
function isDrawnByInk(env: NodeJS.ProcessEnv): boolean {
  return ['CI', 'CONTINUOUS_INTEGRATION'].every((name) => ['0', 'false', undefined].includes(env[name]));
}
