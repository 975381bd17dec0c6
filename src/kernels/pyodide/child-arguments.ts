import type { SnapshotInfo } from './snapshot.js';

/** What a child of Pyodide is started with. */
export interface PyodideArguments {
  /** Folder of the engine's files: absolute path, with a separator at its end. */
  folder: string;
  /** The files of the snapshot and what is known of it; absent: there is none. */
  snapshot?: { ready: string; plain: string; info: SnapshotInfo };
}

/** As command-line arguments: the folder, then the snapshot's files and what is known of it (JSON). */
export function toChildArguments({ folder, snapshot }: PyodideArguments): string[] {
  return snapshot === undefined ? [folder] : [folder, snapshot.ready, snapshot.plain, JSON.stringify(snapshot.info)];
}

/** The other way round, in the child. */
export function readChildArguments(argv: readonly string[]): PyodideArguments {
  const [, , folder = '', ready, plain, info] = argv;
  if (ready === undefined || plain === undefined || info === undefined) return { folder };
  return { folder, snapshot: { ready, plain, info: JSON.parse(info) } };
}
