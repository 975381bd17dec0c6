import type { DataInput } from '../host/data-file/data-input.js';
import { type DataLine, MAX_LINE_BYTES } from '../host/data-file/read-lines.js';
import type { ParsedRecord } from './parse-record.js';

/** One line of a file of records, and the record in it or what is wrong with it. */
export type ReadRecord<T> = ParsedRecord<T> & { line: DataLine };

/** Reads a file of records, a batch at a time; each line is valid until the next batch. `parse` never throws. */
export async function* readRecords<T>(
  input: DataInput,
  parse: (bytes: Buffer, offset: number) => ParsedRecord<T>,
): AsyncGenerator<ReadRecord<T>[]> {
  for await (const batch of input.lines()) {
    yield batch.map((line) => {
      const { value, fault } = line.tooLong ? TOO_LONG : parse(line.bytes, line.offset);
      return fault === undefined ? { line, value } : { line, fault };
    });
  }
}

/** What a line is that is too long to be read. */
export const TOO_LONG: ParsedRecord<never> = {
  fault: {
    pointer: '',
    code: 'LINE_TOO_LONG',
    message: `the line has more than ${MAX_LINE_BYTES / 1024 / 1024} MiB`,
  },
};
