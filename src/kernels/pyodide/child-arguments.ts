import type { PyodideSource } from './load-pyodide.js';
import { type FileReader, readSnapshot, type SnapshotInfo } from './snapshot.js';

/**
 * What a child is to load: its arguments are the engine's folder, then the snapshot's file and what is known of it
 * (JSON), where there is a snapshot. One that is not what it should be is left out.
 */
export function readPyodideArguments(argv: readonly string[], read: FileReader): PyodideSource {
  const [, , folder = '', file, info] = argv;
  if (file === undefined || info === undefined) return { folder };
  const known: SnapshotInfo = JSON.parse(info);
  return { folder, snapshot: readSnapshot(file, known, read) };
}
