import { createHash } from 'node:crypto';
import { PageImage } from './page-image.js';

/** What is known of a snapshot file: kept beside it, and made with it. */
export interface SnapshotInfo {
  /** Digest of the file, in hex. */
  sha256: string;
  /** Bytes of the file. */
  bytes: number;
  /** Version of Pyodide that made it; another one cannot read it. */
  pyodide: string;
  /** What Pyodide puts in front of the memory, in base64: the objects of JavaScript that the interpreter knew. */
  head: string;
}

/** An interpreter's memory, and what Pyodide notes about it. */
export interface Snapshot {
  head: Uint8Array;
  memory: PageImage;
}

/** A snapshot of Pyodide as it is stored. */
export function packSnapshot(snapshot: Uint8Array, pyodide: string): { file: Uint8Array; info: SnapshotInfo } {
  // The second word says where the memory starts.
  const start = new DataView(snapshot.buffer, snapshot.byteOffset).getUint32(4, true);
  const file = PageImage.of(snapshot.subarray(start)).bytes;
  const head = Buffer.from(snapshot.subarray(0, start)).toString('base64');
  return { file, info: { sha256: digest(file), bytes: file.length, pyodide, head } };
}

/** Reads a file from its start into a buffer; returns how many bytes there were, at most one more than fit. */
export type FileReader = (path: string, into: Uint8Array) => number;

/**
 * The snapshot that a file holds, or undefined when it is not the one that was made: an interpreter is rather started
 * from nothing than from somebody else's memory.
 */
export function readSnapshot(
  path: string,
  { sha256, bytes, head }: SnapshotInfo,
  read: FileReader,
): Snapshot | undefined {
  const file = new Uint8Array(bytes);
  if (read(path, file) !== bytes || digest(file) !== sha256) return undefined;
  return { head: Buffer.from(head, 'base64'), memory: PageImage.from(file) };
}

/** A snapshot as Pyodide itself takes it. */
export function toPyodideSnapshot({ head, memory }: Snapshot): Uint8Array {
  const whole = new Uint8Array(head.length + memory.memoryBytes);
  whole.set(head);
  memory.writeTo(whole.subarray(head.length), { isFresh: true });
  return whole;
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
