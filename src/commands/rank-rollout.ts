import { Args } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import { chooseRows } from '../cli/choose-rows.js';
import { ProgressBar } from '../cli/progress-bar.js';
import { RANK_FLAGS } from '../cli/rank-flags.js';
import { rankOptionsFromFlags } from '../cli/rank-options-from-flags.js';
import { type ErrorReport, toErrorReport } from '../cli/report-error.js';
import { WasmagentError } from '../errors.js';
import { isStdout } from '../host/data-file/file-identity.js';
import { InvalidRecordsError } from '../rollout/invalid-records-error.js';
import { rankRolloutFile } from '../rollout/rank-rollout-file.js';
import { type RankSummary, toSummaryLines } from '../rollout/rank-summary.js';
import { type RecordError, toErrorLine } from '../rollout/record-error.js';
import { toStatisticsLines } from '../rollout/report/statistics-lines.js';

const READING_LABELS = { judge: 'reading', write: 'writing' } as const;

/** What `--json` prints for a file with invalid records. */
export interface InvalidRecordsReport extends ErrorReport {
  invalid: number;
  records: number;
  recordErrors: readonly RecordError[];
}

/** `wasmagent rank-rollout`: ranked branches, preference pairs and rewards from a file of rollout branches. */
export default class RankRollout extends BaseCommand {
  static override summary = 'Rank the branches of each rollout; make preference pairs and training files of them.';
  static override description = [
    'Reads JSON Lines (also gzip, zstd where this Node has it, or one JSON array), one branch a line. Several ' +
      'files and patterns are read in the order given, and a rollout may be spread over them. Every line is ' +
      'judged: UTF-8, JSON, no key twice, its schema. Without an output nothing is written: the summary says ' +
      'what there would be. All outputs appear together, complete, or not at all; missing folders are made. ' +
      'Memory does not follow the size of the input.',
    'Ranking: known scores first, the highest total first, then the lower branch_index. A branch whose ' +
      'score is unknown, or that broke (failure.broke), is ranked last, is in no pair and has no PPO record; one ' +
      'without an answer has none either. Pairs: both totals known, the chosen one higher, both answers non-empty ' +
      'and different, the same task. Groups without a pair are counted by reason; a tie counts as tied-pass from half of the highest possible total on. Branches that ' +
      'a boundary refused something to are ranked and are in no training row.',
    'Training rows (--dpo, --ppo, --export) are redacted unless --redact says otherwise. --ppo writes (prompt, ' +
      'completion, reward) rows for your own training loop: no TRL trainer reads such rows offline. --export ' +
      "writes what a trainer's own loader reads, with side files: where each row came from, a data set card, " +
      'what starts the training. `docs/data.md` leads from a rollout file to each trainer.',
  ].join('\n\n');

  static override examples = [
    '<%= config.bin %> rank-rollout rollouts.jsonl',
    "<%= config.bin %> rank-rollout 'shards/*.jsonl.gz' --output ranked.jsonl --report report.json",
    '<%= config.bin %> rank-rollout --input rollouts.jsonl --output ranked.jsonl --dpo dpo.jsonl --ppo ppo.jsonl',
    '<%= config.bin %> rank-rollout rollouts.jsonl --format trl --type dpo --export train/pairs.jsonl --dedup',
    '<%= config.bin %> rank-rollout rollouts.jsonl --dpo dpo.jsonl --eval-set benchmark.jsonl --pairs best-all',
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

  static override flags = RANK_FLAGS;

  async run(): Promise<RankSummary | InvalidRecordsReport> {
    const { argv, flags } = await this.parse(RankRollout);
    const rows = chooseRows(flags);
    const outputs = [flags.output, rows.dpo, flags.ppo, rows.training?.path, flags.report];
    const toStdout = outputs.some((path) => path !== undefined && isStdout(path));
    if (toStdout && this.jsonEnabled()) {
      throw new WasmagentError('OUTPUT_CONFLICT', 'records and --json would both go to stdout', {
        suggestions: ['give the output a file name', 'leave out --json: the summary then goes to stderr'],
      });
    }
    const bar = new ProgressBar(process.stderr);
    try {
      const summary = await rankRolloutFile({
        ...(await rankOptionsFromFlags(flags, { positions: argv, rows })),
        version: this.config.version,
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
    const lines = [...toSummaryLines(summary), '', ...toStatisticsLines(summary.statistics)];
    for (const line of lines) toStdout ? this.note(line) : this.print(line);
    if (summary.written.length === 0) {
      this.note('nothing written; --output, --dpo, --ppo and --export FILE write the records');
    }
    if (summary.pairs === 0 && summary.written.some(({ kind }) => kind === 'dpo')) {
      this.note('note: no group has a pair, so the DPO file is empty');
    }
  }

  #noteErrors(errors: readonly RecordError[], total: number): void {
    for (const error of errors) this.note(toErrorLine(error));
    if (total > errors.length) this.note(`... and ${total - errors.length} more`);
  }
}
