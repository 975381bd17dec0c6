import type { ChildChannel } from '../../host/kernel-process/child-channel.js';
import { ChildPort } from './child-port.js';
import type { ChildEnd, ConfigureMessage, RunMessage } from './protocol.js';

/** How a program ended, and whether its engine is of no further use. */
export type RunEnd = ChildEnd & { isLast?: boolean };

/** Runs one program; made anew for each, so that nothing of one program is left for the next. */
export type ProgramRunner = (request: RunMessage, port: ChildPort) => RunEnd | Promise<RunEnd>;

/**
 * A kernel child's main loop: takes the configuration, then one program after the other. The runner for the next program
 * is made after the answer to the last one, so that nobody waits for it. Ends with the process.
 */
export async function serveRuns(
  channel: ChildChannel,
  makeRunner: (limits: Pick<ConfigureMessage, 'memoryLimitBytes'>) => Promise<ProgramRunner>,
): Promise<never> {
  const configuration: ConfigureMessage = JSON.parse(channel.receive());
  let runner = await makeRunner(configuration);
  channel.send(JSON.stringify({ type: 'ready' }));
  for (;;) {
    const request: RunMessage = JSON.parse(channel.receive());
    const port = new ChildPort(channel, request.cpuMs);
    channel.send(JSON.stringify({ type: 'started' }));
    port.clock.resume();
    const ended = await runner(request, port);
    reportEnd(channel, port, ended);
    runner = await makeRunner(configuration);
  }
}

/** Tells the host how a run ended: the last message of the run, and of the child when `isLast` says so. */
export function reportEnd(channel: ChildChannel, port: ChildPort, ended: RunEnd): void {
  port.clock.pause();
  port.reportDropped();
  const { isLast = false } = ended;
  if (ended.end === 'value') {
    channel.send(JSON.stringify({ type: 'done', end: ended.end, isLast }), ended.value);
  } else {
    channel.send(JSON.stringify({ type: 'done', ...ended, isLast }));
  }
}
