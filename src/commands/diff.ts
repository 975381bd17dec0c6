import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import { EXIT } from '../errors.js';
import type { PackDiff } from '../pilot/compare-packs.js';

/** `wasmagent diff`: what changed between two evidence packs. */
export default class Diff extends BaseCommand {
  static override summary = 'Say what changed between two evidence packs.';
  static override description =
    `Compares verdicts, cases (also the rule that held, and where its proof lies), the policies in force field by field,
scenarios, options, versions and components; the results of a real model stand apart. What is another in every run by itself is not compared: times, durations,
the digests of logs, a session or a key that nobody chose. Both packs are verified first, and one that does not hold is
refused.

Exit codes: 0 nothing changed, 1 something did, 2 there is no such pack, 5 one of them does not hold.`;
  static override examples = [
    { description: 'Since the last release', command: '<%= config.bin %> diff evidence-1.0 evidence-1.1' },
    {
      description: 'Signed packs, whose signatures are to be checked',
      command: '<%= config.bin %> diff old new --key signer.pub.pem --json',
    },
  ];
  static override args = {
    old: Args.string({ description: 'folder of the older pack', required: true, ignoreStdin: true }),
    new: Args.string({ description: 'folder of the newer pack', required: true, ignoreStdin: true }),
  };
  static override flags = {
    key: Flags.string({
      description:
        'public key that must have signed both: a PEM file, or env:NAME (default: the ones in the packs, if any)',
      helpValue: 'PUB',
    }),
  };

  async run(): Promise<PackDiff> {
    const { args, flags } = await this.parse(Diff);
    const { comparePacks } = await import('../pilot/compare-packs.js');
    const diff = await comparePacks(args.old, args.new, flags.key);
    const [{ formatDiff }, { paintFor }] = await Promise.all([
      import('../cli/diff-report.js'),
      import('../cli/theme.js'),
    ]);
    this.print(formatDiff(diff, paintFor(process.stdout)));
    if (!diff.same) this.exitWith(EXIT.judgedAgainst);
    return diff;
  }
}
