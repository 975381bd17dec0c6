import { Flags, type Interfaces } from '@oclif/core';
import { DEFAULT_INDEX_BYTES } from '../rollout/branch-collector.js';
import { TRAINING_FORMATS, TRAINING_TYPES, TRAJECTORIES } from '../rollout/export/training-sample.js';
import { PAIR_STRATEGIES } from '../rollout/pairs/pair-policy.js';
import { CONTAMINATION_RULES } from '../rollout/rank-options.js';
import { REDACTION_MODES } from '../rollout/rows/redaction-mode.js';

/** The unit of `--max-index-mb`, in bytes. */
export const MEBIBYTE = 1024 * 1024;

const OUTPUT = 'OUTPUT';
const RANKING = 'RANKING AND PAIRS';
const HYGIENE = 'WHAT STAYS OUT OF TRAINING ROWS';

/** The flags that say what `rank-rollout` reads, how it ranks and pairs, and what it writes. */
export const RANK_FLAGS = {
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
    description: 'write one reward record a branch with a score and an answer (- for stdout)',
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

/** What oclif makes of `RANK_FLAGS`. */
export type RankFlags = Interfaces.InferredFlags<typeof RANK_FLAGS>;
