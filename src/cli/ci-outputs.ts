import { join } from 'node:path';
import type { PilotSummary } from '../contracts/pilot-summary.generated.js';
import { WasmagentError } from '../errors.js';
import { toJunitXml } from '../evidence/junit/junit-report.js';
import { PACK_FILES } from '../evidence/pack/pack-layout.js';
import { keepAlerts } from '../evidence/sarif/alerts-only.js';
import { toSarifLog } from '../evidence/sarif/sarif-log.js';
import { isStdout, realPathOf, refuseSameFile } from '../host/data-file/file-identity.js';
import { OutputSet } from '../host/data-file/output-set.js';
import { readNamedFile } from '../host/own-file.js';
import { isInside } from '../policy/path-spelling.js';
import type { CiFlags } from './ci-flags.js';

/** The reports that a run leaves outside its evidence: both appear when they are written, or neither. */
export class CiOutputs implements AsyncDisposable {
  readonly #outputs: OutputSet;

  private constructor(outputs: OutputSet) {
    this.#outputs = outputs;
  }

  /**
   * Opens the files, so that a run which could not write them does not begin.
   * @param evidence folder of the pack: it is signed as a whole, and nothing else may lie in it.
   * @throws WasmagentError `OUTPUT_CONFLICT` (stdout, the same file, a place in the pack), `OUTPUT_UNWRITABLE`, `USAGE`
   */
  static async open({ junit, sarif }: Pick<CiFlags, 'junit' | 'sarif'>, evidence: string): Promise<CiOutputs> {
    const requests = [
      { label: '--junit', path: junit },
      { label: '--sarif', path: sarif },
    ].flatMap(({ label, path }) => (path === undefined ? [] : [{ label, path }]));
    const root = await realPathOf(evidence);
    for (const { label, path } of requests) {
      if (isStdout(path)) {
        throw new WasmagentError('OUTPUT_CONFLICT', `${label} needs a file: stdout has the report of the run`, {
          suggestions: [`${label} pilot${label === '--junit' ? '.xml' : '.sarif'}`],
        });
      }
      if (isInside(await realPathOf(path), root)) {
        throw new WasmagentError(
          'OUTPUT_CONFLICT',
          `${label} ${path} lies in the evidence, which is closed and signed`,
          {
            suggestions: ['name a file outside the folder of --output; the evidence has its own results.*'],
          },
        );
      }
    }
    await refuseSameFile(requests, []);
    return new CiOutputs(await OutputSet.open(requests));
  }

  /** Writes what was asked for. @throws WasmagentError `OUTPUT_UNWRITABLE` */
  async write(summary: PilotSummary, evidence: string): Promise<void> {
    this.#outputs.get('--junit')?.write(toJunitXml(summary));
    const sarif = this.#outputs.get('--sarif');
    if (sarif !== undefined) {
      const text = readNamedFile(join(evidence, PACK_FILES.summary), 'the summary');
      sarif.write(`${JSON.stringify(keepAlerts(toSarifLog(summary, text)), null, 2)}\n`);
    }
    await this.#outputs.commit();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#outputs[Symbol.asyncDispose]();
  }
}
