import { folderOf, nameOf, resolveFrom } from './guest-path.js';
import type { CollectFault } from './javascript-modules.js';
import type { WorkspaceReader } from './workspace-reader.js';

/** A module of a test program. */
export interface PythonModule {
  path: string;
  source: string;
  package: boolean;
}

/** A test file and what it imports, by dotted name. */
export interface PythonModules {
  /** Dotted name of the test file. */
  entry: string;
  modules: Map<string, PythonModule>;
}

const MAX_MODULES = 200;
const MAX_DEPTH = 16;

// Each repetition is bounded: the source may come from a model, and is read on this thread.
const IMPORT = /^[ \t]{0,200}import[ \t]{1,200}([^\n#;]{1,1000})/gm;
const FROM_IMPORT =
  /^[ \t]{0,200}from[ \t]{1,200}(\.{0,16}[\w.]{0,500})[ \t]{1,200}import[ \t]{0,200}(\([^)]{0,4000}\)|[^\n#;]{0,1000})/gm;

/** Tests that the text of a Python file declares: methods and functions whose names begin with `test`. */
export function countPythonTests(source: string): number {
  return source.match(/^[ \t]{0,200}(?:async[ \t]{1,20})?def[ \t]{1,20}test\w{0,200}[ \t]{0,20}\(/gm)?.length ?? 0;
}

/**
 * Collects a test file and the workspace's modules that its text, and theirs, may import. Modules are looked for as
 * Python would with the file's own folder, `root` and the workspace on its path. What is not found is left to the
 * interpreter, which has the standard library.
 */
export async function collectPython(
  file: string,
  root: string,
  reader: WorkspaceReader,
): Promise<PythonModules | CollectFault> {
  const top = await packageTop(file, reader);
  const entry = toDotted(top, file);
  const collector = new Collector(reader, [...new Set([top, root, ...(file.startsWith('/') ? [] : ['.'])])]);
  await collector.add(entry);
  return collector.result(entry, file);
}

/** The folder above the outermost package that a file is in; its own folder where it is in none. */
async function packageTop(file: string, reader: WorkspaceReader): Promise<string> {
  let folder = folderOf(file);
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    if (folder === '.' || folder === '/' || !(await reader.has(folder, '__init__.py'))) return folder;
    folder = folderOf(folder);
  }
  return folder;
}

function toDotted(top: string, file: string): string {
  const below = top === '.' ? file : file.slice(top === '/' ? 1 : top.length + 1);
  return below.replace(/^\.\//, '').replace(/\.py$/, '').replaceAll('/', '.');
}

class Collector {
  readonly #reader: WorkspaceReader;
  readonly #roots: readonly string[];
  readonly #modules = new Map<string, PythonModule>();
  readonly #asked = new Set<string>();
  #fault: CollectFault | undefined;

  constructor(reader: WorkspaceReader, roots: readonly string[]) {
    this.#reader = reader;
    this.#roots = roots;
  }

  result(entry: string, file: string): PythonModules | CollectFault {
    if (this.#fault !== undefined) return this.#fault;
    if (this.#modules.has(entry)) return { entry, modules: this.#modules };
    return { file, message: 'the name of this file is not one that Python can import' };
  }

  /** Adds a module, the packages above it, and what they import. */
  async add(name: string): Promise<void> {
    const waiting = [name];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const names = next.split('.');
      if (names.length > MAX_DEPTH || names.some((part) => !/^\w{1,200}$/.test(part))) continue;
      for (let length = 1; length <= names.length; length += 1) {
        const dotted = names.slice(0, length).join('.');
        if (this.#asked.has(dotted)) continue;
        this.#asked.add(dotted);
        const found = await this.#find(names.slice(0, length));
        if (found === undefined) break;
        if (this.#modules.size >= MAX_MODULES) {
          this.#fault ??= { file: found.path, message: `the test imports more than ${MAX_MODULES} files` };
          return;
        }
        this.#modules.set(dotted, found);
        waiting.push(...importsOf(found, dotted));
      }
    }
  }

  async #find(names: readonly string[]): Promise<PythonModule | undefined> {
    for (const root of this.#roots) {
      const base = resolveFrom(root, names.join('/'));
      // Also a module that may not be read is found here: its refusal is the answer, and not another module.
      if (await this.#reader.has(folderOf(base), `${nameOf(base)}/`)) {
        const isPackage = await this.#reader.has(base, '__init__.py');
        if (isPackage) return await this.#read(`${base}/__init__.py`, true);
        if (!(await this.#reader.has(folderOf(base), `${nameOf(base)}.py`)))
          return { path: base, source: '', package: true };
      }
      if (await this.#reader.has(folderOf(base), `${nameOf(base)}.py`)) return await this.#read(`${base}.py`, false);
    }
    return undefined;
  }

  async #read(path: string, isPackage: boolean): Promise<PythonModule | undefined> {
    const reply = await this.#reader.read(path);
    if (reply.status === 'ok') return { path, source: reply.value, package: isPackage };
    this.#fault ??= { file: path, message: reply.message };
    return undefined;
  }
}

/** Dotted names that a source may import: more than it does, as a name after `import` may be no module. */
function importsOf({ source, package: isPackage }: PythonModule, name: string): string[] {
  const found: string[] = [];
  for (const [, list = ''] of source.matchAll(IMPORT)) found.push(...namesIn(list));
  for (const [, from = '', list = ''] of source.matchAll(FROM_IMPORT)) {
    const base = absoluteName(from, name, isPackage);
    if (base === undefined) continue;
    if (base !== '') found.push(base);
    for (const item of namesIn(list)) found.push(base === '' ? item : `${base}.${item}`);
  }
  return found;
}

function namesIn(list: string): string[] {
  return list
    .replaceAll(/[()]/g, '')
    .split(',')
    .map((item) => item.trim().split(/\s/, 1)[0] ?? '')
    .filter((item) => item !== '' && item !== '*');
}

function absoluteName(from: string, importer: string, isPackage: boolean): string | undefined {
  const dots = /^\.*/.exec(from)?.[0].length ?? 0;
  const rest = from.slice(dots);
  if (dots === 0) return rest;
  const parts = importer.split('.');
  const up = isPackage ? dots - 1 : dots;
  if (up > parts.length) return undefined;
  const base = parts.slice(0, parts.length - up).join('.');
  return [base, rest].filter((part) => part !== '').join('.');
}
