import { createHash, webcrypto } from 'node:crypto';
import { PageImage, PagePatch } from './page-image.js';

/** What is known of a snapshot: kept beside its files, and made with them. */
export interface SnapshotInfo {
  /** Version of Pyodide that made it; another one cannot read it. */
  pyodide: string;
  /** Address of the text of the call that runs a program. */
  runCode: number;
  /** Digest of the file with the memory of an interpreter that is ready for its first program, in hex. */
  sha256: string;
  /** The same for what makes plain Pyodide of it: the pages that differ, and what Pyodide puts before the memory (base64). */
  plain: { sha256: string; head: string };
}

/** An interpreter that is ready for its first program. */
export interface Snapshot {
  memory: PageImage;
  runCode: number;
}

/** Two states of one interpreter. */
export interface SnapshotSource {
  /** Pyodide's own snapshot, taken before the interpreter was made ready for guests. */
  plain: Uint8Array;
  /** The memory of the interpreter that is ready, at least as long. */
  memory: Uint8Array;
  runCode: number;
}

/** A snapshot as it is stored. */
export function packSnapshot({ plain, memory, runCode }: SnapshotSource, pyodide: string) {
  // The second word of Pyodide's snapshot says where the memory starts.
  const start = new DataView(plain.buffer, plain.byteOffset).getUint32(4, true);
  const plainMemory = new Uint8Array(memory.length);
  plainMemory.set(plain.subarray(start));
  const image = PageImage.of(memory);
  const files = { ready: image.bytes, plain: image.patchTo(plainMemory).bytes };
  const head = Buffer.from(plain.subarray(0, start)).toString('base64');
  const info: SnapshotInfo = {
    pyodide,
    runCode,
    sha256: createHash('sha256').update(files.ready).digest('hex'),
    plain: { sha256: createHash('sha256').update(files.plain).digest('hex'), head },
  };
  return { files, info };
}

/**
 * The interpreter that a file holds, or undefined when it is not the one that was made: an interpreter is rather started
 * from nothing than from somebody else's memory. Reading and checking happen on other threads.
 */
export async function openSnapshot(
  file: Promise<Uint8Array>,
  { sha256, runCode }: SnapshotInfo,
): Promise<Snapshot | undefined> {
  const bytes = await checked(file, sha256);
  return bytes === undefined ? undefined : { memory: PageImage.from(bytes), runCode };
}

/** The same interpreter as plain Pyodide takes it, from before it was made ready for guests. */
export async function openPlainSnapshot(
  file: Promise<Uint8Array>,
  patchFile: Promise<Uint8Array>,
  info: SnapshotInfo,
): Promise<Uint8Array | undefined> {
  const [ready, patch] = await Promise.all([openSnapshot(file, info), checked(patchFile, info.plain.sha256)]);
  if (ready === undefined || patch === undefined) return undefined;
  const head = Buffer.from(info.plain.head, 'base64');
  const whole = new Uint8Array(head.length + ready.memory.memoryBytes);
  const memory = whole.subarray(head.length);
  whole.set(head);
  ready.memory.writeTo(memory, { isFresh: true });
  PagePatch.from(patch).writeTo(memory);
  return whole;
}

async function checked(file: Promise<Uint8Array>, sha256: string): Promise<Uint8Array | undefined> {
  const bytes = await file.catch(() => undefined);
  if (bytes === undefined) return undefined;
  const digest = Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex');
  return digest === sha256 ? bytes : undefined;
}
