import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { WasmagentError } from '../../errors.js';
import { isStdout, realPathOf } from '../../host/data-file/file-identity.js';
import { OutputSet } from '../../host/data-file/output-set.js';
import { listGuestTree } from '../../host/guest-tree.js';
import { OutputFolder } from '../../host/output-folder.js';
import { copyForeign } from '../../host/pack-folder.js';
import { isInside } from '../../policy/path-spelling.js';
import type { SessionShelf } from '../../sessions/session-shelf.js';
import type { ExportFormat } from './export-format.js';
import { readChain, type SessionChain } from './read-chain.js';
import { requireSession } from './require-session.js';
import { toSse } from './to-sse.js';

export interface ExportRequest {
  id: string;
  /** A folder that is made; or, when it ends in `.jsonl` or `.sse` or is `-`, one file with the events alone. */
  output: string;
  format: ExportFormat;
  /** Adds the files of the session's own workspace. */
  workspace: boolean;
}

/** What `sessions export --json` prints, and what `manifest.json` in an exported folder holds. */
export interface SessionExport {
  version: 1;
  session: string;
  format: ExportFormat;
  /** The chain that was verified. `tornBytes`: what stands after its last whole line, and is not exported. */
  log: { lines: number; head: string; tornBytes: number };
  /** Sorted by path. The manifest itself is not among them. */
  files: { path: string; bytes: number; sha256: string }[];
  /** What of the workspace was left out, and why. Paths are guest-controlled. */
  skipped: { path: string; why: string }[];
}

const ONE_FILE = /\.(?:jsonl|sse)$/;
const MAX_FILE_BYTES = 1024 * 1024 * 1024;

/**
 * Copies a session out of the store: whole or not at all, its chain verified first.
 * @throws WasmagentError `SESSION_ID_INVALID`, `UNKNOWN_SESSION`, `CHAIN_BROKEN`, `USAGE`, `OUTPUT_CONFLICT`, `OUTPUT_UNWRITABLE`
 */
export async function exportSession(shelf: SessionShelf, request: ExportRequest): Promise<SessionExport> {
  const { id, folder } = requireSession(shelf, request.id);
  const isOneFile = isStdout(request.output) || ONE_FILE.test(request.output);
  if (isOneFile && request.workspace) {
    throw new WasmagentError('USAGE', 'files of a workspace need a folder to go to', {
      suggestions: ['--output a-new-folder', 'leave --workspace out'],
    });
  }
  if (!isStdout(request.output)) await refuseStore(shelf, request.output);
  const chain = readChain(folder);
  const { events, head, tornBytes } = chain;
  const report: SessionExport = {
    version: 1,
    session: id,
    format: request.format,
    log: { lines: events.length, head, tornBytes },
    files: [],
    skipped: [],
  };
  if (isOneFile) await writeOne(request, chain, report);
  else writeFolder(folder, request, chain, report);
  return report;
}

/** What is exported must not become part of a session: not of this one, and not of another. */
async function refuseStore({ path }: SessionShelf, output: string): Promise<void> {
  if (path === undefined || !isInside(await realPathOf(output), path)) return;
  throw new WasmagentError('OUTPUT_CONFLICT', `${output} lies in the store of the sessions`, {
    suggestions: ['export to a folder of your own'],
  });
}

function toContent({ events, bytes }: SessionChain, format: ExportFormat): Buffer {
  return format === 'sse' ? Buffer.from(toSse(events), 'utf8') : bytes;
}

async function writeOne({ output, format }: ExportRequest, chain: SessionChain, report: SessionExport): Promise<void> {
  const content = toContent(chain, format);
  await using outputs = await OutputSet.open([{ label: '--output', path: output }]);
  outputs.get('--output')?.write(content);
  await outputs.commit();
  report.files.push({ path: output, bytes: content.length, sha256: sha256(content) });
}

function writeFolder(folder: string, request: ExportRequest, chain: SessionChain, report: SessionExport): void {
  using out = new OutputFolder(request.output);
  const content = toContent(chain, request.format);
  const file = `events.${request.format}`;
  out.write(file, (take) => take(content));
  report.files.push({ path: file, bytes: content.length, sha256: sha256(content) });
  copyIn(out, folder, 'rollouts.jsonl', 'rollouts.jsonl', report);
  if (request.workspace) copyWorkspace(out, folder, report);
  report.files.sort(byPath);
  report.skipped.sort(byPath);
  out.write('manifest.json', (take) => take(Buffer.from(`${JSON.stringify(report, null, 2)}\n`, 'utf8')));
  out.commit();
}

/** Everything in a workspace may have been planted there: only regular files go out, and none that is elsewhere too. */
function copyWorkspace(out: OutputFolder, folder: string, report: SessionExport): void {
  const root = join(folder, 'workspace');
  for (const { path, kind } of listGuestTree(root)) {
    if (kind === 'file') copyIn(out, root, path, `workspace/${path}`, report);
    else if (kind !== 'folder') report.skipped.push({ path: `workspace/${path}`, why: kind });
  }
}

function copyIn(out: OutputFolder, root: string, from: string, to: string, report: SessionExport): void {
  const copy = out.write(to, (take) => copyForeign(root, from, MAX_FILE_BYTES, take));
  if (copy.status === 'ok') {
    report.files.push({ path: to, ...copy.value });
    return;
  }
  out.drop(to);
  // A session without a job has no rollouts.
  if (to !== 'rollouts.jsonl' || copy.why !== 'missing') report.skipped.push({ path: to, why: copy.why });
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : 1;
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
