import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder for large files, removed when the program ends, also when it fails or is interrupted. */
export function openScratch() {
  const folder = mkdtempSync(join(tmpdir(), 'wasmagent-bench-'));
  // A child that was just killed may still add a file, so removal is tried again.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }));
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]) {
    process.once(signal, () => process.exit(status));
  }
  return folder;
}

/** Fails when the folder's disk has less room than this. */
export function requireSpace(folder, bytes) {
  const { bavail, bsize } = statfsSync(folder);
  const gb = (count) => (count / 1e9).toFixed(1);
  if (bavail * bsize >= bytes) return;
  throw new Error(`${gb(bytes)} GB are needed in ${tmpdir()}, ${gb(bavail * bsize)} GB are free; TMPDIR names another`);
}
