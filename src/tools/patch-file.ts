import { applyPatch, parsePatch, type StructuredPatch } from 'diff';
import type { CleanLines, Tool, ToolOutcome } from '../contracts/tool.js';
import { headOf } from './cut-text.js';
import { fromReply } from './from-reply.js';
import { hunkFault } from './hunk-fault.js';

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
  run: async (args, { bridge, cleanLines }) => {
    const [path, patch] = [String(args['path']), String(args['patch'])];
    const hunks = parseHunks(patch);
    if (typeof hunks === 'string') return failed(hunks);
    const before = await bridge.readFile(path);
    if (before.status !== 'ok') return before;
    if (isTooCostly(before.value, hunks)) {
      return failed('the patch is too long for this file; split it, or write the file');
    }
    const after = applyPatch(before.value, hunks);
    if (after === false) {
      // The explanation quotes the file.
      const message = `${path} is unchanged: ${explain(before.value, hunks, cleanLines)}`;
      return { ...failed(message), untrusted: true };
    }
    return fromReply(await bridge.writeFile(path, after), () => `patched ${path}`);
  },
};

/** Looking for a hunk costs its lines times the file's, on the host's own thread: more than this would hold it up. */
const MAX_COMPARISONS = 10_000_000;

const MAX_REASON_CHARS = 200;

function isTooCostly(text: string, { hunks }: StructuredPatch): boolean {
  const fileLines = text.split('\n').length;
  const hunkLines = hunks.reduce((sum, { lines }) => sum + lines.length, 0);
  return fileLines * hunkLines > MAX_COMPARISONS;
}

/** The one patch in the text, or what is wrong with it. */
function parseHunks(patch: string): StructuredPatch | string {
  try {
    const parsed = parsePatch(patch);
    const [only] = parsed;
    if (parsed.length > 1) return 'the patch is for more than one file; send one patch for each';
    if (only !== undefined && only.hunks.length > 0) return only;
    return 'the patch is not one unified diff with at least one hunk (@@ -1,3 +1,3 @@ and the lines below it)';
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll(/\p{Cc}|\p{Cs}/gu, ' ') : 'unreadable';
    return `the patch is not a unified diff: ${headOf(reason, MAX_REASON_CHARS)}`;
  }
}

/** Which hunk stopped the patch. Each is tried alone, which costs together what the whole patch did. */
function explain(text: string, patch: StructuredPatch, cleanLines: CleanLines | undefined): string {
  const { hunks } = patch;
  const at = hunks.findIndex((hunk) => applyPatch(text, { ...patch, hunks: [hunk] }) === false);
  const hunk = hunks[at];
  if (hunk === undefined) return 'each hunk matches alone, but together they overlap or are out of order';
  const header = `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`;
  return hunkFault(text, hunk, `hunk ${at + 1} of ${hunks.length} (${header})`, cleanLines);
}

function failed(message: string): ToolOutcome {
  return { status: 'failed', code: 'EPATCH', message };
}
