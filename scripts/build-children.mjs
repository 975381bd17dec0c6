// Bundles each kernel child into one self-contained file, and makes the snapshot that Python starts from.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { MUTATIONS } from './mutations.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What every bundle of this package is made with. */
export const SHARED = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  external: Object.keys(pkg.dependencies ?? {}),
  jsx: 'automatic',
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  // Bundled CommonJS packages call require() for Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};

/** Files below a folder, relative to the package, that a test picks. */
export const listFiles = (dir, keep) =>
  readdirSync(join(root, dir), { recursive: true })
    .map((file) => join(dir, String(file)))
    .filter(keep)
    .sort();

/**
 * A plugin that takes one mechanism out while it is bundled; the sources stay as they are.
 * @param name one of mutations.mjs; undefined: nothing is taken out.
 */
export function without(name) {
  if (name === undefined) return [];
  const mutation = MUTATIONS.find((each) => each.name === name);
  if (mutation === undefined) throw new Error(`there is no mutation '${name}'`);
  const path = join(root, mutation.file);
  return [
    {
      name: 'without',
      setup: ({ onLoad }) =>
        onLoad({ filter: /\.(ts|py)$/ }, (args) =>
          args.path === path
            ? {
                contents: readFileSync(path, 'utf8').replace(mutation.find, () => mutation.replace),
                loader: path.endsWith('.py') ? 'text' : 'ts',
              }
            : undefined,
        ),
    },
  ];
}

/** Children that give their guests a world made of the source texts of functions; each sandbox parses those first. */
const SHORTENED = ['quickjs.child.ts', 'node-vm.child.ts'];

/** Bundles the children. @returns what of esbuild's metafiles says which files went in */
export async function buildChildren({ mutation } = {}) {
  const isShortened = (file) => SHORTENED.some((name) => file.endsWith(name));
  const children = listFiles('src', (file) => file.endsWith('.child.ts'));
  const bundle = (entryPoints, minify) =>
    build({
      ...SHARED,
      // A locked-down child may read its own file and its engine's binary, so the engine's glue has to be inside the bundle.
      external: SHARED.external.filter((name) => !name.startsWith('@jitl/')),
      entryPoints,
      minify,
      outbase: 'src',
      outdir: 'dist',
      outExtension: { '.js': '.mjs' },
      loader: { '.py': 'text' },
      plugins: without(mutation),
    });
  const shortened = await bundle(children.filter(isShortened), true);
  const plain = await bundle(
    children.filter((file) => !isShortened(file)),
    false,
  );
  return { inputs: { ...shortened.metafile.inputs, ...plain.metafile.inputs } };
}

/** Starts Python once and keeps its memory: every later start begins there. */
export async function buildSnapshot() {
  const folder = join(root, 'dist/snapshot-maker');
  await build({
    ...SHARED,
    entryPoints: ['src/kernels/pyodide/make-snapshot.ts', 'src/kernels/pyodide/snapshot.ts'],
    outdir: 'dist/snapshot-maker',
    outExtension: { '.js': '.mjs' },
    loader: { '.py': 'text' },
  });
  const load = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  const [{ makeSnapshot }, { packSnapshot }] = [await load('make-snapshot'), await load('snapshot')];
  const engine = join(root, 'node_modules/pyodide');
  const { version } = JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8'));
  const { files, info } = packSnapshot(await makeSnapshot(`${engine}${sep}`), version);
  writeFileSync(join(root, 'dist/kernels/pyodide.snapshot'), files.ready);
  writeFileSync(join(root, 'dist/kernels/pyodide-plain.snapshot'), files.plain);
  writeFileSync(join(root, 'dist/kernels/pyodide.snapshot.json'), JSON.stringify(info));
  rmSync(folder, { recursive: true });
}
