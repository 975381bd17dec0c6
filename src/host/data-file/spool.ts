import { rmSync } from 'node:fs';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemErrorCode, WasmagentError } from '../../errors.js';
import { cleanUpOnInterrupt } from './interrupt-cleanup.js';
import { writeFully } from './write-fully.js';

/** A private temporary file for data that must be read more than once; nobody else can open it. */
export interface Spool {
  readonly handle: FileHandle;
  /** Adds bytes at the end. @throws WasmagentError `OUTPUT_UNWRITABLE` */
  append(bytes: Uint8Array): Promise<void>;
  /** Closes and removes the file. */
  discard(): Promise<void>;
}

/** Makes an empty spool under the system's temporary folder. @throws WasmagentError `OUTPUT_UNWRITABLE` */
export async function openSpool(): Promise<Spool> {
  const folder = await mkdtemp(join(tmpdir(), 'wasmagent-spool-')).catch((error: unknown) => {
    throw toSpoolError(error);
  });
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true });
  const forget = cleanUpOnInterrupt(removeFolder);
  try {
    const handle = await open(join(folder, 'data'), 'wx+', 0o600);
    // Unlinked while open, the file is gone even if the process is killed; where that is refused, discard() removes it.
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    return {
      handle,
      append: (bytes) =>
        writeFully(handle, bytes).catch((error: unknown) => {
          throw toSpoolError(error);
        }),
      discard: async () => {
        await handle.close();
        removeFolder();
        forget();
      },
    };
  } catch (error) {
    removeFolder();
    forget();
    throw toSpoolError(error);
  }
}

/** Says that a temporary copy cannot be kept: `OUTPUT_UNWRITABLE`. */
export function toSpoolError(error: unknown): WasmagentError {
  return new WasmagentError(
    'OUTPUT_UNWRITABLE',
    `cannot keep a temporary copy in ${tmpdir()}: ${systemErrorCode(error) ?? String(error)}`,
    { suggestions: ['set TMPDIR to a folder with room for the uncompressed data'], cause: error },
  );
}
