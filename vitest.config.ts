import { defineConfig, type Plugin } from 'vitest/config';
import { MUTATIONS } from './scripts/mutations.mjs';

export default defineConfig({
  plugins: mutationFromEnvironment(),
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Kernel tests meet real deadlines; on a noisy CI machine one of them may be starved once. A wall that is down fails twice.
    retry: process.env['CI'] === 'true' ? 1 : 0,
    // Node 22 and later would keep compiled code in the TMPDIR of the programs that tests start.
    env: { NODE_DISABLE_COMPILE_CACHE: '1' },
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default', './test/closing-line-reporter.ts'],
  },
});

/** Applies the mutation that scripts/mutate.mjs asks for, to the one file it is about. */
function mutationFromEnvironment(): Plugin[] {
  const name = process.env['WASMAGENT_MUTATION'];
  if (name === undefined || name === '') return [];
  const mutation = MUTATIONS.find((each) => each.name === name);
  if (mutation === undefined) throw new Error(`there is no mutation '${name}'`);
  return [
    {
      name: 'wasmagent-mutation',
      enforce: 'pre',
      transform: (code, id) =>
        id.endsWith(`/${mutation.file}`) ? code.replace(mutation.find, () => mutation.replace) : null,
    },
  ];
}
