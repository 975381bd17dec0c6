import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { systemErrorCode, WasmagentError } from '../../errors.js';
import { type ByteSource, spoolBytes } from './byte-source.js';

/** The uncompressed bytes of a gzip source, which stays open. @throws WasmagentError `INPUT_MALFORMED` */
export function unpackGzip(source: ByteSource): Promise<ByteSource> {
  return spoolBytes(source.name, async (spool) => {
    const gunzip = createGunzip();
    try {
      await pipeline(source.handle.createReadStream({ start: 0, autoClose: false }), gunzip, async (chunks) => {
        for await (const chunk of chunks as AsyncIterable<Buffer>) await spool.append(chunk);
      });
    } catch (error) {
      throw error instanceof WasmagentError
        ? error
        : damaged(source.name, systemErrorCode(error) === 'Z_BUF_ERROR' ? 'a truncated' : 'a damaged', error);
    }
    // zlib ends quietly at bytes that begin no further member; they would be lost.
    if (gunzip.bytesWritten < (await source.handle.stat()).size) throw damaged(source.name, 'a damaged');
  });
}

function damaged(name: string, how: string, cause?: unknown): WasmagentError {
  return new WasmagentError('INPUT_MALFORMED', `${name} is ${how} gzip file`, {
    suggestions: ['copy or download the file again, and check it with: gzip -t FILE'],
    cause,
  });
}
