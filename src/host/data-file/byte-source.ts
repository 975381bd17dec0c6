import { type FileHandle, open } from 'node:fs/promises';
import { toInputError } from './input-error.js';
import { openSpool, type Spool } from './spool.js';

const CHUNK_BYTES = 256 * 1024;

/** Bytes that can be read at any position, as often as needed. */
export interface ByteSource {
  /** The path as the user gave it, or `<stdin>`. */
  readonly name: string;
  readonly handle: FileHandle;
  /** A private copy: nobody else can change it. */
  readonly spooled: boolean;
  close(): Promise<void>;
}

/**
 * Opens a path, or stdin for `-`; what has no positions (stdin, a pipe) is first copied to a spool.
 * @throws WasmagentError `INPUT_MISSING`, `INPUT_UNREADABLE`
 */
export async function openByteSource(path: string): Promise<ByteSource> {
  if (path === '-') return spoolBytes('<stdin>', (spool) => copyTo(spool, process.stdin));
  try {
    const handle = await open(path, 'r');
    const stats = await handle.stat();
    if (stats.isFile()) return { name: path, handle, spooled: false, close: () => handle.close() };
    try {
      if (stats.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
      return await spoolBytes(path, (spool) => copyTo(spool, handle.createReadStream({ autoClose: false })));
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw toInputError(path, error);
  }
}

/** A source made of whatever `fill` puts into a fresh spool; on any error the spool is removed. */
export async function spoolBytes(name: string, fill: (spool: Spool) => Promise<void>): Promise<ByteSource> {
  const spool = await openSpool();
  try {
    await fill(spool);
    return { name, handle: spool.handle, spooled: true, close: () => spool.discard() };
  } catch (error) {
    await spool.discard();
    throw toInputError(name, error);
  }
}

/** The source's bytes from a position on, a chunk at a time; a chunk is valid until the next one. */
export async function* readChunks(source: ByteSource, start: number): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  for (let at = start; ; ) {
    const { bytesRead } = await source.handle.read(buffer, 0, buffer.length, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

/** The first bytes of the source, at most `length`. */
export async function readHead(source: ByteSource, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await source.handle.read(Buffer.alloc(length), 0, length, 0);
  return buffer.subarray(0, bytesRead);
}

async function copyTo(spool: Spool, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const chunk of chunks) await spool.append(chunk);
}
