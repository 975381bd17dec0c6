import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import { ProgressBar } from '../cli/progress-bar.js';
import { type ErrorReport, toErrorReport } from '../cli/report-error.js';
import { WasmagentError } from '../errors.js';
import { isStdout } from '../host/data-file/file-identity.js';
import { DEFAULT_INDEX_BYTES } from '../rollout/branch-collector.js';
import { InvalidRecordsError } from '../rollout/invalid-records-error.js';
import { Ledger } from '../rollout/ledger.js';
import { rankRolloutFile } from '../rollout/rank-rollout-file.js';
import { type RankSummary, toSummaryLines } from '../rollout/rank-summary.js';
import { type RecordError, toErrorLine } from '../rollout/record-error.js';
import { parseWeights } from '../rollout/weights.js';

const MEBIBYTE = 1024 * 1024;
const READING_LABELS = { judge: 'reading', write: 'writing' } as const;

/** What `--json` prints for a file with invalid records. */
export interface InvalidRecordsReport extends ErrorReport {
  invalid: number;
  records: number;
  recordErrors: readonly RecordError[];
}

/** `wasmagent rank-rollout`: ranked branches, preference pairs and rewards from a file of rollout branches. */
export default class RankRollout extends BaseCommand {
  static override summary = 'Rank the branches of each rollout; make DPO pairs and PPO records of them.';
  static override description = [
    'Reads JSON Lines (also gzip, zstd where this Node has it, or one JSON array), one branch a line. Several ' +
      'files and patterns are read in the order given, and a rollout may be spread over them. Every line is ' +
      'judged: UTF-8, JSON, no key twice, its schema. Without --output, --dpo or --ppo nothing is written: the ' +
      'summary says what there would be. All outputs appear together, complete, or not at all; missing folders ' +
      'are made. Memory does not follow the size of the input.',
    'Ranking: known scores first, the highest total first, then the lower branch_index. A branch whose ' +
      'score is unknown is ranked last, is never a rejected sample and has no PPO record. Pairs: the best ' +
      'against the worst branch whose answers are not empty and differ, for the same task. Groups without a ' +
      'pair are counted by reason; a tie counts as tied-pass from half of the highest possible total on. ' +
      'PPO records are (prompt, completion, reward) rows for your own training loop: no TRL trainer reads ' +
      'such rows offline.',
  ].join('\n\n');

  static override examples = [
    '<%= config.bin %> rank-rollout rollouts.jsonl',
    "<%= config.bin %> rank-rollout 'shards/*.jsonl.gz' --output ranked.jsonl",
    '<%= config.bin %> rank-rollout --input rollouts.jsonl --output ranked.jsonl --dpo dpo.jsonl --ppo ppo.jsonl',
    'zstd -dc rollouts.jsonl.zst | <%= config.bin %> rank-rollout - --dpo dpo.jsonl --skip-invalid',
  ];

  // As many as there are: oclif declares one and hands over the others in argv.
  static override strict = false;

  static override args = {
    file: Args.string({
      description: 'rollout files, patterns, or - for stdin; the same as --input',
      ignoreStdin: true,
    }),
  };

  static override flags = {
    input: Flags.string({
      description: 'rollout file or pattern, or - for stdin; may be given several times',
      helpValue: 'FILE',
      multiple: true,
      multipleNonGreedy: true,
    }),
    output: Flags.string({
      description: 'write every branch with its rank and total_score (- for stdout)',
      helpValue: 'FILE',
    }),
    dpo: Flags.string({ description: 'write preference pairs (- for stdout)', helpValue: 'FILE' }),
    ppo: Flags.string({ description: 'write one reward record a scored branch (- for stdout)', helpValue: 'FILE' }),
    weights: Flags.string({
      description: 'how much each score counts (objective, judge); keys not named count nothing',
      helpValue: 'KEY=N,...',
      default: 'objective=1',
    }),
    'skip-invalid': Flags.boolean({ description: 'count invalid records and go on, instead of failing' }),
    'trust-input': Flags.boolean({
      description:
        'read only what ranking needs and judge nothing else: faster, for files that check-schema passed or that ' +
        'were written here',
    }),
    'max-index-mb': Flags.integer({
      description: 'memory for the index of the records; what needs more is ranked in parts, on disk (TMPDIR)',
      helpValue: 'N',
      min: 1,
      default: DEFAULT_INDEX_BYTES / MEBIBYTE,
    }),
    'strict-wire': Flags.boolean({
      description: 'leave out provenance fields that the older closed format forbids (session_id, source_sha256)',
    }),
    ledger: Flags.string({
      description: 'session log (events.jsonl): only lines that it says were recorded, unchanged, are used',
      helpValue: 'FILE',
    }),
    timestamp: Flags.integer({
      description: 'exported_at_ms of every record; without it SOURCE_DATE_EPOCH, else the clock',
      helpValue: 'MS',
      min: 0,
      max: Number.MAX_SAFE_INTEGER,
    }),
  };

  async run(): Promise<RankSummary | InvalidRecordsReport> {
    const { argv, flags } = await this.parse(RankRollout);
    const toStdout = [flags.output, flags.dpo, flags.ppo].some((path) => path !== undefined && isStdout(path));
    if (toStdout && this.jsonEnabled()) {
      throw new WasmagentError('OUTPUT_CONFLICT', 'records and --json would both go to stdout', {
        suggestions: ['give the output a file name', 'leave out --json: the summary then goes to stderr'],
      });
    }
    const bar = new ProgressBar(process.stderr);
    try {
      const summary = await rankRolloutFile({
        input: chooseInputs(argv, flags.input ?? []),
        output: flags.output,
        dpo: flags.dpo,
        ppo: flags.ppo,
        weights: parseWeights(flags.weights),
        skipInvalid: flags['skip-invalid'],
        strictWire: flags['strict-wire'],
        timestampMs: flags.timestamp,
        ledger: flags.ledger === undefined ? undefined : await openLedger(flags.ledger),
        trustInput: flags['trust-input'],
        maxIndexBytes: flags['max-index-mb'] * MEBIBYTE,
        onProgress: this.jsonEnabled()
          ? undefined
          : ({ reading, bytes, totalBytes }) => bar.update(READING_LABELS[reading], bytes, totalBytes),
      });
      bar.clear();
      this.#report(summary, toStdout);
      return summary;
    } catch (error) {
      bar.clear();
      if (!(error instanceof InvalidRecordsError)) throw error;
      this.#noteErrors(error.recordErrors, error.invalid);
      if (!this.jsonEnabled()) throw error;
      this.exitWith(error.exit);
      const { invalid, records, recordErrors } = error;
      return { ...toErrorReport(error), invalid, records, recordErrors };
    }
  }

  #report(summary: RankSummary, toStdout: boolean): void {
    for (const note of summary.notes) this.note(`note: ${note}`);
    this.#noteErrors(summary.errors.first, summary.errors.total);
    for (const line of toSummaryLines(summary)) toStdout ? this.note(line) : this.print(line);
    if (summary.written.length === 0) this.note('nothing written; --output, --dpo and --ppo FILE write the records');
    else if (summary.pairs === 0 && summary.written.some(({ kind }) => kind === 'dpo')) {
      this.note('note: no group has a pair, so the DPO file is empty');
    }
  }

  #noteErrors(errors: readonly RecordError[], total: number): void {
    for (const error of errors) this.note(toErrorLine(error));
    if (total > errors.length) this.note(`... and ${total - errors.length} more`);
  }
}

/** The ledger in a session log, whose hash chain is verified first. */
async function openLedger(path: string): Promise<Ledger> {
  const [{ readNamedFile }, { recordedRollouts }] = await Promise.all([
    import('../host/own-file.js'),
    import('../evidence/recorded-rollouts.js'),
  ]);
  const entries = recordedRollouts(readNamedFile(path, 'the session log'), path);
  if (entries.length > 0) return new Ledger(entries);
  throw new WasmagentError('INPUT_MALFORMED', `${path} records no rollouts`, {
    suggestions: ['name the events.jsonl of the session that ran the job'],
  });
}

function chooseInputs(argv: readonly unknown[], flags: readonly string[]): string[] {
  const positions = argv.map(String);
  // The same files said in both ways are said once.
  const repeated = positions.length === flags.length && positions.every((path, at) => path === flags[at]);
  const chosen = repeated ? positions : [...positions, ...flags];
  if (chosen.length > 0 && !chosen.includes('')) return chosen;
  throw new WasmagentError('USAGE', 'no rollout file given', {
    suggestions: ['wasmagent rank-rollout rollouts.jsonl', 'pass - to read from stdin'],
  });
}
