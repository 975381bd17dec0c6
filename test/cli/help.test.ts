import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.js';

const env = { COLUMNS: '120', NO_COLOR: '1' };

describe('help', () => {
  it.each([
    [],
    ['pilot'],
    ['exec'],
    ['run'],
    ['rank-rollout'],
    ['check-schema'],
    ['kernels'],
    ['models'],
    ['verify'],
    ['diff'],
    ['keygen'],
    ['screenshot'],
    ['sessions'],
    ['sessions', 'list'],
    ['sessions', 'show'],
    ['sessions', 'export'],
    ['sessions', 'rm'],
  ])('of %s is as it was', (...command) => {
    const { stdout, status } = runCli([...command, '--help'], { env });
    const stable = stdout.replace(/@wasmagent\/cli\/\S+ \S+ node-v\S+/, '@wasmagent/cli/VERSION PLATFORM NODE');
    expect(stable).toMatchSnapshot();
    expect(status).toBe(0);
  });

  it('lists nothing that does not work: every command answers --help by its own name', () => {
    const { stdout } = runCli(['--help'], { env });
    const names = [...stdout.matchAll(/^ {2}([a-z-]+) {2,}\S/gm)].map(([, name]) => name ?? '');
    expect(names).toEqual(
      expect.arrayContaining([
        'pilot',
        'exec',
        'run',
        'rank-rollout',
        'check-schema',
        'kernels',
        'models',
        'verify',
        'diff',
        'keygen',
        'screenshot',
        'help',
      ]),
    );
    for (const name of names.filter((each) => each !== 'help'))
      expect(runCli([name, '--help'], { env }).stdout).toContain(`wasmagent ${name}`);
  });

  it('--version names the package, its version, the platform and node', () => {
    expect(runCli(['--version']).stdout).toMatch(/^@wasmagent\/cli\/\d+\.\d+\.\d+ \S+ node-v\d+\.\d+\.\d+\n$/);
  });
});
