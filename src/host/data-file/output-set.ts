import { WasmagentError } from '../../errors.js';
import { DataOutput } from './data-output.js';
import { toOutputError } from './output-error.js';
import { type OutputTarget, openOutputTarget } from './output-target.js';

/** What a command is asked to write: a label for messages (its flag) and a path, `-` for stdout. */
export interface OutputRequest {
  label: string;
  path: string;
  /** For nobody but its owner, whatever the umask says and whoever could read the file before. */
  isPrivate?: boolean;
}

/**
 * All outputs of one command: either every one of them is there in the end, complete, or none is. Until `commit` they
 * are temporary files beside their targets. Disposing without a complete commit, and the end of the process, remove
 * those and folders made for them, and put back files that were replaced. Pipes and stdout come last: what they got
 * cannot be taken back, so they get nothing before all files are in their places.
 */
export class OutputSet implements AsyncDisposable {
  readonly #targets = new Map<string, { output: DataOutput; target: OutputTarget }>();
  #committed = false;

  /** Makes missing folders and opens every output. @throws WasmagentError `OUTPUT_UNWRITABLE`, `USAGE` (a folder) */
  static async open(requests: readonly OutputRequest[]): Promise<OutputSet> {
    const set = new OutputSet();
    try {
      for (const { label, path, isPrivate = false } of requests) {
        const target = await openOutputTarget(path, { isPrivate });
        set.#targets.set(label, { target, output: new DataOutput(path, target.handle) });
      }
      return set;
    } catch (error) {
      await set[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** The output with this label, or undefined when it was not asked for. */
  get(label: string): DataOutput | undefined {
    return this.#targets.get(label)?.output;
  }

  /** Writes what was collected. @throws WasmagentError `OUTPUT_UNWRITABLE` */
  async flush(): Promise<void> {
    for (const { output } of this.#targets.values()) {
      await output.flush().catch((error: unknown) => {
        throw toOutputError(output.path, error);
      });
    }
  }

  /** Puts every output in its place, after all of them are on the disk. @throws WasmagentError `OUTPUT_UNWRITABLE` */
  async commit(): Promise<void> {
    if (this.#committed) throw new WasmagentError('BUG', 'outputs committed twice');
    await this.flush();
    const targets = [...this.#targets.values()].map(({ target }) => target);
    targets.sort((a, b) => Number(b.retractable) - Number(a.retractable));
    try {
      for (const target of targets) await target.settle();
      for (const target of targets) await target.place();
    } catch (error) {
      await this[Symbol.asyncDispose]();
      throw error;
    }
    for (const target of targets) target.keep();
    this.#committed = true;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const { target } of this.#targets.values()) await target.discard();
  }
}
