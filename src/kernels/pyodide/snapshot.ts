import { createHash } from 'node:crypto';

/** What is known of a snapshot file: kept beside it, and made with it. */
export interface SnapshotInfo {
  /** Digest of the file, in hex. */
  sha256: string;
  /** Bytes of the snapshot; the file ends where only zeros follow. */
  bytes: number;
  /** Version of Pyodide that made it; another one cannot read it. */
  pyodide: string;
}

/** A snapshot as it is stored: without the zeros at its end, which are a third of it. */
export function packSnapshot(snapshot: Uint8Array, pyodide: string): { file: Uint8Array; info: SnapshotInfo } {
  const last = snapshot.findLastIndex((byte) => byte !== 0);
  const file = snapshot.subarray(0, last + 1);
  return { file, info: { sha256: digest(file), bytes: snapshot.length, pyodide } };
}

/** Reads a file from its start into a buffer; returns how many bytes there were, at most one more than fit. */
export type FileReader = (path: string, into: Uint8Array) => number;

/**
 * The snapshot that a file holds, or undefined when it is not the one that was made: an interpreter is rather started
 * from nothing than from somebody else's memory.
 */
export function readSnapshot(path: string, { sha256, bytes }: SnapshotInfo, read: FileReader): Uint8Array | undefined {
  const snapshot = new Uint8Array(bytes);
  const count = read(path, snapshot);
  return count <= bytes && digest(snapshot.subarray(0, count)) === sha256 ? snapshot : undefined;
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
