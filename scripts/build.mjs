// Bundles the commands into dist/ (esm, shared chunks) and the kernel children, collects the notices of bundled packages,
// lists the components (sbom.cdx.json), and writes oclif.manifest.json from the bundled commands.
// Usage: node scripts/build.mjs [--without NAME]
// --without takes one mechanism of mutations.mjs out, for research; such a build says so whenever it is used.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Config, Plugin } from '@oclif/core';
import { build } from 'esbuild';
import { buildChildren, buildSnapshot, listFiles, SHARED, without } from './build-children.mjs';
import { makeSbom } from './build-sbom.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { without: { type: 'string' } } });
const mutation = values.without;

rmSync(join(root, 'dist'), { recursive: true, force: true });

const warning = `process.stderr.write(${JSON.stringify(`wasmagent: for research only, built without "${mutation}"\n`)});`;
const commands = await build({
  ...SHARED,
  entryPoints: [
    ...listFiles('src/commands', (file) => /\.tsx?$/.test(file)),
    'src/cli/start.ts',
    'src/cli/help.ts',
    'src/cli/command-not-found.ts',
  ],
  outbase: 'src',
  outdir: 'dist',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  entryNames: '[dir]/[name]',
  // React as it is meant for users.
  define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' },
  plugins: [...without(mutation), withoutDebugger()],
});
if (mutation !== undefined) {
  const start = join(root, 'dist/cli/start.js');
  writeFileSync(start, `${readFileSync(start, 'utf8')}\n${warning}\n`);
}
const children = await buildChildren({ mutation });
await buildSnapshot();

const packages = new Map();
for (const input of [...Object.keys(commands.metafile.inputs), ...Object.keys(children.inputs)]) {
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

writeFileSync(join(root, 'dist/sbom.cdx.json'), makeSbom([...packages.keys()].sort()));

rmSync(join(root, 'oclif.manifest.json'), { force: true });
const config = await Config.load({ root, userPlugins: false, devPlugins: false });
const plugin = new Plugin({ root, ignoreManifest: true, errorOnManifestCreate: true, respectNoCacheDefault: true });
plugin.config = config;
await plugin.load();
writeFileSync(join(root, 'oclif.manifest.json'), `${JSON.stringify(plugin.manifest, null, 2)}\n`);

/** Leaves out what makes ink call out to a debugger when a user's environment says DEV=true. */
function withoutDebugger() {
  return {
    name: 'without-debugger',
    setup: ({ onLoad }) => onLoad({ filter: /[/\\]ink[/\\]build[/\\]devtools\.js$/ }, () => ({ contents: '' })),
  };
}
