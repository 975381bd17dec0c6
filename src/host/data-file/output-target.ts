import { type FileHandle, open, stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { WasmagentError } from '../../errors.js';
import { type ByteSource, readChunks } from './byte-source.js';
import { isStdout, realPathOf } from './file-identity.js';
import { toOutputError } from './output-error.js';
import { reservePartialFile } from './partial-file.js';
import { openSpool } from './spool.js';
import { writeFully } from './write-fully.js';

/**
 * Where one output is written first, and how it gets into its place. Calls go settle, place, then keep once every
 * output of the set is placed; until then whatever ends the process takes a placed file away again.
 */
export interface OutputTarget {
  readonly handle: FileHandle;
  /** Whether it can be taken back: what was sent to a pipe is gone. */
  readonly retractable: boolean;
  /** Waits until the bytes are on the disk; nothing is written after it. */
  settle(): Promise<void>;
  /** Makes the output appear. */
  place(): Promise<void>;
  /** Says that a placed output stays, and lets the file go that was there before. */
  keep(): void;
  /** Removes what was written, and puts back the file that was there before, unless the output was kept. */
  discard(): Promise<void>;
}

// A reader that goes by the name would refuse what is written there, or take it for damaged.
const PACKERS: Record<string, string | undefined> = { '.gz': 'gzip', '.zst': 'zstd' };

/** Opens a temporary file for this path; stdout (`-`), pipes and devices get a private copy that is sent when complete. */
export async function openOutputTarget(path: string, { isPrivate }: { isPrivate: boolean }): Promise<OutputTarget> {
  if (isStdout(path)) return streamTarget(path, (source) => copyToStdout(source));
  if (path === '') throw new WasmagentError('USAGE', 'an output has an empty name');
  const packer = PACKERS[extname(path).toLowerCase()];
  if (packer !== undefined) {
    throw new WasmagentError('USAGE', `${path} is named like a compressed file, and outputs are not compressed`, {
      suggestions: [
        path.slice(0, -extname(path).length),
        `write it to stdout, and that through: ${packer} -c > ${path}`,
      ],
    });
  }
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isDirectory()) {
    throw new WasmagentError('USAGE', `${path} is a folder; an output needs a file name`, {
      suggestions: [join(path, 'out.jsonl')],
    });
  }
  if (stats !== undefined && !stats.isFile()) return streamTarget(path, (source) => copyToFile(source, path));
  try {
    return await fileTarget(path, { mode: stats?.mode, mask: isPrivate ? 0o600 : 0o777 });
  } catch (error) {
    throw toOutputError(path, error);
  }
}

async function fileTarget(
  path: string,
  { mode, mask }: { mode: number | undefined; mask: number },
): Promise<OutputTarget> {
  const real = await realPathOf(path);
  const partial = reservePartialFile(real);
  let handle: FileHandle;
  try {
    handle = await open(partial.path, 'wx', 0o666 & mask);
    // A file that only its owner could read stays so.
    if (mode !== undefined) await handle.chmod(mode & mask);
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
      try {
        partial.place();
      } catch (error) {
        rethrow(path, error);
      }
      await syncFolder(dirname(real));
    },
    keep: () => partial.keep(),
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
    keep: () => undefined,
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
