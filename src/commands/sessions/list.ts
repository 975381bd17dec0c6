import { Flags } from '@oclif/core';
import { BaseCommand } from '../../cli/base-command.js';
import type { SessionList } from '../../cli/sessions/list-sessions.js';

/** Lists the sessions of the user's store. */
export default class SessionsList extends BaseCommand {
  static override summary = 'List the sessions that are kept, the one that was used last first.';
  static override description =
    `Sessions are kept in WASMAGENT_HOME, else in the user's state folder. A session that is older than its own
description is listed by its folder. Every sessions command finishes removals that were stopped half-way.`;
  static override examples = [
    { description: 'What is kept here', command: '<%= config.bin %> <%= command.id %>' },
    { description: 'The last one, for a script', command: '<%= config.bin %> <%= command.id %> --limit 1 --json' },
  ];
  static override flags = {
    limit: Flags.integer({ description: 'sessions to list', default: 100, min: 1, max: 1_000_000, helpValue: 'N' }),
  };

  async run(): Promise<SessionList> {
    const { flags } = await this.parse(SessionsList);
    const [{ listSessions, formatSessionList }, { openShelf }] = await Promise.all([
      import('../../cli/sessions/list-sessions.js'),
      import('../../cli/sessions/open-shelf.js'),
    ]);
    const report = listSessions(openShelf(), flags.limit);
    this.print(formatSessionList(report));
    return report;
  }
}
