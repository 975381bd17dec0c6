import { basename } from 'node:path';
import { WasmagentError } from '../../errors.js';
import type { DataOutput } from '../../host/data-file/data-output.js';
import { toDatasetInfoEntry } from '../formats/llamafactory.js';
import type { ConfigFacts, Row, TrainerFormat } from '../formats/trainer-format.js';
import { TRAINER_FORMATS } from '../formats/trainer-formats.js';
import { ArrowShape } from './arrow-shape.js';
import { toFeatureLines } from './card-features.js';
import { type CardFacts, toDatasetCard } from './dataset-card.js';
import { formatFault } from './format-fault.js';
import { FrontRows } from './front-rows.js';
import { toJsonText } from './json-text.js';
import { readDatasetInfo } from './merge-dataset-info.js';
import { openSink, parquetColumns } from './open-sink.js';
import { type ExportFacts, toProvenance } from './provenance-line.js';
import { type RowParts, type SkipReason, toRowParts } from './row-parts.js';
import { LineSink } from './row-sink.js';
import { RowSpool } from './row-spool.js';
import { RowStatistics } from './row-statistics.js';
import { fromSpooled, toSpooled } from './spooled-row.js';
import { ToolSpecs } from './tool-specs.js';
import { dataSetName, datasetInfoPath, TRAINING_LABEL } from './training-files.js';
import type { TrainingSample } from './training-sample.js';

/** What rows are made of, and where they go. */
export interface TrainingExportOptions extends ExportFacts {
  /** The outputs of `trainingFiles`, by their labels; the data is a must, a side file that is missing is left out. */
  outputs: { get(label: string): DataOutput | undefined };
  /**
   * Looks once more at the calls of a row, whose arguments have been read out of JSON text since redaction, and throws where
   * that brought something to light.
   */
  assertClean?: ((calls: readonly { name: string; arguments: Record<string, unknown> }[]) => void) | undefined;
}

/** What was written. */
export interface TrainingCounts {
  rows: number;
  /** Samples without a row, by reason. */
  skipped: Record<SkipReason, number>;
  /** What the reader of the rows must know: places written as JSON text, rows moved to the front. */
  notes: string[];
}

/** An export under way. It holds no rows: they are spooled until the widest type of each column is known. */
export interface TrainingExport extends AsyncDisposable {
  /**
   * Takes a sample in; returns why it gives no row. `isWanted` is asked last, about a sample that gives one.
   * @throws WasmagentError `OUTPUT_UNWRITABLE`
   */
  add(sample: TrainingSample, isWanted?: () => boolean): Promise<SkipReason | 'unwanted' | undefined>;
  /** Writes all files, in the end complete; they appear when their `OutputSet` is committed. */
  finish(facts: CardFacts): Promise<TrainingCounts>;
}

/**
 * Begins an export. Dispose of it when done.
 * @throws WasmagentError `USAGE` (a combination that the trainer does not read, a `dataset_info.json` that is none)
 */
export async function openTrainingExport(options: TrainingExportOptions): Promise<TrainingExport> {
  const data = options.outputs.get(TRAINING_LABEL.data);
  if (data === undefined) throw new WasmagentError('BUG', 'a training export without an output');
  const { format } = options;
  const fault = formatFault({ ...options, path: data.path });
  if (fault !== undefined) throw fault;
  if (format === 'wire') throw new WasmagentError('BUG', 'wire records are written by their own writer');
  const registry =
    options.outputs.get(TRAINING_LABEL.datasetInfo) === undefined
      ? {}
      : await readDatasetInfo(datasetInfoPath(data.path));
  return new SpooledExport({ options, data, format: TRAINER_FORMATS[format], registry, spool: await RowSpool.open() });
}

interface Parts {
  options: TrainingExportOptions;
  data: DataOutput;
  format: TrainerFormat;
  registry: Record<string, unknown>;
  spool: RowSpool;
}

class SpooledExport implements TrainingExport {
  readonly #parts: Parts;
  readonly #shape = new ArrowShape();
  readonly #front = new FrontRows();
  readonly #tools = new ToolSpecs();
  readonly #statistics = new RowStatistics();
  readonly #skipped: Record<SkipReason, number> = { 'unusable-trajectory': 0, 'several-turns-after-divergence': 0 };
  /** Where a row begins that may go to the front, by its number. */
  readonly #offsets = new Map<number, number>();
  #rows = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async add(sample: TrainingSample, isWanted?: () => boolean): Promise<SkipReason | 'unwanted' | undefined> {
    const { options, format, spool } = this.#parts;
    if (sample.type !== options.type) throw new WasmagentError('BUG', `a ${sample.type} sample for ${options.type}`);
    const parts = toRowParts(sample, options.trajectory);
    if (typeof parts === 'string') return this.#skip(parts);
    const row = format.toRow(parts, options.trajectory);
    if (typeof row === 'string') return this.#skip(row);
    if (isWanted?.() === false) return 'unwanted';
    const calls = callsOf(parts);
    if (calls.length > 0) options.assertClean?.(calls.map(({ name, arguments: args }) => ({ name, arguments: args })));
    this.#tools.see(calls);
    this.#statistics.add(parts);
    const number = this.#rows;
    this.#rows += 1;
    const names = [...new Set(calls.map(({ name }) => name))];
    const offset = await spool.add(toSpooled({ row, names, provenance: toProvenance(sample, options) }));
    if (format.arrow) {
      const shown = new Set<number>();
      this.#shape.widen(row, shown);
      if (this.#front.add(number, shown)) this.#offsets.set(number, offset);
    }
    return undefined;
  }

  async finish(facts: CardFacts): Promise<TrainingCounts> {
    const { options, data, format } = this.#parts;
    const hasTools = format.withTools !== undefined && options.trajectory !== 'final' && this.#tools.count > 0;
    const front = this.#front.choose(this.#shape.needed());
    const typed = parquetColumns(options, data) !== undefined;
    const moved = typed || (front.length === 1 && front[0] === 0) ? [] : front;
    await this.#writeRows(moved, hasTools);
    const notes = this.#notes(moved);
    this.#writeSideFiles(hasTools, notes, facts);
    for (const label of Object.values(TRAINING_LABEL)) await options.outputs.get(label)?.flush();
    await data.flush();
    return { rows: this.#rows, skipped: { ...this.#skipped }, notes };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#parts.spool[Symbol.asyncDispose]();
  }

  #skip(reason: SkipReason): SkipReason {
    this.#skipped[reason] += 1;
    return reason;
  }

  async #writeRows(front: readonly number[], hasTools: boolean): Promise<void> {
    const { options, data, format, spool } = this.#parts;
    const sink = await openSink(options, data);
    const provenance = options.outputs.get(TRAINING_LABEL.provenance);
    const lines = provenance === undefined ? undefined : new LineSink(provenance);
    // Tools are added to rows that were typed without them.
    if (hasTools) this.#shape.widen(format.withTools?.({}, this.#tools.list([])), new Set());
    let written = 0;
    const write = async (spooled: string): Promise<void> => {
      const { row, names, provenance: members } = fromSpooled(spooled);
      await sink.write(this.#toJson(row, names, written, hasTools));
      await lines?.write(`{"row":${written},${members}}`);
      written += 1;
    };
    for (const number of front) await write(await spool.at(this.#offsets.get(number) ?? 0));
    const moved = new Set(front);
    let number = 0;
    for await (const text of spool.texts()) {
      if (!moved.has(number)) await write(text);
      number += 1;
    }
    await sink.end();
    await lines?.end();
  }

  #toJson(row: Row, names: readonly string[], number: number, hasTools: boolean): string {
    const { format } = this.#parts;
    const numbered = format.withNumber?.(row, number) ?? row;
    const finished = (hasTools ? format.withTools?.(numbered, this.#tools.list(names)) : undefined) ?? numbered;
    if (!format.arrow) return toJsonText(finished);
    // A number that was added has the same type in every row.
    if (number === 0) this.#shape.widen(finished, new Set());
    return this.#shape.write(finished);
  }

  #notes(front: readonly number[]): string[] {
    const { format } = this.#parts;
    if (!format.arrow) return [];
    const notes = [...this.#shape.places()].flatMap(({ path, kind, onlyTimestamps }) => {
      if (kind === 'text')
        return [
          `\`${path}\` has values of several types, or too large ones: JSON text in every row, which the file that starts the training reads back.`,
        ];
      if (kind !== 'string' || !onlyTimestamps) return [];
      return [`Every \`${path}\` looks like a time, and Arrow reads it as one.`];
    });
    if (front.length > 0) {
      notes.push(`Rows moved to the front, so that the first block shows the type of every column: ${front.length}.`);
    }
    return notes;
  }

  #writeSideFiles(hasTools: boolean, notes: readonly string[], facts: CardFacts): void {
    const { options, data, format, registry } = this.#parts;
    const { outputs, type, trajectory } = options;
    const dataFile = basename(data.path);
    const jsonText = format.arrow
      ? [...this.#shape.places()].flatMap(({ kind, steps }) => (kind === 'text' ? [steps] : []))
      : [];
    const config: ConfigFacts = { dataFile, name: dataSetName(data.path), type, trajectory, jsonText };
    const text = format.config?.(config);
    if (text !== undefined) outputs.get(TRAINING_LABEL.config)?.write(text);
    const entries = { ...registry, [config.name]: toDatasetInfoEntry(config, hasTools) };
    outputs.get(TRAINING_LABEL.datasetInfo)?.write(`${toJsonText(entries, 2)}\n`);
    outputs.get(TRAINING_LABEL.card)?.write(
      toDatasetCard({
        made: options,
        facts,
        dataFile,
        rows: this.#rows,
        skipped: Object.fromEntries(Object.entries(this.#skipped).filter(([, count]) => count > 0)),
        hasTools,
        notes,
        statistics: this.#statistics,
        features: format.arrow ? toFeatureLines(this.#shape) : [],
      }),
    );
  }
}

function callsOf(parts: RowParts): { name: string; arguments: Record<string, unknown>; result: string }[] {
  const messages =
    'chosen' in parts ? [...parts.prompt, ...parts.chosen, ...parts.rejected] : [...parts.prompt, ...parts.completion];
  return messages.flatMap((message) => (message.kind === 'calls' ? [...message.calls] : []));
}
