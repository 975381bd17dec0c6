import { describe, expect, it } from 'vitest';
import type { KernelReport } from '../../src/contracts/kernel-report.generated.js';
import { kernelReportValidator } from '../../src/contracts/validators.generated.js';
import { KERNELS } from '../../src/kernels/registry.js';
import { runCli } from './run-cli.js';

function list(...flags: string[]): { report: KernelReport; status: number | null } {
  const { stdout, status } = runCli(['kernels', '--json', ...flags]);
  const report: unknown = JSON.parse(stdout);
  if (!kernelReportValidator(report)) throw new Error(JSON.stringify(kernelReportValidator.errors));
  return { report, status };
}

describe('wasmagent kernels', () => {
  it('lists every kernel with its matrix, and names its engine by package, version and digests', async () => {
    const { report, status } = list();
    const selectable = report.kernels.filter((kernel) => kernel.selectable);
    expect(selectable.map(({ name, enforces }) => ({ name, enforces }))).toEqual(
      KERNELS.map(({ descriptor: { name, enforces } }) => ({ name, enforces })),
    );
    expect(selectable.map(({ engine }) => engine)).toEqual(
      await Promise.all(KERNELS.map((provider) => provider.describeEngine())),
    );
    expect(selectable.every(({ engine, start }) => (engine?.files.length ?? 0) > 0 && start === undefined)).toBe(true);
    expect(status).toBe(0);
  });

  it('lists the controls as no isolation, enforcing nothing, and not to be asked for', () => {
    const controls = list().report.kernels.filter(({ selectable }) => !selectable);
    expect(controls.map(({ name, language }) => [name, language])).toEqual([
      ['node-vm', 'javascript'],
      ['plain-pyodide', 'python'],
    ]);
    for (const { isolation, enforces } of controls) {
      expect(isolation).toBe('none');
      expect(Object.values(enforces)).not.toContain('enforced');
    }
  });

  it('really starts each kernel with --check', () => {
    const { report, status } = list('--check');
    expect(report.kernels.map(({ start }) => start?.status)).toEqual(['ready', 'ready', undefined, undefined]);
    expect(status).toBe(0);
  });

  it('names the wall that is missing, and exits 4, where a kernel cannot start', () => {
    // A Node that was started with a permission model of its own may start no child at all.
    const flag = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';
    const { stdout, status } = runCli(['kernels', '--check', '--json'], {
      env: { NODE_OPTIONS: `${flag} --allow-fs-read=* --no-warnings` },
    });
    const report = JSON.parse(stdout) as KernelReport;
    expect(report.kernels.flatMap(({ start }) => start?.status ?? [])).toEqual(['unavailable', 'unavailable']);
    expect(status).toBe(4);
  });

  it('tells people the same', () => {
    const { stdout, status } = runCli(['kernels'], { env: { NO_COLOR: '1' } });
    for (const { name, engine } of list().report.kernels) {
      expect(stdout).toContain(name);
      expect(stdout).toContain(`${engine?.package} ${engine?.version}`);
    }
    expect(status).toBe(0);
  });
});
