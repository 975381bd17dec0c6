import type { CleanLines, Tool } from '../contracts/tool.js';
import { fromReply } from './from-reply.js';

const MAX_LINE = 100_000_000;

/** Reads one text file, or some of its lines. Its contents are untrusted. */
export const readFile: Tool = {
  name: 'read_file',
  description:
    'Read a text file. Paths are relative to /workspace or absolute. With offset or limit the answer is an object: the text of these lines, firstLine, lastLine and totalLines.',
  readOnly: true,
  inputSchema: {
    type: 'object',
    properties: {
      path: { type: 'string', description: 'the file to read', maxLength: 4096 },
      offset: { type: 'integer', description: 'the first line to read, from 1', minimum: 1, maximum: MAX_LINE },
      limit: { type: 'integer', description: 'how many lines to read', minimum: 1, maximum: MAX_LINE },
    },
    required: ['path'],
    additionalProperties: false,
  },
  answer: { hint: 'read_file with offset and limit gives these lines' },
  run: async ({ path, offset, limit }, { bridge, cleanLines }) => {
    const reply = await bridge.readFile(String(path));
    if (offset === undefined && limit === undefined) return fromReply(reply, (text) => text, true);
    return fromReply(
      reply,
      (text) => pickLines(text, Number(offset ?? 1), Number(limit ?? MAX_LINE), cleanLines),
      true,
    );
  },
};

/** Lines of a text as an answer; `lastLine` is below `firstLine` where the range holds none. */
function pickLines(text: string, offset: number, limit: number, cleanLines: CleanLines = (lines) => lines) {
  const lines = [...cleanLines(text.split('\n'))];
  // A line feed ends a line; it does not begin one.
  if (text === '' || text.endsWith('\n')) lines.pop();
  const picked = lines.slice(offset - 1, offset - 1 + limit);
  return {
    firstLine: offset,
    lastLine: offset + picked.length - 1,
    totalLines: lines.length,
    text: picked.map((line) => `${line}\n`).join(''),
  };
}
