import type { BridgeReply, HostBridge } from '../../contracts/kernel.js';
import { joinPath, walkFolders } from '../walk-folders.js';
import { nameOf } from './guest-path.js';

/** Test files to run, and what could not be taken in. */
export interface TestFiles {
  files: string[];
  /** Files beyond the limit, and folders that could not be looked into. */
  leftOut: string[];
}

const MAX_FILES = 50;
const MAX_LEVELS = 12;
const TEST_FILE = /^(?:[^/]*\.test\.[cm]?[jt]s|test_[^/]*\.py)$/;
const PROGRAM_FILE = /\.(?:[cm]?[jt]s|py)$/;
const SKIPPED = new Set(['node_modules/', '.git/']);

/** Finds the test files at and below a path; a file that is named is one, whatever its name. */
export async function findTestFiles(bridge: HostBridge, path: string): Promise<BridgeReply<TestFiles>> {
  if (PROGRAM_FILE.test(nameOf(path))) return { status: 'ok', value: { files: [path], leftOut: [] } };
  const tree = await walkFolders(bridge, path, MAX_LEVELS, (name) => SKIPPED.has(name));
  if (tree.status !== 'ok') return tree;
  const { paths, unlisted, isCut } = tree.value;
  const files = paths.filter((found) => TEST_FILE.test(nameOf(found))).map((found) => joinPath(path, found));
  const leftOut = [
    ...files.slice(MAX_FILES),
    ...unlisted.map((folder) => joinPath(path, folder)),
    ...(isCut ? ['(there are more folders than can be looked into at once)'] : []),
  ];
  return { status: 'ok', value: { files: files.slice(0, MAX_FILES), leftOut } };
}
