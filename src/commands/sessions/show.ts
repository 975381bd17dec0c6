import { Args } from '@oclif/core';
import { BaseCommand } from '../../cli/base-command.js';
import type { SessionReport } from '../../cli/sessions/show-session.js';

/** Says what happened in one session. */
export default class SessionsShow extends BaseCommand {
  static override summary =
    'Say what happened in a session: its runs, what was denied, asked and stopped, what it cost.';
  static override description =
    `Everything is read from the session's log, whose hash chain is verified first. What a user, a model or a guest wrote
is shown without control characters.

Exit codes: 0 shown, 2 no such session, 5 the log is not the chain that was written.`;
  static override examples = [
    { description: 'One session', command: '<%= config.bin %> <%= command.id %> my-session' },
    { description: 'The same as JSON', command: '<%= config.bin %> <%= command.id %> my-session --json' },
  ];
  static override args = {
    id: Args.string({ description: 'the session', required: true, ignoreStdin: true }),
  };

  async run(): Promise<SessionReport> {
    const { args } = await this.parse(SessionsShow);
    const [{ showSession, formatSession }, { openShelf }] = await Promise.all([
      import('../../cli/sessions/show-session.js'),
      import('../../cli/sessions/open-shelf.js'),
    ]);
    const report = showSession(openShelf(), args.id);
    this.print(formatSession(report));
    return report;
  }
}
