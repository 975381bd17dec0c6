import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import { ProgressBar } from '../cli/progress-bar.js';
import { type ErrorReport, toErrorReport } from '../cli/report-error.js';
import { WasmagentError } from '../errors.js';
import { isStdout } from '../host/data-file/file-identity.js';
import { DEFAULT_INDEX_BYTES } from '../rollout/branch-collector.js';
import { formatFault } from '../rollout/export/format-fault.js';
import {
  TRAINING_FORMATS,
  TRAINING_TYPES,
  TRAJECTORIES,
  type TrainingFormatName,
  type TrainingType,
  type Trajectory,
} from '../rollout/export/training-sample.js';
import { InvalidRecordsError } from '../rollout/invalid-records-error.js';
import { Ledger } from '../rollout/ledger.js';
import { PAIR_STRATEGIES } from '../rollout/pairs/pair-policy.js';
import { CONTAMINATION_RULES, type TrainingRequest } from '../rollout/rank-options.js';
import { rankRolloutFile } from '../rollout/rank-rollout-file.js';
import { type RankSummary, toSummaryLines } from '../rollout/rank-summary.js';
import { type RecordError, toErrorLine } from '../rollout/record-error.js';
import { toStatisticsLines } from '../rollout/report/statistics-lines.js';
import { REDACTION_MODES } from '../rollout/rows/redaction-mode.js';
import { parseComparison } from '../rollout/statistics/parse-comparison.js';
import { parseWeights } from '../rollout/weights.js';

const MEBIBYTE = 1024 * 1024;
const OUTPUT = 'OUTPUT';
const RANKING = 'RANKING AND PAIRS';
const HYGIENE = 'WHAT STAYS OUT OF TRAINING ROWS';
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
      'score is unknown is ranked last, is in no pair and has no PPO record. Pairs: both totals known, the ' +
      'chosen one higher, both answers non-empty and different, the same task. Groups without a pair are ' +
      'counted by reason; a tie counts as tied-pass from half of the highest possible total on. Branches that ' +
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

  static override flags = {
    input: Flags.string({
      description: 'rollout file or pattern, or - for stdin; may be given several times',
      helpValue: 'FILE',
      multiple: true,
      multipleNonGreedy: true,
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
    ledger: Flags.string({
      description: 'session log (events.jsonl): only lines that it says were recorded, unchanged, are used',
      helpValue: 'FILE',
    }),

    output: Flags.string({
      description: 'write every branch with its rank and total_score (- for stdout)',
      helpValue: 'FILE',
      helpGroup: OUTPUT,
    }),
    dpo: Flags.string({
      description: 'write preference pairs (- for stdout); with --format the same as --type dpo --export',
      helpValue: 'FILE',
      helpGroup: OUTPUT,
    }),
    ppo: Flags.string({
      description: 'write one reward record a scored branch (- for stdout)',
      helpValue: 'FILE',
      helpGroup: OUTPUT,
    }),
    export: Flags.string({
      description: "write rows in a trainer's format, and side files beside them",
      helpValue: 'FILE',
      helpGroup: OUTPUT,
    }),
    format: Flags.option({
      description: "whose loader reads the rows; wire is this project's own",
      options: TRAINING_FORMATS,
      default: 'wire' as const,
      helpGroup: OUTPUT,
    })(),
    type: Flags.option({
      description: 'what the exported rows are for',
      options: TRAINING_TYPES,
      default: 'dpo' as const,
      helpGroup: OUTPUT,
    })(),
    trajectory: Flags.option({
      description:
        'how much of a branch an exported row holds: its answer, all its tool turns, or from where a pair parts',
      options: TRAJECTORIES,
      default: 'final' as const,
      helpGroup: OUTPUT,
    })(),
    report: Flags.string({
      description: 'write what became of every record, group, pair and row, with statistics (JSON)',
      helpValue: 'FILE',
      helpGroup: OUTPUT,
    }),
    'strict-wire': Flags.boolean({
      description: 'leave out provenance fields that the older closed format forbids (session_id, source_sha256)',
      helpGroup: OUTPUT,
    }),
    timestamp: Flags.integer({
      description: 'exported_at_ms of every record; without it SOURCE_DATE_EPOCH, else the clock',
      helpValue: 'MS',
      min: 0,
      max: Number.MAX_SAFE_INTEGER,
      helpGroup: OUTPUT,
    }),

    weights: Flags.string({
      description:
        'how much each score counts (objective, judge, votes); keys not named count nothing ' +
        '[default: objective=1, or votes=1 with --votes]',
      helpValue: 'KEY=N,...',
      helpGroup: RANKING,
    }),
    votes: Flags.string({
      description: 'pairwise votes {rollout_id, first, second, winner}, made into scores by Bradley-Terry',
      helpValue: 'FILE',
      helpGroup: RANKING,
    }),
    pairs: Flags.option({
      description: 'which pairs of a group: the best against the worst, against all below it, or all against all below',
      options: PAIR_STRATEGIES,
      default: 'best-worst' as const,
      helpGroup: RANKING,
    })(),
    'max-pairs-per-group': Flags.integer({
      description: 'take a sample of this size where a group has more pairs',
      helpValue: 'N',
      min: 1,
      helpGroup: RANKING,
    }),
    'min-margin': Flags.string({
      description: 'how far apart the totals of a pair must be',
      helpValue: 'N',
      helpGroup: RANKING,
    }),
    seed: Flags.integer({ description: 'what samples are drawn from', default: 0, helpValue: 'N', helpGroup: RANKING }),
    compare: Flags.string({
      description: 'compare two conditions over the same tasks, such as temperature=0.3,1.0 or model=a,b',
      helpValue: 'KEY=A,B',
      helpGroup: RANKING,
    }),

    redact: Flags.option({
      description: 'secrets and personal data in training rows: leave them, count them, or replace them',
      options: REDACTION_MODES,
      default: 'on' as const,
      helpGroup: HYGIENE,
    })(),
    'eval-set': Flags.string({
      description: 'evaluation file that no training row may overlap; may be given several times',
      helpValue: 'FILE',
      multiple: true,
      multipleNonGreedy: true,
      helpGroup: HYGIENE,
    }),
    'eval-field': Flags.string({
      description: 'where the text of an evaluation item is (a.b or /a/b)',
      helpValue: 'NAME',
      dependsOn: ['eval-set'],
      helpGroup: HYGIENE,
    }),
    'on-contaminated': Flags.option({
      description: 'what becomes of branches that overlap it [default: drop]',
      options: CONTAMINATION_RULES,
      dependsOn: ['eval-set'],
      helpGroup: HYGIENE,
    })(),
    dedup: Flags.boolean({
      description: 'leave out rows that repeat an earlier one, exactly or nearly; without it they are counted',
      helpGroup: HYGIENE,
    }),
    'include-denied': Flags.boolean({
      description: 'take branches into training rows that a boundary refused something to',
      helpGroup: HYGIENE,
    }),
  };

  async run(): Promise<RankSummary | InvalidRecordsReport> {
    const { argv, flags } = await this.parse(RankRollout);
    const { dpo, training } = chooseRows(flags);
    const outputs = [flags.output, dpo, flags.ppo, training?.path, flags.report];
    const toStdout = outputs.some((path) => path !== undefined && isStdout(path));
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
        dpo,
        ppo: flags.ppo,
        training,
        report: flags.report,
        weights: parseWeights(flags.weights ?? (flags.votes === undefined ? 'objective=1' : 'votes=1')),
        votes: flags.votes,
        pairs: flags.pairs,
        maxPairsPerGroup: flags['max-pairs-per-group'],
        minMargin: parseMargin(flags['min-margin']),
        seed: flags.seed,
        includeDenied: flags['include-denied'],
        redaction: flags.redact,
        dedup: flags.dedup,
        evalSet: flags['eval-set'],
        evalField: flags['eval-field'],
        onContaminated: flags['on-contaminated'],
        compare: flags.compare === undefined ? undefined : parseComparison(flags.compare),
        skipInvalid: flags['skip-invalid'],
        strictWire: flags['strict-wire'],
        timestampMs: flags.timestamp,
        ledger: flags.ledger === undefined ? undefined : await openLedger(flags.ledger),
        trustInput: flags['trust-input'],
        maxIndexBytes: flags['max-index-mb'] * MEBIBYTE,
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

/** Where pairs go in wire form, and what goes out in a trainer's: `--dpo` and `--export` can both mean either. */
function chooseRows(flags: {
  dpo?: string | undefined;
  export?: string | undefined;
  format: TrainingFormatName;
  type: TrainingType;
  trajectory: Trajectory;
}): { dpo?: string | undefined; training?: TrainingRequest | undefined } {
  const { dpo, format, type, trajectory } = flags;
  const isWire = format === 'wire';
  const asked = !isWire || type !== 'dpo' || trajectory !== 'final';
  if (flags.export !== undefined && dpo !== undefined && !(isWire && asked)) {
    throw new WasmagentError('USAGE', `--dpo and --export would both be written as ${format}`, {
      suggestions: ['leave one of them out', 'run the command once for each'],
    });
  }
  if (dpo !== undefined && !isWire && type !== 'dpo') {
    throw new WasmagentError('USAGE', `--dpo writes pairs, and --type is ${type}`, {
      suggestions: [`--type ${type} --export ${dpo}`],
    });
  }
  const path = flags.export ?? (isWire ? undefined : dpo);
  if (path === undefined && asked) {
    throw new WasmagentError('USAGE', '--format, --type and --trajectory are for --export, which is not given', {
      suggestions: [`--format ${format} --type ${type} --trajectory ${trajectory} --export train.jsonl`],
    });
  }
  if (path === undefined) return { dpo };
  if (!isWire) return { training: { path, format, type, trajectory } };
  const fault = formatFault({ format, type, trajectory, path });
  if (fault !== undefined) throw fault;
  return { dpo: path };
}

function parseMargin(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const margin = Number(text);
  if (/^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) && Number.isFinite(margin)) return margin;
  throw new WasmagentError('USAGE', `--min-margin is '${text}', not a number from 0 on`, {
    suggestions: ['--min-margin 0.5'],
  });
}
