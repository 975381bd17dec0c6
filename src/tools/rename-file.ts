import type { Tool } from '../contracts/tool.js';
import { fromReply } from './from-reply.js';

/** Moves or renames one file. */
export const renameFile: Tool = {
  name: 'rename_file',
  description:
    'Move or rename one file (no folder, no link). Missing folders of the target are made. It fails when the target is there already, unless overwrite is true. Paths are relative to /workspace or absolute.',
  readOnly: false,
  inputSchema: {
    type: 'object',
    properties: {
      from: { type: 'string', description: 'the file as it is called now', minLength: 1, maxLength: 4096 },
      to: { type: 'string', description: 'its new path, name included', minLength: 1, maxLength: 4096 },
      overwrite: { type: 'boolean', description: 'whether a file at the new path may be replaced', default: false },
    },
    required: ['from', 'to'],
    additionalProperties: false,
  },
  effect: (args) => ({ op: 'rename', paths: [String(args['from']), String(args['to'])] }),
  run: async (args, { bridge }) => {
    const [from, to] = [String(args['from']), String(args['to'])];
    const reply = await bridge.renameFile(from, to, { overwrite: args['overwrite'] === true });
    return fromReply(reply, () => `renamed ${from} to ${to}`);
  },
};
