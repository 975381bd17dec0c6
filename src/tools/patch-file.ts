import { applyPatch, parsePatch } from 'diff';
import type { Tool } from '../contracts/tool.js';
import { fromReply } from './from-reply.js';

/** Applies a unified diff to one file; nothing is written unless every hunk applies. */
export const patchFile: Tool = {
  name: 'patch_file',
  description: 'Apply a unified diff to one file. Every hunk must match, or nothing is changed.',
  readOnly: false,
  inputSchema: {
    type: 'object',
    properties: {
      path: { type: 'string', description: 'the file to change', maxLength: 4096 },
      patch: {
        type: 'string',
        description: 'hunks in unified diff form; file headers are ignored',
        maxLength: 1_000_000,
      },
    },
    required: ['path', 'patch'],
    additionalProperties: false,
  },
  effect: (args) => ({ op: 'write', paths: [String(args['path'])], sizeChars: String(args['patch']).length }),
  run: async (args, { bridge }) => {
    const [path, patch] = [String(args['path']), String(args['patch'])];
    const hunks = parseHunks(patch);
    if (hunks === undefined) {
      return { status: 'failed', code: 'EPATCH', message: 'the patch is not one unified diff with at least one hunk' };
    }
    const before = await bridge.readFile(path);
    if (before.status !== 'ok') return before;
    if (isTooCostly(before.value, hunks)) {
      return {
        status: 'failed',
        code: 'EPATCH',
        message: 'the patch is too long for this file; split it, or write the file',
      };
    }
    const after = applyPatch(before.value, hunks);
    if (after === false) {
      return {
        status: 'failed',
        code: 'EPATCH',
        message: `the patch does not match ${path}; read the file and try again`,
      };
    }
    return fromReply(await bridge.writeFile(path, after), () => `patched ${path}`);
  },
};

/** Looking for a hunk costs its lines times the file's, on the host's own thread: more than this would hold it up. */
const MAX_COMPARISONS = 10_000_000;

function isTooCostly(text: string, { hunks }: NonNullable<ReturnType<typeof parseHunks>>): boolean {
  const fileLines = text.split('\n').length;
  const hunkLines = hunks.reduce((sum, { lines }) => sum + lines.length, 0);
  return fileLines * hunkLines > MAX_COMPARISONS;
}

function parseHunks(patch: string): ReturnType<typeof parsePatch>[number] | undefined {
  try {
    const parsed = parsePatch(patch);
    const [only] = parsed;
    return parsed.length === 1 && only !== undefined && only.hunks.length > 0 ? only : undefined;
  } catch {
    return undefined;
  }
}
