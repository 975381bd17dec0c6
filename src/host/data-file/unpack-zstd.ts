import type { Transform } from 'node:stream';
import zlib from 'node:zlib';
import { systemErrorCode, WasmagentError } from '../../errors.js';
import { type ByteSource, spoolBytes } from './byte-source.js';
import { unpackIntoSpool } from './unpack-into-spool.js';

const MAGIC = [0x28, 0xb5, 0x2f, 0xfd];

/** Whether a file begins as a zstd frame does. */
export function isZstd(head: Uint8Array): boolean {
  return MAGIC.every((byte, index) => head[index] === byte);
}

/**
 * The uncompressed bytes of a zstd source, which stays open.
 * @throws WasmagentError `INPUT_UNREADABLE` where this Node has no zstd; `INPUT_MALFORMED` for damaged bytes
 */
export function unpackZstd(source: ByteSource): Promise<ByteSource> {
  if (openUnpacker() === undefined) {
    throw new WasmagentError('INPUT_UNREADABLE', `${source.name} is zstd, which Node ${process.version} cannot read`, {
      suggestions: [`zstd -dc ${source.name} | wasmagent rank-rollout -`, 'run it with Node 24 or later'],
    });
  }
  return spoolBytes(source.name, async (spool) => {
    const { size } = await source.handle.stat();
    // Node's stream ends with the first frame and says nothing of what follows: each frame gets a stream of its own.
    for (let start = 0; start < size; ) {
      const unpacker = openUnpacker();
      if (unpacker === undefined) return;
      try {
        await unpackIntoSpool(source.handle.createReadStream({ start, autoClose: false }), unpacker, spool);
      } catch (error) {
        throw error instanceof WasmagentError ? error : damaged(source.name, error);
      }
      if (unpacker.bytesWritten === 0) throw damaged(source.name, undefined);
      start += unpacker.bytesWritten;
    }
  });
}

// Node 22 has such a stream too, which takes a frame that is cut off for whole.
const FIRST_MAJOR = 24;

// The types are those of the oldest Node that this runs on.
function openUnpacker(): (Transform & { bytesWritten: number }) | undefined {
  if (Number.parseInt(process.versions.node, 10) < FIRST_MAJOR) return undefined;
  const open: unknown = Reflect.get(zlib, 'createZstdDecompress');
  return typeof open === 'function' ? open() : undefined;
}

function damaged(name: string, cause: unknown): WasmagentError {
  const how = systemErrorCode(cause) === 'Z_BUF_ERROR' ? 'a truncated' : 'a damaged';
  return new WasmagentError('INPUT_MALFORMED', `${name} is ${how} zstd file`, {
    suggestions: ['copy or download the file again, and check it with: zstd -t FILE'],
    cause,
  });
}
