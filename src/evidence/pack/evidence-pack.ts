import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { EventLogLine } from '../../contracts/event-log-line.generated.js';
import type { PackEnvironment } from '../../contracts/pack-environment.generated.js';
import type { ManifestEntry } from '../../contracts/pack-manifest.generated.js';
import type { PilotPlan } from '../../contracts/pilot-plan.generated.js';
import type { PilotSummary } from '../../contracts/pilot-summary.generated.js';
import type { Clock } from '../../host/clock.js';
import { reserveDisk } from '../../host/disk-reserve.js';
import { listFilesBelow, readNamedBytes, readNamedFile, removeOwnFiles, writeWhole } from '../../host/own-file.js';
import { ATTESTATION_PAYLOAD_TYPE, formatEnvelope, preAuthEncoding } from './dsse.js';
import { formatPackManifest, toPackManifest } from './manifest.js';
import { LEFTOVER, mediaTypeOf, PACK_FILES, UNLISTED_FILES } from './pack-layout.js';
import type { PackContext, PackWriter, Written } from './pack-writer.js';
import { RunChain, type RunFact } from './run-chain.js';
import type { Signer } from './signer.js';
import { toStatement } from './statement.js';
import { PACK_WRITERS } from './writers.js';

/** What a run says before it begins. */
export interface PackStart {
  folder: string;
  plan: PilotPlan;
  environment: PackEnvironment;
  /** Text of the files that the plan names below `policy/`, by file. */
  policies: ReadonlyMap<string, string>;
  clock: Clock;
  signer: Signer;
  writers?: readonly PackWriter[];
  /** Gives the folder back, once nothing is to be done there but to put the last file in its place. */
  unlock?: (() => void) | undefined;
  /** Given when the run goes on that lies in the folder: the plan, the policies and the environment are in place. */
  resumed?: {
    kept: readonly string[];
    repeated: readonly string[];
    keptModel?: readonly string[];
    repeatedModel?: readonly string[];
  };
}

const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** The evidence pack of one run, from its plan to its attestation. */
export class EvidencePack {
  readonly #start: PackStart;
  readonly #chain: RunChain;
  readonly #releaseReserve: () => void;

  /**
   * Writes the plan, the policies and the environment, and makes the plan's digest the first line of the chain; of a run
   * that goes on, what was kept and what is repeated becomes the next line. When this returns, all of it is on the disk
   * and nothing has run.
   * @throws WasmagentError `OUTPUT_UNWRITABLE`, `LOG_UNWRITABLE`
   */
  constructor(start: PackStart) {
    this.#start = start;
    const { folder, plan, environment, policies, clock, resumed } = start;
    const planText = toJsonText(plan);
    if (resumed === undefined) {
      writeWhole(join(folder, PACK_FILES.plan), planText);
      for (const [file, text] of policies) writeWhole(join(folder, file), text);
      writeWhole(join(folder, PACK_FILES.environment), toJsonText(environment));
    }
    this.#releaseReserve = reserveDisk(folder);
    this.#chain = new RunChain(join(folder, PACK_FILES.events), clock);
    if (resumed === undefined) this.record(['pilot_planned', { file: PACK_FILES.plan, sha256: sha256Of(planText) }]);
    else this.record(['pilot_resumed', { ...resumed }]);
  }

  /** When the plan was chained, in milliseconds since the Unix epoch. */
  get startedAtMs(): number {
    return this.#chain.lines[0]?.timestampMs ?? 0;
  }

  /** The chain so far. */
  get events(): readonly EventLogLine[] {
    return this.#chain.lines;
  }

  /** Adds steps of the run to the chain. @throws WasmagentError `LOG_UNWRITABLE` */
  record(...steps: readonly RunFact[]): void {
    this.#chain.record(...steps);
  }

  /** Digests of files of the run as they are now. */
  digests(files: readonly string[]): { file: string; sha256: string }[] {
    return files.map((file) => ({ file, sha256: sha256Of(this.#read(file)) }));
  }

  /**
   * Ends the pack: the summary, the derived files, the manifest of everything, and the attestation over the manifest.
   * @returns the summary as it was written.
   */
  async finish(facts: Omit<PilotSummary, 'attestation' | 'pack'>): Promise<PilotSummary> {
    const { folder, plan, environment, signer, writers = PACK_WRITERS } = this.#start;
    const summary = this.#summarize(facts);
    this.#write(PACK_FILES.summary, toJsonText(summary));
    const mediaTypes = new Map<string, string>();
    for (const { file, mediaType, write } of writers) {
      const signedBy = signer.isSelfAttested ? undefined : signer.keyid;
      const context = { plan, environment, summary, events: this.#chain.lines, signedBy, ...this.#view() };
      const content = await write(context);
      if (content === undefined) continue;
      this.#write(file, content);
      mediaTypes.set(file, mediaType);
    }
    this.#releaseReserve();
    const manifest = toPackManifest(this.#entries(mediaTypes));
    const manifestText = formatPackManifest(manifest);
    this.#write(PACK_FILES.manifest, manifestText);
    const statement = toStatement(sha256Of(manifestText), manifest, environment, summary);
    if (signer.isSelfAttested) this.#write(PACK_FILES.publicKey, signer.publicPem);
    else removeOwnFiles(folder, [PACK_FILES.publicKey]);
    // The last file: a run that is stopped before it has none, and is known by that. The lock goes just before: a run that
    // is killed between the two is unfinished, and not a finished one with a file too many.
    const attestation = this.#sign(Buffer.from(JSON.stringify(statement), 'utf8'));
    writeWhole(join(folder, PACK_FILES.attestation), attestation, this.#start.unlock);
    return summary;
  }

  /**
   * Leaves the summary of a run that cannot go on, in the room that was kept for it. Nothing is signed, so nobody takes
   * it for a verdict.
   * @throws WasmagentError `OUTPUT_UNWRITABLE` where not even that can be written
   */
  stop(facts: Omit<PilotSummary, 'attestation' | 'pack'>): PilotSummary {
    this.#releaseReserve();
    const summary = this.#summarize(facts);
    this.#write(PACK_FILES.summary, toJsonText(summary));
    return summary;
  }

  /** Closes the chain. */
  close(): void {
    this.#releaseReserve();
    this.#chain.close();
  }

  #summarize(facts: Omit<PilotSummary, 'attestation' | 'pack'>): PilotSummary {
    const attestation = this.#start.signer.isSelfAttested ? 'self-attested' : 'signed';
    return { ...facts, attestation, pack: this.#packDigests() };
  }

  #sign(payload: Buffer): string {
    const { signer } = this.#start;
    const sig = signer.sign(preAuthEncoding(ATTESTATION_PAYLOAD_TYPE, payload)).toString('base64');
    return formatEnvelope({
      payload: payload.toString('base64'),
      payloadType: ATTESTATION_PAYLOAD_TYPE,
      signatures: [{ keyid: signer.keyid, sig }],
    });
  }

  #packDigests(): PilotSummary['pack'] {
    const digest = (file: string): string => sha256Of(this.#read(file));
    return {
      plan: digest(PACK_FILES.plan),
      environment: digest(PACK_FILES.environment),
      events: digest(PACK_FILES.events),
      eventsHead: lastHash(this.#chain.lines),
    };
  }

  #view(): Pick<PackContext, 'files' | 'read'> {
    const { folder } = this.#start;
    return {
      files: this.#listed(),
      read: (file) => readNamedFile(join(folder, file), 'the file of the pack', MAX_FILE_BYTES),
    };
  }

  #entries(mediaTypes: ReadonlyMap<string, string>): ManifestEntry[] {
    return this.#listed().map((file) => {
      const bytes = this.#read(file);
      return {
        file,
        sha256: sha256Of(bytes),
        bytes: bytes.length,
        mediaType: mediaTypes.get(file) ?? mediaTypeOf(file),
      };
    });
  }

  #listed(): string[] {
    return listFilesBelow(this.#start.folder).filter((file) => !UNLISTED_FILES.includes(file) && !LEFTOVER.test(file));
  }

  #read(file: string): Buffer {
    return readNamedBytes(join(this.#start.folder, file), 'the file of the pack', MAX_FILE_BYTES);
  }

  #write(file: string, content: Exclude<Written, undefined>): void {
    writeWhole(join(this.#start.folder, file), content);
  }
}

/** JSON as the pack's files have it: indented, with a newline at the end. */
export function toJsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function lastHash(lines: readonly EventLogLine[]): string {
  return lines.at(-1)?.hash ?? '';
}
