import { WasmagentError } from '../../errors.js';

// First bytes of files that people pass by mistake, and what to do about each.
const FORMATS: { magic: readonly number[]; what: string; hint: string }[] = [
  { magic: [0xff, 0xfe], what: 'UTF-16 text', hint: 'iconv -f UTF-16 -t UTF-8 FILE > rollouts.jsonl' },
  { magic: [0xfe, 0xff], what: 'UTF-16 text', hint: 'iconv -f UTF-16 -t UTF-8 FILE > rollouts.jsonl' },
  { magic: [0x1f, 0x8b], what: 'gzip inside another archive', hint: 'unpack it once and pass the result' },
  { magic: [0x28, 0xb5, 0x2f, 0xfd], what: 'zstd inside another archive', hint: 'unpack it and pass the file inside' },
  { magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a], what: 'an xz archive', hint: 'xz -dc FILE | wasmagent ... -' },
  { magic: [0x42, 0x5a, 0x68], what: 'a bzip2 archive', hint: 'bzip2 -dc FILE | wasmagent ... -' },
  { magic: [0x50, 0x4b, 0x03, 0x04], what: 'a zip archive', hint: 'unzip it and pass the file inside' },
  { magic: [0x50, 0x41, 0x52, 0x31], what: 'a Parquet file', hint: 'export it as JSON Lines first' },
];

/** Refuses a file that is no JSON text by its first bytes. @throws WasmagentError `INPUT_MALFORMED` */
export function refuseKnownFormat(head: Uint8Array, name: string): void {
  const format = FORMATS.find(({ magic }) => magic.every((byte, index) => head[index] === byte));
  if (format === undefined) return;
  throw new WasmagentError('INPUT_MALFORMED', `${name} is ${format.what}, not JSON Lines in UTF-8`, {
    suggestions: [format.hint],
  });
}
