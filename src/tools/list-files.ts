import type { Tool } from '../contracts/tool.js';
import { fromReply } from './from-reply.js';
import { type FolderTree, walkFolders } from './walk-folders.js';

/** Lists one folder, or more levels of it. Names are untrusted. */
export const listFiles: Tool = {
  name: 'list_files',
  description:
    'List the files of a folder (folders end with a slash), with depth also of the folders in it. Paths are relative to /workspace or absolute.',
  readOnly: true,
  inputSchema: {
    type: 'object',
    properties: {
      path: { type: 'string', description: 'the folder to list', maxLength: 4096 },
      depth: { type: 'integer', description: 'levels of folders to list', minimum: 1, maximum: 10, default: 1 },
    },
    required: ['path'],
    additionalProperties: false,
  },
  answer: { hint: 'list a folder below' },
  run: async (args, { bridge }) =>
    fromReply(await walkFolders(bridge, String(args['path']), Number(args['depth'])), toLines, true),
};

function toLines({ paths, unlisted, isCut }: FolderTree): string[] {
  return [
    ...paths,
    ...(unlisted.length > 0 ? [`(could not be listed: ${unlisted.join(', ')})`] : []),
    ...(isCut ? ['(there is more: list a folder below, or fewer levels)'] : []),
  ];
}
