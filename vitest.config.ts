import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vitest/config';
import { MUTATIONS } from './scripts/mutations.mjs';

/** Folders whose tests start kernels, servers and writers in their own process, and count what is left of them. */
const WITH_PROCESSES = /^(attacks|bench|host|kernels|sessions)\//;
const NOT_SHARED =
  /performance\.now|process\.(chdir|cpuUsage|emit|exitCode|listener|on\(|once)|vi\.(doMock|mock|useFake)/;
const SHARED = testsThatShare();

export default defineConfig({
  plugins: mutationFromEnvironment(),
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Kernel tests meet real deadlines; on a noisy CI machine one of them may be starved once. A wall that is down fails twice.
    retry: process.env['CI'] === 'true' ? 1 : 0,
    // Node 22 and later would keep compiled code in the TMPDIR of the programs that tests start.
    env: { NODE_DISABLE_COMPILE_CACHE: '1' },
    pool: 'forks',
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    maxWorkers: 2,
    projects: [
      // To load the modules of a function anew costs more than to test it.
      { extends: true, test: { name: 'shared', isolate: false, include: SHARED } },
      { extends: true, test: { name: 'alone', include: ['test/**/*.test.ts'], exclude: SHARED } },
    ],
    reporters: ['default', './test/closing-line-reporter.ts'],
  },
});

/**
 * The test files that may run one after another in one process: none mocks a module or time (a function or a variable is
 * put back after each test), none changes or counts what the process has (its folder, exit code, listeners), and none
 * has a limit on time, which an engine worn in by other files' code would pass.
 */
function testsThatShare(): string[] {
  return readdirSync('test', { encoding: 'utf8', recursive: true })
    .filter((file) => file.endsWith('.test.ts') && !WITH_PROCESSES.test(file))
    .map((file) => `test/${file}`)
    .filter((file) => !NOT_SHARED.test(readFileSync(file, 'utf8')));
}

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
