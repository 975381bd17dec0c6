import { DataInput } from '../../host/data-file/data-input.js';
import { expandPaths } from '../../host/data-file/expand-paths.js';
import { refuseSameFile } from '../../host/data-file/file-identity.js';
import { OutputSet } from '../../host/data-file/output-set.js';
import { DEFAULT_WEIGHTS, type Weights } from '../weights.js';
import { type CheckedFile, readChecked } from './check-file.js';
import type { FindSource } from './compare-with-source.js';
import type { SchemaJudge } from './compile-schema.js';
import { findKind } from './find-kind.js';
import { openCheck } from './open-check.js';
import type { CheckedKind } from './record-kinds.js';
import { SourceBook } from './source-book.js';
import { RejectsWriter } from './write-rejects.js';

const DEFAULT_LISTED = 20;
const REJECTS = '--rejects';

/** Files to check: one, or those that a pattern matches; `-` is stdin. */
export interface FileToCheck {
  /** Found from the first records when it is not given. */
  kind: CheckedKind | undefined;
  path: string;
}

/** How files are checked; everything may be left out. */
export interface CheckOptions {
  strictWire?: boolean;
  /** What the rewards were made with. Without it, only rows that are held against rollouts have theirs computed again. */
  weights?: Weights | undefined;
  /** How many findings of each file are listed; 20, and 0 for all. */
  maxErrors?: number;
  /** Where the bad lines go; the file is empty when there are none. */
  rejects?: string | undefined;
  /** Judges the files of kind `schema`, and those without a kind. */
  judgeBySchema?: SchemaJudge | undefined;
}

export interface CheckReport {
  passed: boolean;
  files: CheckedFile[];
  /** The file of bad lines, where one was asked for. */
  rejects?: {
    path: string;
    records: number;
    /** Lines that are too long to be read, which are findings and not in the file. */
    leftOut: number;
  };
}

/**
 * Checks files of records by their schemas, and what records say about each other: one record a branch, one task a
 * rollout, ranks 1 to n, rewards and hashes that add up; and training rows against the rollouts given beside them.
 * Memory is some tens of bytes a record and each rollout's id, and what is listed.
 * @throws WasmagentError `INPUT_*`; `NO_RECORDS` for a file without any; `USAGE` for a file whose kind cannot be told
 */
export async function checkFiles(named: readonly FileToCheck[], options: CheckOptions = {}): Promise<CheckReport> {
  const files = await lookUp(named);
  const paths = files.map(({ path }) => path);
  const requests = options.rejects === undefined ? [] : [{ label: REJECTS, path: options.rejects }];
  await refuseSameFile(requests, paths);
  await using outputs = await OutputSet.open(requests);
  const output = outputs.get(REJECTS);
  const rejects = output && new RejectsWriter(output, () => outputs.flush());
  await using inputs = new OpenInputs();
  const jobs = await inputs.openAll(files, options.judgeBySchema);
  const checked = await checkAll(jobs, { ...options, rejects });
  await outputs.commit();
  const passed = checked.every(({ invalid }) => invalid === 0);
  if (rejects === undefined || options.rejects === undefined) return { passed, files: checked };
  const { records, leftOut } = rejects;
  return { passed, files: checked, rejects: { path: options.rejects, records, leftOut } };
}

async function lookUp(named: readonly FileToCheck[]): Promise<FileToCheck[]> {
  const files: FileToCheck[] = [];
  for (const { kind, path } of named) files.push(...(await expandPaths([path])).map((each) => ({ kind, path: each })));
  return files;
}

interface OpenFile {
  input: DataInput;
  kind: CheckedKind;
}

class OpenInputs implements AsyncDisposable {
  readonly #inputs: DataInput[] = [];

  async openAll(files: readonly FileToCheck[], judge: SchemaJudge | undefined): Promise<OpenFile[]> {
    const opened: OpenFile[] = [];
    for (const { kind, path } of files) {
      const input = await DataInput.open(path);
      this.#inputs.push(input);
      opened.push({ input, kind: kind ?? (judge === undefined ? await findKind(input) : 'schema') });
    }
    return opened;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const input of this.#inputs) await input[Symbol.asyncDispose]();
  }
}

async function checkAll(
  files: readonly OpenFile[],
  options: Omit<CheckOptions, 'rejects'> & { rejects: RejectsWriter | undefined },
): Promise<CheckedFile[]> {
  const { weights, strictWire = false, rejects, judgeBySchema } = options;
  const listed = options.maxErrors === 0 ? Number.POSITIVE_INFINITY : (options.maxErrors ?? DEFAULT_LISTED);
  const books = openBooks(files, weights ?? DEFAULT_WEIGHTS);
  const findSource = books.size === 0 ? undefined : findIn([...books.values()]);
  // The validator of reports is a third of all and needed by nothing else.
  const judgeReport = files.some(({ kind }) => kind === 'report')
    ? (await import('./judge-run-report.js')).judgeRunReport
    : undefined;
  const sources = files.filter(({ kind }) => kind === 'rollouts').flatMap((file) => books.get(file) ?? []);
  const ranked = files.filter(({ kind }) => kind === 'ranked');
  const checked = new Map<OpenFile, CheckedFile>();
  const open: [OpenFile, () => Promise<CheckedFile>][] = [];
  // Ranked lines, rows and votes are held against rollouts, so those are read first.
  for (const file of [...files].sort((a, b) => orderOf(a) - orderOf(b))) {
    const { input, kind } = file;
    const book = books.get(file);
    const beside = sources.length > 0 && ranked.length > 0 ? { sources, file: ranked.indexOf(file) } : undefined;
    const context = { strictWire, weights, findSource, book, beside, judgeBySchema, judgeReport };
    const check = openCheck(kind, input, context);
    const finish = await readChecked(input, { kind, check, listed, rejects });
    // What the ranked files do not have is known when they were read.
    if (kind === 'rollouts' && beside !== undefined) open.push([file, finish]);
    else checked.set(file, await finish());
  }
  for (const [file, finish] of open) checked.set(file, await finish());
  return files.map((file) => checked.get(file)).filter((file) => file !== undefined);
}

function orderOf({ kind }: OpenFile): number {
  if (kind === 'rollouts') return 0;
  return kind === 'ranked' ? 1 : 2;
}

const HELD_AGAINST_ROLLOUTS: readonly CheckedKind[] = ['dpo', 'ppo', 'votes', 'provenance'];

/** A book for each file that rows come from: the rollouts, or without any the ranked files. */
function openBooks(files: readonly OpenFile[], weights: Weights): Map<OpenFile, SourceBook> {
  const rollouts = files.filter(({ kind }) => kind === 'rollouts');
  const hasBoth = rollouts.length > 0 && files.some(({ kind }) => kind === 'ranked');
  if (!hasBoth && !files.some(({ kind }) => HELD_AGAINST_ROLLOUTS.includes(kind))) return new Map();
  const sources = rollouts.length > 0 ? rollouts : files.filter(({ kind }) => kind === 'ranked');
  return new Map(
    sources.map((file) => [file, new SourceBook(file.input, { ranked: file.kind === 'ranked', weights })]),
  );
}

function findIn(books: readonly SourceBook[]): FindSource {
  return (rolloutId, branchIndex) => {
    for (const book of books) {
      const found = book.find(rolloutId, branchIndex);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}
