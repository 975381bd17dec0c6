import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';
import { useTemporaryFolder } from '../rollout/temporary-folder.js';
import { loadedWith } from './loaded-with.js';
import { runCli } from './run-cli.js';

const folder = useTemporaryFolder();

it.each(['pilot', 'screenshot', 'verify', 'exec', 'rank-rollout'])(
  '%s loads no browser client, no process library and no page before it needs one',
  (command) => {
    const text = loadedWith(join(PACKAGE_ROOT, 'dist/commands', `${command}.js`));
    expect(text.length).toBeGreaterThan(1000);
    expect(text).not.toMatch(/Target\.createBrowserContext|DevTools listening on|chrome-remote-interface|execa/);
    expect(text).not.toContain('default-src');
  },
);

it.each(['models', 'run', 'pilot'])('%s loads no SDK of a provider before a model is opened', (command) => {
  const text = loadedWith(join(PACKAGE_ROOT, 'dist/commands', `${command}.js`));
  expect(text.length).toBeGreaterThan(1000);
  expect(text).not.toContain('ANTHROPIC_CUSTOM_HEADERS');
});

/** What is found in the bundle of each library that a plain run has no use for. */
const HEAVY = {
  react: 'react.transitional.element',
  ink: 'ink-box',
  'the SDK of a provider': 'ANTHROPIC_CUSTOM_HEADERS',
  'the parser of YAML': 'YAMLParseError',
  ajv: "can't resolve reference",
};

/** Tells on stdout of every module that a process loads: as it comes, and what was required at the end. */
const HOOK = `
import Module, { register } from 'node:module';
import { writeSync } from 'node:fs';
const load = 'import{writeSync}from"node:fs";export async function load(u,c,n){writeSync(1,"LOADED "+u+String.fromCharCode(10));return n(u,c)}';
register('data:text/javascript,' + encodeURIComponent(load));
process.on('exit', () => {
  for (const path of Object.keys(Module._cache)) writeSync(1, 'LOADED ' + path + String.fromCharCode(10));
});`;

it('a run that plays a script loads no screen, no SDK, no parser of YAML, no validator and no TypeScript', () => {
  const args = ['run', 'x', '--script', folder.write('t.json', '[{"text":"done"}]')];
  const env = { WASMAGENT_HOME: folder.path('home'), NODE_OPTIONS: `--import ${folder.write('hook.mjs', HOOK)}` };
  const { stdout, status } = runCli(args, { env });
  expect([status, stdout.includes('done')]).toEqual([0, true]);
  const loaded = [...stdout.matchAll(/^LOADED (.+)$/gm)].map(([, where = '']) => where);
  const bundled = loaded
    .filter((url) => url.startsWith('file:') && url.includes('/dist/'))
    .map((url) => readFileSync(fileURLToPath(url), 'utf8'));
  expect(bundled.length).toBeGreaterThan(10);
  expect(loaded.filter((where) => where.includes('node_modules'))).toEqual([]);
  const chunks = join(PACKAGE_ROOT, 'dist/chunks');
  const all = readdirSync(chunks)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(chunks, name), 'utf8'));
  for (const [library, sign] of Object.entries(HEAVY)) {
    const has = (text: string): boolean => text.includes(sign);
    // A sign that is nowhere would show nothing.
    expect([library, all.some(has), bundled.some(has)]).toEqual([library, true, false]);
  }
});
