import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import { EXIT, WasmagentError } from '../errors.js';
import { isStdout } from '../host/data-file/file-identity.js';
import { type CheckReport, checkFiles, type FileToCheck } from '../rollout/check/check-files.js';
import { toCheckLines } from '../rollout/check/check-report.js';
import { RECORD_KINDS } from '../rollout/check/record-kinds.js';
import { parseWeights } from '../rollout/weights.js';

const fileFlag = (what: string) =>
  Flags.string({
    description: `check ${what} (- for stdin)`,
    helpValue: 'FILE',
    multiple: true,
    multipleNonGreedy: true,
  });

/** `wasmagent check-schema`: whether files of records have their shapes and agree with themselves and each other. */
export default class CheckSchema extends BaseCommand {
  static override summary =
    'Check rollouts, training rows, votes, reports, session logs, manifests and scenarios, record by record.';
  static override description = [
    'A file without a flag tells its kind by its first records; a quoted pattern stands for the files that it ' +
      'matches. Prints each finding as file:line: /pointer message (CODE); the last line is "Schema validation ' +
      'passed" when there are none.',
    "Beside each record's schema: one record a branch and one task a rollout, score, status and build that " +
      'do not contradict each other (rollouts, ranked); ranks 1 to n in each group, in the order of the totals ' +
      '(ranked); the hash of the prompt, no empty answer, no row twice (dpo, ppo); answers that differ, and reward as ' +
      'reward_chosen less reward_rejected and above 0 (dpo); two branches (votes); sums that are the sums of their ' +
      'parts (report); each line linked to the one before (events).',
    'With rollouts beside dpo or ppo, each row is looked up in them: its digest, prompt, answers, tool events, ' +
      'scores and rewards must be those of the branches it names. A placeholder of redaction stands for any ' +
      'text. With ranked files and no rollouts, the rewards must be their total_score. Beside votes, the branches ' +
      'they name must be there. Beside ranked files, each ranked line must be its branch byte for byte but for rank and ' +
      'total_score, no branch missing, and with --weights the totals those that it gives. Beside a provenance side file, digests ' +
      'are those of its branches.',
    'A schema of your own is JSON Schema 2020-12, or draft-07 where its $schema says so; $ref may lead to ' +
      'files beside it, never to the network, and format is not asserted.',
  ].join('\n\n');

  static override examples = [
    '<%= config.bin %> check-schema --dpo dpo.jsonl --ppo ppo.jsonl',
    '<%= config.bin %> check-schema rollouts.jsonl.gz --rejects bad.jsonl',
    '<%= config.bin %> check-schema --rollouts rollouts.jsonl --dpo dpo.jsonl --weights objective=1,judge=0.3',
    '<%= config.bin %> check-schema --schema my.schema.json data.jsonl --json',
  ];

  static override strict = false;

  static override args = {
    file: Args.string({ description: 'files and patterns to check (- for stdin)', ignoreStdin: true }),
  };

  static override flags = {
    dpo: fileFlag('preference pairs'),
    ppo: fileFlag('reward records'),
    rollouts: fileFlag('rollout branches'),
    ranked: fileFlag('ranked branches'),
    votes: fileFlag('pairwise votes'),
    report: fileFlag('reports of rank-rollout, each a JSON document'),
    provenance: fileFlag('side files of exports, X.provenance.jsonl'),
    events: fileFlag('session logs or streams of agent events'),
    manifest: fileFlag('capability manifests, each a JSON document'),
    scenario: fileFlag('scenarios, each a JSON document'),
    schema: Flags.string({ description: 'check the files without a flag by this JSON Schema', helpValue: 'FILE' }),
    'strict-wire': Flags.boolean({ description: 'expect the older closed provenance in dpo and ppo files' }),
    weights: Flags.string({
      description: 'what the rewards were made with; rewards are then also held against objective_score',
      helpValue: 'KEY=N,...',
    }),
    'max-errors': Flags.integer({
      description: 'how many findings of each file are listed; 0 for all',
      helpValue: 'N',
      min: 0,
      default: 20,
    }),
    rejects: Flags.string({
      description: 'write the bad lines, byte for byte; an empty file when there are none',
      helpValue: 'FILE',
    }),
  };

  async run(): Promise<CheckReport> {
    const { argv, flags } = await this.parse(CheckSchema);
    const positional = argv.map((path): FileToCheck => ({ kind: undefined, path: String(path) }));
    const flagged = RECORD_KINDS.flatMap((kind) => (flags[kind] ?? []).map((path): FileToCheck => ({ kind, path })));
    refuseMistakes([...positional, ...flagged], positional, flags);
    const weights = flags.weights === undefined ? undefined : parseWeights(flags.weights);
    const report = await checkFiles([...flagged, ...positional], {
      strictWire: flags['strict-wire'],
      weights,
      maxErrors: flags['max-errors'],
      rejects: flags.rejects,
      judgeBySchema: flags.schema === undefined ? undefined : await openSchema(flags.schema),
    });
    for (const { notes } of report.files) for (const note of notes) this.note(`note: ${note}`);
    for (const line of toCheckLines(report)) this.print(line);
    if (!report.passed) this.exitWith(EXIT.judgedAgainst);
    return report;
  }
}

function refuseMistakes(
  files: readonly FileToCheck[],
  positional: readonly FileToCheck[],
  flags: { schema?: string | undefined; rejects?: string | undefined },
): void {
  if (files.length === 0) {
    throw new WasmagentError('USAGE', 'no file to check', {
      suggestions: ['wasmagent check-schema --dpo dpo.jsonl --ppo ppo.jsonl'],
    });
  }
  if (files.some(({ path }) => path === '')) throw new WasmagentError('USAGE', 'a file to check has an empty name');
  const fromStdin = [...files.map(({ path }) => path), flags.schema].filter((path) => path === '-');
  if (fromStdin.length > 1) {
    throw new WasmagentError('USAGE', 'stdin can be read only once', { suggestions: ['pass - once'] });
  }
  if (flags.schema !== undefined && positional.length === 0) {
    throw new WasmagentError('USAGE', '--schema has no file to judge', {
      suggestions: ['wasmagent check-schema --schema my.schema.json data.jsonl'],
    });
  }
  if (flags.rejects !== undefined && isStdout(flags.rejects)) {
    throw new WasmagentError('OUTPUT_CONFLICT', 'the report and the bad lines would both go to stdout', {
      suggestions: ['--rejects bad.jsonl'],
    });
  }
}

/** The judge by a schema of the user's; compiling one takes a library that other checks do not need. */
async function openSchema(path: string) {
  const { compileSchema } = await import('../rollout/check/compile-schema.js');
  return compileSchema(path);
}
