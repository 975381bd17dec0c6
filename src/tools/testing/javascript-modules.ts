import { folderOf, nameOf, resolveFrom } from './guest-path.js';
import type { ModuleSource } from './module-source.js';
import type { Transpiler } from './transpiler.js';
import type { WorkspaceReader } from './workspace-reader.js';

/** A module of a test program, and where its imports lead. */
export interface JavaScriptModule extends ModuleSource {
  path: string;
  /** Places in the list of modules, by the name that is imported. */
  links: Record<string, number>;
}

/** Why a program could not be put together. */
export interface CollectFault {
  file: string;
  line?: number;
  message: string;
}

/** Names that are answered by the harness itself. */
export const HARNESS_MODULES: readonly string[] = [
  'vitest',
  '@jest/globals',
  'bun:test',
  'node:test',
  'node:assert',
  'node:assert/strict',
  'assert',
  'assert/strict',
];

const ENDINGS = ['.ts', '.js', '.mjs', '.mts', '.cjs', '.cts', '.json'];
const MAX_MODULES = 200;

/** Collects a test file and all that it imports, each file read through the bridge. The test file comes first. */
export async function collectJavaScript(
  entry: string,
  reader: WorkspaceReader,
  transpiler: Transpiler,
): Promise<JavaScriptModule[] | CollectFault> {
  const places = new Map([[entry, 0]]);
  const modules: JavaScriptModule[] = [];
  // The map grows while it is walked; a map hands out what is added to it.
  for (const path of places.keys()) {
    if (modules.length >= MAX_MODULES)
      return { file: path, message: `the test imports more than ${MAX_MODULES} files` };
    const text = await reader.read(path);
    if (text.status !== 'ok') return { file: path, message: text.message };
    const source = path.endsWith('.json') ? toJsonModule(text.value) : await transpiler.transpile(path, text.value);
    if (!('javascript' in source)) return { file: path, ...source };
    const links: Record<string, number> = {};
    for (const name of source.imports) {
      if (HARNESS_MODULES.includes(name)) continue;
      const target = await findModule(path, name, reader);
      if (target === undefined) return { file: path, message: unresolved(name) };
      if (!places.has(target)) places.set(target, places.size);
      links[name] = places.get(target) ?? 0;
    }
    modules.push({ ...source, path, links });
  }
  return modules;
}

function unresolved(name: string): string {
  const quoted = JSON.stringify(name);
  if (isRelative(name)) return `cannot find the module ${quoted}`;
  return `cannot import ${quoted}: there are no packages here, only files of the workspace by relative path, and ${HARNESS_MODULES.join(', ')}`;
}

function isRelative(name: string): boolean {
  return /^(?:\.{1,2}\/|\/|\.{1,2}$)/.test(name);
}

async function findModule(from: string, name: string, reader: WorkspaceReader): Promise<string | undefined> {
  if (!isRelative(name)) return undefined;
  const base = name.startsWith('/') ? resolveFrom('/', name) : resolveFrom(folderOf(from), name);
  for (const candidate of candidatesFor(base)) {
    if (await reader.has(folderOf(candidate), nameOf(candidate))) return candidate;
  }
  if (!(await reader.has(folderOf(base), `${nameOf(base)}/`))) return undefined;
  for (const ending of ENDINGS) {
    if (await reader.has(base, `index${ending}`)) return `${base}/index${ending}`;
  }
  return undefined;
}

/** The path as it is written; TypeScript writes `.js` for a `.ts`; and no ending stands for any. */
function candidatesFor(base: string): string[] {
  const typed = base.replace(/\.([cm]?)js$/, '.$1ts');
  const whole = /\.\w+$/.test(nameOf(base)) ? [base] : [];
  return [...whole, ...(typed === base ? [] : [typed]), ...ENDINGS.map((ending) => `${base}${ending}`)];
}

function toJsonModule(text: string): ModuleSource {
  return {
    javascript: `__module.exports = JSON.parse(${JSON.stringify(text)});`,
    imports: [],
    declaredTests: 0,
    lines: [1],
  };
}
