import { Flags } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import type { ScreenshotReport } from '../pilot/screenshot/take-screenshot.js';

/** `wasmagent screenshot`: a picture of a session's branch timeline. */
export default class Screenshot extends BaseCommand {
  static override summary = 'Picture the branch timeline of a session, made from its own log.';
  static override description =
    `The page is rendered without network and without script: in the browser that answers at localhost:9222, in a context
of its own there, else in an installed Chromium that is started for this, in a fresh profile, and is gone afterwards.
A session is looked for among those kept on this machine, then in the evidence folder of a pilot.

Exit codes: 0 the picture is written, 2 no such session, 4 no browser to make it with, 5 the session's log does not hold.`;
  static override examples = [
    {
      description: "A pilot's branches; its evidence lies in artifacts/",
      command: '<%= config.bin %> screenshot --session $SESSION_ID --output branches.png',
    },
    {
      description: 'The whole page, from the evidence in another folder',
      command: '<%= config.bin %> screenshot --session demo --pack evidence --output branches.png --full-page',
    },
    {
      description: 'In a browser that runs already',
      command: '<%= config.bin %> screenshot --session demo --output branches.png --cdp http://localhost:9333',
    },
  ];
  static override flags = {
    session: Flags.string({ description: 'id of the session', required: true, helpValue: 'ID' }),
    output: Flags.string({ char: 'o', description: 'where the PNG goes', required: true, helpValue: 'F.png' }),
    pack: Flags.string({
      description: "evidence folder that holds a pilot's session (default: artifacts); named, only it is looked in",
      helpValue: 'DIR',
    }),
    cdp: Flags.string({
      description: 'DevTools endpoint of a running browser (default: localhost:9222 where one answers)',
      helpValue: 'URL',
    }),
    'full-page': Flags.boolean({ description: 'the whole page, and not only what fits the window' }),
    width: Flags.integer({
      description: 'of the window, in pixels (default: 1280)',
      min: 320,
      max: 4096,
      helpValue: 'N',
    }),
    height: Flags.integer({
      description: 'of the window, in pixels (default: 1080)',
      min: 200,
      max: 8192,
      helpValue: 'N',
    }),
  };

  async run(): Promise<ScreenshotReport> {
    const { flags } = await this.parse(Screenshot);
    const [{ takeScreenshot }, { PICTURE_SIZE }, { parseSessionId }, { stateFolder }] = await Promise.all([
      import('../pilot/screenshot/take-screenshot.js'),
      import('../pilot/screenshot/picture-size.js'),
      import('../sessions/session-id.js'),
      import('../host/private-folder.js'),
    ]);
    if (flags.cdp !== undefined) {
      const { isOnThisMachine } = await import('../host/browser/find-endpoint.js');
      if (!isOnThisMachine(flags.cdp))
        this.note('--cdp names another host: what the session did is sent there, and leaves this machine.');
    }
    const report = await takeScreenshot(
      parseSessionId(flags.session),
      flags.output,
      { stateFolder: stateFolder(), pack: flags.pack ?? 'artifacts', isPackNamed: flags.pack !== undefined },
      {
        width: flags.width ?? PICTURE_SIZE.width,
        height: flags.height ?? PICTURE_SIZE.height,
        fullPage: flags['full-page'],
        endpoint: flags.cdp,
      },
    );
    this.print(`${report.output}: ${report.branches} branches of ${report.session}, from ${report.events} events`);
    if (report.breaksPack) {
      this.note(
        'It lies in an evidence folder that does not list it: verify will name it. pilot --screenshot takes it along.',
      );
    }
    return report;
  }
}
