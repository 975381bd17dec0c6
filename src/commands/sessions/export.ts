import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../../cli/base-command.js';
import { EXPORT_FORMATS } from '../../cli/sessions/export-format.js';
import type { SessionExport } from '../../cli/sessions/export-session.js';
import { oneLine } from '../../cli/strip-controls.js';
import { WasmagentError } from '../../errors.js';

/** Copies one session out of the store. */
export default class SessionsExport extends BaseCommand {
  static override summary =
    'Copy a session out of the store: its events, its rollouts and, if asked for, its workspace.';
  static override description =
    `A folder gets events.jsonl (the chain, byte for byte) or events.sse, rollouts.jsonl, workspace/ and manifest.json with
the SHA-256 of each file. An output that ends in .jsonl or .sse, or is -, gets the events alone. The output appears whole
or not at all. Of the workspace only regular files are copied: no link is followed, and what is left out is listed.

Exit codes: 0 exported, 2 no such session or an output that is in use, 5 the log is not the chain that was written.`;
  static override examples = [
    {
      description: 'Everything, into a new folder',
      command: '<%= config.bin %> <%= command.id %> my-session --output my-session-export --workspace',
    },
    {
      description: 'The events as a stream of server-sent events',
      command: '<%= config.bin %> <%= command.id %> my-session --format sse --output -',
    },
  ];
  static override args = {
    id: Args.string({ description: 'the session', required: true, ignoreStdin: true }),
  };
  static override flags = {
    output: Flags.string({
      char: 'o',
      description: 'folder to make, or file for the events',
      required: true,
      helpValue: 'PATH',
    }),
    format: Flags.option({
      description: 'how the events are written',
      options: EXPORT_FORMATS,
      default: 'jsonl' as const,
    })(),
    workspace: Flags.boolean({ description: "add the files of the session's own workspace" }),
  };

  async run(): Promise<SessionExport> {
    const { args, flags } = await this.parse(SessionsExport);
    const { output, format, workspace } = flags;
    if (output === '-' && this.jsonEnabled()) {
      throw new WasmagentError('OUTPUT_CONFLICT', 'the events and the report would both go to stdout', {
        suggestions: ['--output events.jsonl', 'leave --json out'],
      });
    }
    const [{ exportSession }, { openShelf }] = await Promise.all([
      import('../../cli/sessions/export-session.js'),
      import('../../cli/sessions/open-shelf.js'),
    ]);
    const report = await exportSession(openShelf(), { id: args.id, output, format, workspace });
    const { log, files, skipped } = report;
    for (const { path, why } of skipped) this.note(`left out: ${oneLine(path)} (${why})`);
    if (log.tornBytes > 0) this.note(`left out: ${log.tornBytes} bytes after the last whole line of the log`);
    this.note(`exported ${files.length} files, ${log.lines} events, head ${log.head}`);
    return report;
  }
}
