import { createGunzip } from 'node:zlib';
import { systemErrorCode, WasmagentError } from '../../errors.js';
import { type ByteSource, spoolBytes } from './byte-source.js';
import { unpackIntoSpool } from './unpack-into-spool.js';

/** The uncompressed bytes of a gzip source, which stays open. @throws WasmagentError `INPUT_MALFORMED` */
export function unpackGzip(source: ByteSource): Promise<ByteSource> {
  return spoolBytes(source.name, async (spool) => {
    try {
      await unpackIntoSpool(source.handle.createReadStream({ start: 0, autoClose: false }), createGunzip(), spool);
    } catch (error) {
      throw error instanceof WasmagentError
        ? error
        : damaged(source.name, systemErrorCode(error) === 'Z_BUF_ERROR' ? 'a truncated' : 'a damaged', error);
    }
  });
}

function damaged(name: string, how: string, cause?: unknown): WasmagentError {
  return new WasmagentError('INPUT_MALFORMED', `${name} is ${how} gzip file`, {
    suggestions: ['copy or download the file again, and check it with: gzip -t FILE'],
    cause,
  });
}
