import type { Tool } from '../contracts/tool.js';
import { fromReply } from './from-reply.js';

/** Deletes one file. */
export const deleteFile: Tool = {
  name: 'delete_file',
  description: 'Delete a file. Paths are relative to /workspace or absolute.',
  readOnly: false,
  inputSchema: {
    type: 'object',
    properties: { path: { type: 'string', description: 'the file to delete', maxLength: 4096 } },
    required: ['path'],
    additionalProperties: false,
  },
  effect: (args) => ({ op: 'delete', paths: [String(args['path'])] }),
  run: async (args, { bridge }) => {
    const path = String(args['path']);
    return fromReply(await bridge.deleteFile(path), () => `deleted ${path}`);
  },
};
