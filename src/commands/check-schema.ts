import { Flags } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import { EXIT, WasmagentError } from '../errors.js';
import { type CheckReport, checkFiles } from '../rollout/check-files.js';
import { toCheckLines } from '../rollout/check-report.js';
import { RECORD_KINDS } from '../rollout/record-kinds.js';

const fileFlag = (what: string) =>
  Flags.string({ description: `check ${what} (- for stdin)`, helpValue: 'FILE', multiple: true });

/** `wasmagent check-schema`: whether files of records have their shapes and agree with themselves. */
export default class CheckSchema extends BaseCommand {
  static override summary = 'Check rollout, ranked, DPO and PPO files, line by line.';
  static override description = [
    "Beside each record's schema: one record a branch and one task a rollout (--rollouts, " +
      '--ranked), ranks 1 to n in each group (--ranked), the hash of the prompt (--dpo, --ppo), and for --dpo ' +
      'that the answers differ and that reward is reward_chosen less reward_rejected and above 0. Prints ' +
      'the first 20 errors of each file; the last line is "Schema validation passed" when there are none.',
  ].join('\n\n');

  static override examples = [
    '<%= config.bin %> check-schema --dpo dpo.jsonl --ppo ppo.jsonl',
    '<%= config.bin %> check-schema --rollouts rollouts.jsonl.gz --json',
  ];

  static override flags = {
    dpo: fileFlag('preference pairs'),
    ppo: fileFlag('reward records'),
    rollouts: fileFlag('rollout branches'),
    ranked: fileFlag('ranked branches'),
    'strict-wire': Flags.boolean({ description: 'expect the older closed provenance in --dpo and --ppo files' }),
  };

  async run(): Promise<CheckReport> {
    const { flags } = await this.parse(CheckSchema);
    const files = RECORD_KINDS.flatMap((kind) => (flags[kind] ?? []).map((path) => ({ kind, path })));
    if (files.length === 0) {
      throw new WasmagentError('USAGE', 'no file to check', {
        suggestions: ['wasmagent check-schema --dpo dpo.jsonl --ppo ppo.jsonl'],
      });
    }
    if (files.filter(({ path }) => path === '-').length > 1) {
      throw new WasmagentError('USAGE', 'stdin can be read only once', { suggestions: ['pass - to one flag'] });
    }
    const report = await checkFiles(files, { strictWire: flags['strict-wire'] });
    for (const { notes } of report.files) for (const note of notes) this.note(`note: ${note}`);
    for (const line of toCheckLines(report)) this.print(line);
    if (!report.passed) this.exitWith(EXIT.judgedAgainst);
    return report;
  }
}
