import type { Tool } from '../contracts/tool.js';
import { fromReply } from './from-reply.js';

/** Lists one folder. Names are untrusted. */
export const listFiles: Tool = {
  name: 'list_files',
  description: 'List the files of a folder (folders end with a slash). Paths are relative to /workspace or absolute.',
  readOnly: true,
  inputSchema: {
    type: 'object',
    properties: { path: { type: 'string', description: 'the folder to list', maxLength: 4096 } },
    required: ['path'],
    additionalProperties: false,
  },
  run: async (args, { bridge }) => fromReply(await bridge.listFiles(String(args['path'])), (names) => names, true),
};
