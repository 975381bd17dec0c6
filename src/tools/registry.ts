import type { Tool } from '../contracts/tool.js';
import { deleteFile } from './delete-file.js';
import { listFiles } from './list-files.js';
import { patchFile } from './patch-file.js';
import { readFile } from './read-file.js';
import { runCode } from './run-code.js';
import { writeFile } from './write-file.js';

/** Every tool an agent can be given. A new tool is one file and one entry here. */
export const TOOLS: readonly Tool[] = [readFile, writeFile, patchFile, deleteFile, listFiles, runCode];
