import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Spool } from './spool.js';

/**
 * Fills a spool with what an unpacker makes of packed bytes.
 * @throws WasmagentError `OUTPUT_UNWRITABLE` for the spool; the error of the stream for damaged bytes
 */
export async function unpackIntoSpool(packed: Readable, unpacker: Transform, spool: Spool): Promise<void> {
  // The pipeline tells of a full disk as of an abort, which would be taken for damage.
  let refusal: unknown;
  try {
    await pipeline(packed, unpacker, async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) {
        await spool.append(chunk).catch((error: unknown) => {
          refusal = error;
          throw error;
        });
      }
    });
  } catch (error) {
    throw refusal ?? error;
  }
}
