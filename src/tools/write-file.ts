import type { Tool } from '../contracts/tool.js';
import { fromReply } from './from-reply.js';

/** Creates or replaces one text file; missing folders above it are made. */
export const writeFile: Tool = {
  name: 'write_file',
  description: 'Create or replace a text file. Paths are relative to /workspace or absolute.',
  readOnly: false,
  inputSchema: {
    type: 'object',
    properties: {
      path: { type: 'string', description: 'the file to write', maxLength: 4096 },
      content: { type: 'string', description: 'the whole new content' },
    },
    required: ['path', 'content'],
    additionalProperties: false,
  },
  effect: (args) => ({ op: 'write', paths: [String(args['path'])], sizeChars: String(args['content']).length }),
  run: async (args, { bridge }) => {
    const [path, content] = [String(args['path']), String(args['content'])];
    return fromReply(
      await bridge.writeFile(path, content),
      () => `wrote ${Buffer.byteLength(content)} bytes to ${path}`,
    );
  },
};
