import { WasmagentError } from '../../errors.js';
import type { DataInput } from '../../host/data-file/data-input.js';

const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;
const LF = 0x0a;

/**
 * A whole file as one text: every line where it is, blank lines and line ends as line feeds, so that places and line
 * numbers are those of the file. @throws WasmagentError `INPUT_TOO_LARGE` over 16 MiB
 */
export async function readDocument(input: DataInput): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let start: number | undefined;
  let end = 0;
  let number = 1;
  for await (const batch of input.lines()) {
    for (const line of batch) {
      start ??= line.offset;
      const gap = pieces.length === 0 ? line.number - 1 : line.offset - end;
      if (line.tooLong || line.offset - start + line.bytes.length > MAX_DOCUMENT_BYTES) throw tooLarge(input.name);
      pieces.push(blanks(gap, line.number - number), Buffer.from(line.bytes));
      end = line.offset + line.bytes.length;
      number = line.number;
    }
  }
  return Buffer.concat(pieces);
}

function blanks(length: number, lineFeeds: number): Buffer {
  const gap = Buffer.alloc(length, 0x20);
  return gap.fill(LF, 0, lineFeeds);
}

function tooLarge(name: string): WasmagentError {
  return new WasmagentError('INPUT_TOO_LARGE', `${name} is one document of more than 16 MiB`, {
    suggestions: ['pass records as JSON Lines: one record a line'],
  });
}
