import type { Tool } from '../contracts/tool.js';
import { deleteFile } from '../tools/delete-file.js';
import { listFiles } from '../tools/list-files.js';
import { patchFile } from '../tools/patch-file.js';
import { readFile } from '../tools/read-file.js';
import { runCode } from '../tools/run-code.js';
import { writeFile } from '../tools/write-file.js';

/**
 * The tools of the pilot's agents. A list of its own: it is in the evidence (`run_start`), which is to stay the same
 * from one run to the next, also where an agent can be given more.
 */
export const PILOT_TOOLS: readonly Tool[] = [readFile, writeFile, patchFile, deleteFile, listFiles, runCode];
