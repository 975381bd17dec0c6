import { FORMAT_TABLE } from './format-table.js';
import type { ExportFacts } from './provenance-line.js';
import type { RowStatistics } from './row-statistics.js';

/** What only the caller knows about an export. */
export interface CardFacts {
  /** Names of the inputs. */
  inputs: readonly string[];
  /** Rollouts that were ranked. */
  groups: number;
  /** Groups and samples without a row, by reason. */
  reasons: Readonly<Record<string, number>>;
  /** Other sentences, such as what was redacted. */
  remarks?: readonly string[];
}

/** What a card says. */
export interface CardContent {
  made: ExportFacts;
  facts: CardFacts;
  dataFile: string;
  rows: number;
  skipped: Readonly<Record<string, number>>;
  hasTools: boolean;
  notes: readonly string[];
  statistics: RowStatistics;
  /** YAML lines of the columns; none where the trainer is not one that reads with `datasets`. */
  features: readonly string[];
}

/** The data set card: front matter that `datasets` reads, then how the rows were made, what they are and are not. */
export function toDatasetCard(content: CardContent): string {
  const { made, facts, dataFile, rows, notes, hasTools } = content;
  const entry = FORMAT_TABLE[made.format];
  const name = dataFile.replace(/\.(?:jsonl|json|parquet)$/, '');
  const counts = { ...facts.reasons, ...content.skipped };
  return [
    '---',
    'configs:',
    '- config_name: default',
    `  data_files: ${JSON.stringify(dataFile)}`,
    ...(content.features.length === 0 ? [] : ['dataset_info:', '  features:', ...content.features]),
    '---',
    '',
    `# ${name}`,
    '',
    `${rows} rows of type ${made.type} (trajectory ${made.trajectory}) for ${entry.trainer}, made by wasmagent`,
    `from ${facts.groups} rollouts of ${facts.inputs.map((input) => `\`${input}\``).join(', ')}; exported_at_ms ${made.exportedAtMs}.`,
    '',
    `- Columns: ${entry.types[made.type]?.columns ?? ''}`,
    `- Loader that was read: ${entry.loader}`,
    `- Training: \`${(entry.types[made.type]?.command ?? '').replaceAll('DATA', name)}\``,
    `- Where a row came from: the line of \`${name}.provenance.jsonl\` with its number, from 0, has the rollout, the branches,`,
    '  the scores and the SHA-256 of each source line.',
    '- To publish: save this file as README.md in a folder with the data; the front matter names the one file to load.',
    '',
    '## Statistics',
    '',
    '| | count | least | mean | greatest |',
    '|---|---|---|---|---|',
    ...[...content.statistics.summaries].map(
      ([label, { count, min, mean, max }]) => `| ${label} | ${count} | ${min} | ${round(mean)} | ${max} |`,
    ),
    '',
    ...(Object.keys(counts).length === 0
      ? ['Every group gave a row.']
      : [
          '| without a row, by reason | count |',
          '|---|---|',
          ...Object.entries(counts).map(([key, n]) => `| ${key} | ${n} |`),
        ]),
    '',
    '## Limits',
    '',
    '- Labels and pairs come from the recorded scores; a score that was never known gave no row.',
    ...(hasTools
      ? [
          '- `tools` is inferred: rollouts do not record specifications, so names, parameters and types are those of the',
          '  calls that were made, without descriptions. A tool nobody called is missing.',
        ]
      : []),
    ...LIMITS[made.format].map((line) => `- ${line}`),
    ...[...notes, ...(facts.remarks ?? [])].map((note) => `- ${note}`),
    '',
  ].join('\n');
}

const LIMITS = {
  wire: [],
  trl: [
    'With tool turns, every message and every arguments object has the fields of all others, null where it has none: a null argument and a missing one look the same. The training script takes the nulls out.',
    '`tools` is JSON text (read since huggingface/trl pull request 5118; versions before it want a list and stop).',
    'With divergence a prompt may end with a tool result, which only later versions of TRL continue from.',
  ],
  openrlhf: [
    'The unpaired loader (kto) scores the whole conversation and pairs mismatched answers without their prompt.',
  ],
  llamafactory: ['Results of parallel calls are one observation: a JSON list in the order of the calls.'],
  axolotl: [],
  verl: [
    '`ground_truth` is the answer of the branch, not a verified truth, and verl has no reward function for this `data_source`: give it yours.',
    'Conversations have no `tools` column: Parquet would fill each specification with the fields of all others.',
  ],
  openai: ['Function names have `_` for characters that the API refuses. A job needs at least 10 rows.'],
} as const;

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
