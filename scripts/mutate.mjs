// Switches each mechanism of mutations.mjs off in turn and expects a test to turn red. The sources are not touched:
// vitest.config.ts applies the mutation that WASMAGENT_MUTATION names while it loads the file, and what runs inside a
// kernel child is bundled without it, and bundled again afterwards.
// Usage: node scripts/mutate.mjs [PART OF A NAME]
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildChildren } from './build-children.mjs';
import { MUTATIONS } from './mutations.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = MUTATIONS.filter(({ name }) => name.includes(process.argv[2] ?? ''));
let survived = 0;
for (const { name, file, find } of MUTATIONS) {
  const occurrences = readFileSync(join(root, file), 'utf8').split(find).length - 1;
  if (find === '' || occurrences !== 1)
    throw new Error(`${name}: its text occurs ${occurrences} times in ${file}, not once`);
}
for (const { name, tests, inChild } of wanted) {
  const startedAt = performance.now();
  if (inChild) await buildChildren({ mutation: name });
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--bail=1', ...tests],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      env: { ...process.env, WASMAGENT_MUTATION: name, NO_COLOR: '1' },
    },
  );
  if (inChild) await buildChildren();
  const failed = /(\d+) failed/.exec(stdout.trimEnd().split('\n').at(-1) ?? '')?.[1];
  // Only failing tests count as noticing; a run that could not start proves nothing.
  const noticed = status !== 0 && failed !== undefined && Number(failed) > 0;
  if (!noticed) survived += 1;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${noticed ? 'red, as it must be' : 'STILL GREEN'}  ${name}  (${failed ?? '?'} failed, ${seconds} s)`);
}
console.log(`${wanted.length - survived} of ${wanted.length} mutations are noticed`);
process.exitCode = survived > 0 || wanted.length === 0 ? 1 : 0;
