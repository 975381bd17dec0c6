import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AgentEvent } from '../../src/contracts/agent-event.generated.js';
import type { PackManifest } from '../../src/contracts/pack-manifest.generated.js';
import type { PilotSummary } from '../../src/contracts/pilot-summary.generated.js';
import { ATTESTATION_PAYLOAD_TYPE, formatEnvelope, preAuthEncoding } from '../../src/evidence/pack/dsse.js';
import { toJsonText } from '../../src/evidence/pack/evidence-pack.js';
import { formatPackManifest, toPackManifest } from '../../src/evidence/pack/manifest.js';
import { mediaTypeOf, PACK_FILES, UNLISTED_FILES } from '../../src/evidence/pack/pack-layout.js';
import { ephemeralSigner, type Signer } from '../../src/evidence/pack/signer.js';
import { toStatement } from '../../src/evidence/pack/statement.js';
import { REPORT_WRITERS } from '../../src/evidence/verify/check-reports.js';
import { CHAIN_START, linkEvent } from '../../src/sessions/chain.js';

// What an attacker can do who has the whole folder and all of our code, but not the signer's key.

export const sha256Of = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Names of a folder's files, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

/** Changes the lines of a chained log and makes a whole chain of them again. */
export function rechain(folder: string, file: string, change: (events: AgentEvent[]) => AgentEvent[]): void {
  const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
  const events = lines.map((line) => {
    const { seq: _seq, prev: _prev, hash: _hash, ...event } = JSON.parse(line);
    return event as AgentEvent;
  });
  let head = CHAIN_START;
  const linked = change(events).map((event, index) => {
    const line = linkEvent(event, index + 1, head);
    head = line.hash;
    return `${JSON.stringify(line)}\n`;
  });
  writeFileSync(join(folder, file), linked.join(''));
}

/** Makes the run's chain, the summary's digests, the manifest and the attestation fit whatever the files are now. */
export function refit(folder: string, summary: (old: PilotSummary) => PilotSummary = (old) => old): void {
  const plan = readFileSync(join(folder, PACK_FILES.plan));
  rechain(folder, PACK_FILES.events, (events) =>
    events.map((event) => {
      if (event.event !== 'status') return event;
      const { data } = event;
      if (data.phase === 'pilot_planned') return { ...event, data: { ...data, sha256: sha256Of(plan) } };
      if (data.phase !== 'arm_ended' || !Array.isArray(data['files'])) return event;
      const files = data['files'].map(({ file }: { file: string }) => ({
        file,
        sha256: sha256Of(readFileSync(join(folder, file))),
      }));
      return { ...event, data: { ...data, files } };
    }),
  );
  const events = readFileSync(join(folder, PACK_FILES.events), 'utf8');
  const old = JSON.parse(readFileSync(join(folder, PACK_FILES.summary), 'utf8')) as PilotSummary;
  const pack = {
    plan: sha256Of(plan),
    environment: sha256Of(readFileSync(join(folder, PACK_FILES.environment))),
    events: sha256Of(events),
    eventsHead: JSON.parse(events.trimEnd().split('\n').at(-1) ?? '').hash as string,
  };
  writeFileSync(join(folder, PACK_FILES.summary), toJsonText(summary({ ...old, pack })));
  resign(folder);
}

/** Writes the reports of a pack as its summary is now. @param signedBy key id that they name. */
export async function rewriteReports(folder: string, signedBy?: string): Promise<void> {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const context = {
    plan: JSON.parse(read(PACK_FILES.plan)),
    environment: JSON.parse(read(PACK_FILES.environment)),
    summary: JSON.parse(read(PACK_FILES.summary)),
    events: [],
    signedBy,
    files: filesIn(folder),
    read,
  };
  // The list of components follows from no summary.
  for (const { file, write } of REPORT_WRITERS)
    if (file !== 'sbom.cdx.json') writeFileSync(join(folder, file), (await write(context)) ?? '');
}

/** Lists whatever lies in a folder in a new manifest, and signs it. */
export function resign(folder: string, signer: Signer = ephemeralSigner()): void {
  const path = (file: string): string => join(folder, file);
  const old = JSON.parse(readFileSync(path(PACK_FILES.manifest), 'utf8')) as PackManifest;
  const types = new Map(old.files.map(({ file, mediaType }) => [file, mediaType]));
  const manifest = toPackManifest(
    filesIn(folder)
      .filter((file) => !UNLISTED_FILES.includes(file))
      .map((file) => {
        const bytes = readFileSync(path(file));
        return { file, sha256: sha256Of(bytes), bytes: bytes.length, mediaType: types.get(file) ?? mediaTypeOf(file) };
      }),
  );
  const text = formatPackManifest(manifest);
  writeFileSync(path(PACK_FILES.manifest), text);
  const digest = sha256Of(text);
  const statement = JSON.stringify(statementOf(folder, digest, manifest));
  writeFileSync(path(PACK_FILES.attestation), signedEnvelope(statement, signer));
  if (existsSync(path(PACK_FILES.publicKey)) || signer.isSelfAttested)
    writeFileSync(path(PACK_FILES.publicKey), signer.publicPem);
}

/** A true envelope around any payload. */
export function signedEnvelope(payload: string | Buffer, signer: Signer): string {
  const bytes = Buffer.from(payload);
  const sig = signer.sign(preAuthEncoding(ATTESTATION_PAYLOAD_TYPE, bytes)).toString('base64');
  return formatEnvelope({
    payload: bytes.toString('base64'),
    payloadType: ATTESTATION_PAYLOAD_TYPE,
    signatures: [{ keyid: signer.keyid, sig }],
  });
}

/** The statement that a pack gives; where a mutation broke its files, one that names the manifest at least. */
function statementOf(folder: string, digest: string, manifest: PackManifest): object {
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  try {
    return toStatement(digest, manifest, read(PACK_FILES.environment), read(PACK_FILES.summary));
  } catch {
    return toStatement(digest, manifest, { kernels: [] }, { verdict: 'enforced', scenarios: [] });
  }
}
