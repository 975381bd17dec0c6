import { join } from 'node:path';
import type { EnvironmentKernel, PackEnvironment } from '../../contracts/pack-environment.generated.js';
import type { Clock } from '../../host/clock.js';
import { probeWalls } from '../../host/kernel-process/probe-walls.js';
import { PACKAGE_ROOT, packageVersion } from '../../host/package-root.js';
import { digestTree } from '../../host/tree-digest.js';

/** Describes what a run stands on. Nothing of it names the machine or its user, and nothing differs from run to run. */
export async function describeEnvironment(
  kernels: readonly EnvironmentKernel[],
  clock: Clock,
): Promise<PackEnvironment> {
  const [dist, walls] = await Promise.all([digestTree(join(PACKAGE_ROOT, 'dist')), probeWalls()]);
  const { node, v8, openssl } = process.versions;
  return {
    schema_version: 'pack-environment/v1',
    package: { name: '@wasmagent/cli', version: packageVersion(), dist },
    runtime: { node, v8, openssl },
    platform: process.platform,
    arch: process.arch,
    // The values may be paths of this machine.
    nodeFlags: process.execArgv.filter((flag) => flag.startsWith('-')).map((flag) => flag.replace(/=.*/s, '')),
    kernels: [...kernels],
    // How a wall is put up may differ from start to start; whether it stands does not.
    walls: walls.map(({ name, present, required }) => ({ name, present, required })),
    sourceDateEpoch: sourceDateEpoch(clock),
  };
}

/** The `SOURCE_DATE_EPOCH` that a run stands still at, in seconds; null where time goes on. */
export function sourceDateEpoch(clock: Clock): number | null {
  return clock.fixed ? Math.floor(clock.nowMs() / 1000) : null;
}
