import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import { EXIT } from '../errors.js';
import type { VerifyReport } from '../pilot/verify-pack.js';

/** `wasmagent verify`: whether an evidence pack is what was signed, and its verdicts what its logs show. */
export default class Verify extends BaseCommand {
  static override summary = 'Verify an evidence pack offline, and reach its verdicts again from its logs.';
  static override description =
    `Checks every digest and that nothing was added, the signature, the hash chain of every log, that the plan came
before the results, and that the policies in the logs are the planned ones; then judges every case again from the logs
of the three arms and compares. The first thing that is wrong is named by file and line. The folder is only read.

Exit codes: 0 everything holds (whatever the verdict is), 5 something does not, 3 all but the signature, which could not
be checked: the pack says that a key signed it, and --key does not give it. 2 there is no such folder or key.`;
  static override examples = [
    { description: 'A pack of your own', command: '<%= config.bin %> verify artifacts' },
    {
      description: "A pack that somebody else signed; the key came from them, by another way than the pack's",
      command: '<%= config.bin %> verify artifacts --key signer.pub.pem',
    },
    { description: 'For a CI job', command: '<%= config.bin %> verify artifacts --key env:SIGNER_KEY --json' },
  ];
  static override args = {
    dir: Args.string({ description: 'folder that wasmagent pilot wrote', required: true, ignoreStdin: true }),
  };
  static override flags = {
    key: Flags.string({
      description:
        'public key that must have signed it: a PEM file, or env:NAME (default: the one in a self-attested pack)',
      helpValue: 'PUB',
    }),
  };

  async run(): Promise<VerifyReport> {
    const { args, flags } = await this.parse(Verify);
    const { verifyPack } = await import('../pilot/verify-pack.js');
    const report = await verifyPack(args.dir, flags.key);
    const [{ formatVerifyReport }, { paintFor }] = await Promise.all([
      import('../cli/verify-report.js'),
      import('../cli/theme.js'),
    ]);
    this.print(formatVerifyReport(report, args.dir, paintFor(process.stdout)));
    if (report.fault !== undefined) this.exitWith(EXIT.evidence);
    else if (!report.valid) this.exitWith(EXIT.inconclusive);
    return report;
  }
}
