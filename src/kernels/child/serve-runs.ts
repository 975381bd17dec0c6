import type { ChildChannel } from '../../host/kernel-process/child-channel.js';
import { ChildPort } from './child-port.js';
import type { ChildEnd, ConfigureMessage, RunMessage } from './protocol.js';

/** Runs one program; made anew for each, so that nothing of one program is left for the next. */
export type ProgramRunner = (request: RunMessage, port: ChildPort) => ChildEnd | Promise<ChildEnd>;

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
    port.clock.pause();
    port.reportDropped();
    sendEnd(channel, ended);
    runner = await makeRunner(configuration);
  }
}

function sendEnd(channel: ChildChannel, ended: ChildEnd): void {
  if (ended.end === 'value') channel.send(JSON.stringify({ type: 'done', end: ended.end }), ended.value);
  else channel.send(JSON.stringify({ type: 'done', ...ended }));
}
