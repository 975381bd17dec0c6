import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { WasmagentError } from '../../errors.js';
import { type ByteSource, readChunks } from './byte-source.js';
import { isStdout, realPathOf } from './file-identity.js';
import { toOutputError } from './output-error.js';
import { reservePartialFile } from './partial-file.js';
import { openSpool } from './spool.js';
import { writeFully } from './write-fully.js';

/** Where one output is written first, and how it gets into its place. Calls go settle, place, then perhaps withdraw. */
export interface OutputTarget {
  readonly handle: FileHandle;
  /** Whether `withdraw` can take it back: what was sent to a pipe is gone. */
  readonly retractable: boolean;
  /** Waits until the bytes are on the disk; nothing is written after it. */
  settle(): Promise<void>;
  /** Makes the output appear. */
  place(): Promise<void>;
  /** Takes a placed output away again. */
  withdraw(): Promise<void>;
  /** Removes whatever was not placed. */
  discard(): Promise<void>;
}

/** Opens a temporary file for this path; stdout (`-`), pipes and devices get a private copy that is sent when complete. */
export async function openOutputTarget(path: string): Promise<OutputTarget> {
  if (isStdout(path)) return streamTarget(path, (source) => copyToStdout(source));
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isDirectory()) {
    throw new WasmagentError('USAGE', `${path} is a folder; an output needs a file name`, {
      suggestions: [join(path, 'out.jsonl')],
    });
  }
  if (stats !== undefined && !stats.isFile()) return streamTarget(path, (source) => copyToFile(source, path));
  try {
    return await fileTarget(path, stats?.mode);
  } catch (error) {
    throw toOutputError(path, error);
  }
}

async function fileTarget(path: string, mode: number | undefined): Promise<OutputTarget> {
  const real = await realPathOf(path);
  const partial = reservePartialFile(real);
  let placed = false;
  let handle: FileHandle;
  try {
    handle = await open(partial.path, 'wx', 0o666);
    // A file that only its owner could read stays so.
    if (mode !== undefined) await handle.chmod(mode & 0o777);
  } catch (error) {
    partial.discard();
    throw error;
  }
  return {
    handle,
    retractable: true,
    settle: async () => {
      await handle.sync().catch((error: unknown) => rethrow(path, error));
      await handle.close();
    },
    place: async () => {
      const there = await stat(real).catch(() => undefined);
      // A rename would replace a pipe or a device that appeared since the file was opened.
      if (there !== undefined && !there.isFile()) rethrow(path, new Error('something that is no file took its place'));
      await rename(partial.path, real).catch((error: unknown) => rethrow(path, error));
      placed = true;
      partial.placed();
      await syncFolder(dirname(real));
    },
    withdraw: async () => {
      if (placed) await rm(real, { force: true });
    },
    discard: async () => {
      await handle.close();
      partial.discard();
    },
  };
}

async function streamTarget(path: string, send: (source: ByteSource) => Promise<void>): Promise<OutputTarget> {
  const spool = await openSpool();
  const source = { name: path, handle: spool.handle, spooled: true, close: () => spool.discard() };
  return {
    handle: spool.handle,
    retractable: false,
    settle: async () => undefined,
    place: () => send(source).catch((error: unknown) => rethrow(path, error)),
    withdraw: async () => undefined,
    discard: () => spool.discard(),
  };
}

async function copyToStdout(source: ByteSource): Promise<void> {
  for await (const chunk of readChunks(source, 0)) {
    await new Promise<void>((done, fail) => {
      process.stdout.write(chunk, (error) => (error ? fail(error) : done()));
    });
  }
}

async function copyToFile(source: ByteSource, path: string): Promise<void> {
  const handle = await open(path, 'w');
  try {
    for await (const chunk of readChunks(source, 0)) await writeFully(handle, chunk);
  } finally {
    await handle.close();
  }
}

// A rename is only on the disk when its folder is; where folders cannot be opened or synced, the system decides.
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function rethrow(path: string, error: unknown): never {
  throw toOutputError(path, error);
}
