// Bundles the commands into dist/ (esm, shared chunks), each kernel child as one self-contained file, collects the
// notices of bundled packages, and writes oclif.manifest.json from the bundled commands.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Config, Plugin } from '@oclif/core';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const list = (dir, keep) =>
  readdirSync(join(root, dir), { recursive: true })
    .map((file) => join(dir, String(file)))
    .filter(keep)
    .sort();

rmSync(join(root, 'dist'), { recursive: true, force: true });

const shared = {
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

const commands = await build({
  ...shared,
  entryPoints: [
    ...list('src/commands', (f) => /\.tsx?$/.test(f)),
    'src/cli/start.ts',
    'src/cli/help.ts',
    'src/cli/command-not-found.ts',
  ],
  outbase: 'src',
  outdir: 'dist',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  entryNames: '[dir]/[name]',
});
const children = await build({
  ...shared,
  // A locked-down child may read its own file and its engine's binary, so the engine's glue has to be inside the bundle.
  external: shared.external.filter((name) => !name.startsWith('@jitl/')),
  entryPoints: list('src', (f) => f.endsWith('.child.ts')),
  outbase: 'src',
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  loader: { '.py': 'text' },
});

// Python starts from a copy of the memory of an interpreter that has started before.
await build({
  ...shared,
  entryPoints: ['src/kernels/pyodide/make-snapshot.ts', 'src/kernels/pyodide/snapshot.ts'],
  outdir: 'dist/snapshot-maker',
  outExtension: { '.js': '.mjs' },
  loader: { '.py': 'text' },
});
const load = (name) => import(pathToFileURL(join(root, `dist/snapshot-maker/${name}.mjs`)).href);
const [{ makeSnapshot }, { packSnapshot }] = [await load('make-snapshot'), await load('snapshot')];
const engine = join(root, 'node_modules/pyodide');
const { version } = JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8'));
const { file, info } = packSnapshot(await makeSnapshot(`${engine}${sep}`), version);
writeFileSync(join(root, 'dist/kernels/pyodide.snapshot'), file);
writeFileSync(join(root, 'dist/kernels/pyodide.snapshot.json'), JSON.stringify(info));
rmSync(join(root, 'dist/snapshot-maker'), { recursive: true });

const packages = new Map();
for (const input of [...Object.keys(commands.metafile.inputs), ...Object.keys(children.metafile.inputs)]) {
  const dir = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
  if (dir !== undefined) packages.set(dir, JSON.parse(readFileSync(join(root, dir, 'package.json'), 'utf8')));
}
const notices = [...packages]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([dir, { name, version, license }]) => {
    const file = readdirSync(join(root, dir)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    const text = file === undefined ? `License: ${license}` : readFileSync(join(root, dir, file), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
writeFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), notices.join(`\n${'-'.repeat(78)}\n\n`));

rmSync(join(root, 'oclif.manifest.json'), { force: true });
const config = await Config.load({ root, userPlugins: false, devPlugins: false });
const plugin = new Plugin({ root, ignoreManifest: true, errorOnManifestCreate: true, respectNoCacheDefault: true });
plugin.config = config;
await plugin.load();
writeFileSync(join(root, 'oclif.manifest.json'), `${JSON.stringify(plugin.manifest, null, 2)}\n`);
