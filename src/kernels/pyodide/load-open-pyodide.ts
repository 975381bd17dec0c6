import { pathToFileURL } from 'node:url';
import type { EmscriptenModule, LoadOptions, PyodideApi, PyodideLoader } from './emscripten.js';
import { NOWHERE } from './nowhere.js';

/** What the pinned version of Pyodide expects of a list of packages, also of one that is empty. */
const ABI_VERSION = '2026_0';

/** Loads Pyodide as it is, from the folder of its files, with nothing around it. */
export async function loadOpenPyodide(folder: string, options: Partial<LoadOptions> = {}): Promise<PyodideApi> {
  const { loadPyodide }: PyodideLoader = await import(pathToFileURL(`${folder}pyodide.mjs`).href);
  return await loadPyodide({
    // Without a list of packages there is nothing that could be loaded, from wherever.
    lockFileContents: { info: { abi_version: ABI_VERSION }, packages: {} },
    env: { ...NOWHERE.env },
    args: [],
    _sysExecutable: NOWHERE.executable,
    indexURL: folder,
    ...options,
  });
}

/** Copies a text into an interpreter's memory, where it stays, and returns its address. */
export function copyText(module: EmscriptenModule, text: string): number {
  const bytes = module.lengthBytesUTF8(text) + 1;
  const address = module._malloc(bytes);
  module.stringToUTF8(text, address, bytes);
  return address;
}
