import type { Tool } from '../contracts/tool.js';
import { deleteFile } from './delete-file.js';
import { fetchUrl } from './fetch-url.js';
import { listFiles } from './list-files.js';
import { patchFile } from './patch-file.js';
import { readFile } from './read-file.js';
import { renameFile } from './rename-file.js';
import { runCode } from './run-code.js';
import { runTests } from './run-tests.js';
import { searchFiles } from './search-files.js';
import { writeFile } from './write-file.js';

/** Every tool an agent can be given. A new tool is one file and one entry here. */
export const TOOLS: readonly Tool[] = [
  readFile,
  writeFile,
  patchFile,
  deleteFile,
  renameFile,
  listFiles,
  searchFiles,
  runCode,
  runTests,
  fetchUrl,
];
