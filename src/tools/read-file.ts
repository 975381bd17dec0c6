import type { Tool } from '../contracts/tool.js';
import { fromReply } from './from-reply.js';

/** Reads one text file. Its contents are untrusted. */
export const readFile: Tool = {
  name: 'read_file',
  description: 'Read a text file. Paths are relative to /workspace or absolute.',
  readOnly: true,
  inputSchema: {
    type: 'object',
    properties: { path: { type: 'string', description: 'the file to read', maxLength: 4096 } },
    required: ['path'],
    additionalProperties: false,
  },
  run: async (args, { bridge }) => fromReply(await bridge.readFile(String(args['path'])), (text) => text, true),
};
