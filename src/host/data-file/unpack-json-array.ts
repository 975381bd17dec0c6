import { WasmagentError } from '../../errors.js';
import { type ByteSource, readChunks, spoolBytes } from './byte-source.js';
import { JsonArraySplitter } from './split-json-array.js';

/**
 * The elements of a JSON array as lines, or undefined when the text is not one array; the source stays open.
 * @throws WasmagentError `INPUT_MALFORMED` for an array that is cut off or has an empty element
 */
export async function unpackJsonArray(source: ByteSource, start: number): Promise<ByteSource | undefined> {
  if ((await firstByte(source, start)) !== 0x5b) return undefined;
  const splitter = new JsonArraySplitter();
  const lines = await spoolBytes(source.name, async (spool) => {
    for await (const chunk of readChunks(source, start)) {
      for (const piece of splitter.push(chunk)) await spool.append(piece);
    }
  });
  const verdict = splitter.verdict();
  if (verdict === 'array') return lines;
  await lines.close();
  // A line that happens to be an array: the lines after it say that this is JSON Lines.
  if (verdict === 'more-after') return undefined;
  const what =
    verdict === 'cut-off' ? 'ends before its JSON array is closed' : 'has an empty element in its JSON array';
  throw new WasmagentError('INPUT_MALFORMED', `${source.name} ${what}`, {
    suggestions: ['export the file again, or pass JSON Lines: one record a line'],
  });
}

async function firstByte(source: ByteSource, start: number): Promise<number | undefined> {
  for await (const chunk of readChunks(source, start)) {
    const byte = chunk.find((value) => value !== 0x20 && value !== 0x09 && value !== 0x0a && value !== 0x0d);
    if (byte !== undefined) return byte;
  }
  return undefined;
}
