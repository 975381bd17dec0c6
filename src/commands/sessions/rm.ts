import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../../cli/base-command.js';
import type { RemovalReport } from '../../cli/sessions/remove-sessions.js';

/** Removes sessions from the user's store. */
export default class SessionsRm extends BaseCommand {
  static override summary = 'Remove sessions: their logs, rollouts and workspaces.';
  static override description =
    `A session that is in use is refused when it is named, and then nothing is removed; --older-than and --all leave it. A
folder that was given with run --workspace is not the session's own, and stays. What is gone is gone: export it before.

Exit codes: 0 removed, 2 no such session, 4 a session is in use.`;
  static override examples = [
    { description: 'Two sessions', command: '<%= config.bin %> <%= command.id %> first-session second-session' },
    { description: 'What was not used for a month', command: '<%= config.bin %> <%= command.id %> --older-than 30d' },
    { description: 'Everything', command: '<%= config.bin %> <%= command.id %> --all --yes' },
  ];
  static override strict = false;
  static override args = {
    ids: Args.string({ description: 'the sessions', ignoreStdin: true }),
  };
  static override flags = {
    'older-than': Flags.string({ description: 'those not used for this long: 45m, 12h, 30d, 8w', helpValue: 'SPAN' }),
    all: Flags.boolean({ description: 'every session; needs --yes' }),
    yes: Flags.boolean({ char: 'y', description: 'do not ask: with --all' }),
  };

  async run(): Promise<RemovalReport> {
    const { argv, flags } = await this.parse(SessionsRm);
    const [{ removeSessions, formatRemoval }, { openShelf }, { openClock }] = await Promise.all([
      import('../../cli/sessions/remove-sessions.js'),
      import('../../cli/sessions/open-shelf.js'),
      import('../../host/clock.js'),
    ]);
    const report = removeSessions(
      openShelf(),
      { ids: argv.map(String), olderThan: flags['older-than'], all: flags.all, yes: flags.yes },
      openClock().nowMs(),
    );
    this.print(formatRemoval(report));
    return report;
  }
}
