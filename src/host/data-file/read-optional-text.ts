import { readFile, stat } from 'node:fs/promises';
import { systemErrorCode, WasmagentError } from '../../errors.js';

/**
 * Text of a small file, or undefined when there is none.
 * @throws WasmagentError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE` above `maxBytes`
 */
export async function readOptionalText(path: string, maxBytes: number): Promise<string | undefined> {
  try {
    const { size } = await stat(path);
    if (size > maxBytes) {
      throw new WasmagentError('INPUT_TOO_LARGE', `${path} has ${size} bytes, more than ${maxBytes}`);
    }
    return await readFile(path, 'utf8');
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    if (error instanceof WasmagentError) throw error;
    throw new WasmagentError('INPUT_UNREADABLE', `cannot read ${path}: ${systemErrorCode(error) ?? String(error)}`, {
      cause: error,
    });
  }
}
